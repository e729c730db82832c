/**
 * Begins with what takes longest, so that no core is left with one long file at the end. A fresh machine does not know how
 * long each file took; the seconds are of one that ran two files at a time.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

const SECONDS = {
  "browser/workbench-accessible": 110, "browser/import": 97, "browser/workbench-responsive": 94, "browser/workbench-offline": 91,
  "browser/workbench-drafts": 89, "browser/functions": 82, "browser/workbench": 80, "browser/workbench-makings": 51,
  "browser/check-tab": 49, "browser/workbench-files": 45, "files/templates-computed": 42, "files/template-recognised": 37,
  "browser/import-walks": 35, "browser/workbench-private": 31, "browser/workbench-contract": 30, "files/libreoffice": 28,
  "browser/taskpane-commands": 27, "check/run-rules": 26, "browser/taskpane-surroundings": 26, "review/review-pane": 24, "browser/taskpane": 23,
};

/** Of a file that is not listed: those that show a page in jsdom take longer. */
const usual = (path) => (/\.tsx$/.test(path) ? 10 : 2);

const secondsOf = (path) => SECONDS[/(\w[\w-]*\/[\w-]+)\.test\.tsx?$/.exec(path)?.[1] ?? ""] ?? usual(path);

class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => secondsOf(b.path) - secondsOf(a.path));
  }
}

module.exports = LongestFirst;
