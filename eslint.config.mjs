import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { ROOMS } from "./architecture.mjs";

const rooms = Object.keys(ROOMS);

export default tseslint.config(
  { ignores: [".cache/**", "dist/**", "node_modules/**", "coverage/**", "src/functions/generated/**"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/only-throw-error": "error",
      eqeqeq: "error",
      // Ports promise; what fulfils them may have nothing to wait for.
      "@typescript-eslint/require-await": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: ":matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name='sync']",
          message: "No sync in a loop: queue everything, then sync once.",
        },
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        {
          selector: "JSXOpeningElement[name.name=/^(Spinner|ProgressBar)$/]:not(:has(JSXAttribute[name.name=/^(label|aria-label|aria-labelledby|aria-hidden)$/], JSXSpreadAttribute))",
          message: "A progress bar needs a name, or is hidden beside words that say the same.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { project: "./tsconfig.json" } },
      "boundaries/elements": rooms.map((room) => ({
        type: room,
        pattern: `src/${room}`,
      })),
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/dependencies": ["error", {
        default: "disallow",
        policies: rooms.map((room) => ({
          from: { element: { type: room } },
          allow: { to: { element: { types: { anyOf: [room, "grid", ...ROOMS[room]] } } } },
        })),
      }],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/pane/**/*.{ts,tsx}", "src/app/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/hosts/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
    },
  },
  {
    // Data, tables of words and tests may be as long as what they list.
    files: ["**/*.test.{ts,tsx}", "src/**/corpus/**", "src/**/fixtures/**", "src/catalogue/data/**", "**/messages.*.ts"],
    rules: { "max-lines": "off", "max-lines-per-function": "off" },
  },
  {
    // A test reads JSON that a command wrote, or an object over a wire: its assertions are the check of the types.
    files: ["tests/**/*.{ts,tsx}", "src/**/*.test.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
