/** Ends the run in one plain line that counts the tests: "12 passed, 0 failed". */
class CountReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
    // Jest writes its own summary after every reporter: this line has to wait for it.
    process.once("exit", () => process.stdout.write(`${line}\n`));
  }
}

module.exports = CountReporter;
