/** A busy machine takes its time, and no test is about speed: whatever comes on a page in jsdom is waited for. */
if (typeof window !== "undefined") require("@testing-library/react").configure({ asyncUtilTimeout: 60_000 });
