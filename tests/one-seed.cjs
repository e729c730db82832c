/**
 * Property tests draw the same cases in every run, so that a run that fails can be run again. FYP_SEED=random draws others
 * (a failure then names its seed), FYP_SEED=<number> repeats them.
 */
const fc = require("fast-check");

const { FYP_SEED = "20251231" } = process.env;
if (FYP_SEED !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(FYP_SEED) });
