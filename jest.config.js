/** Tests stand beside the code (src/**) and, where they cross rooms, in tests/. */
const transform = {
  "^.+\\.(m?[tj]s|[tj]sx)$": ["@swc/jest", {
    jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
  }],
};

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform,
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  // hucre is published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre)/)"],
  testTimeout: 120_000,
  reporters: ["default", "<rootDir>/tests/count-reporter.cjs"],
};
