/** Tests stand beside the code (src/**) and, where they cross rooms, in tests/. */
const transform = {
  "^.+\\.(m?[tj]s|[tj]sx)$": ["@swc/jest", {
    jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
  }],
};

const common = {
  testEnvironment: "node",
  transform,
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  // hucre and what draws the charts are published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|d3-[a-z-]+|internmap)/)"],
};

module.exports = {
  projects: [
    {
      ...common,
      displayName: "code",
      roots: ["<rootDir>/src", "<rootDir>/tests"],
      setupFiles: ["<rootDir>/tests/one-seed.cjs"],
      setupFilesAfterEnv: ["<rootDir>/tests/patient.cjs"],
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/browser/"],
    },
    {
      ...common,
      displayName: "browser",
      roots: ["<rootDir>/tests/browser"],
      testMatch: ["**/*.test.ts"],
      // Builds the pages when they are out of date; runs only when a browser test does.
      globalSetup: "<rootDir>/tests/browser/global-setup.ts",
    },
  ],
  // Far more than any test takes: only what never ends runs into it, however busy the machine is.
  testTimeout: 400_000,
  // Browser and LibreOffice tests mostly wait for other processes: all cores, where jest would leave one.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/tests/longest-first.cjs",
  reporters: ["default", "<rootDir>/tests/count-reporter.cjs"],
};
