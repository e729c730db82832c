/** Members of Excel's API that the host uses are those of the floor (docs/decisions.md), read off Microsoft's declarations. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** ExcelApi 1.14: 1.9 is older. */
const FLOOR = 14;
/** Newer members, each behind isSetSupported and a check that the member exists. */
const GUARDED = ["WorksheetCollection.onNameChanged"];

const folder = join(__dirname, "../../src/hosts/excel");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts")).map((name) => join(folder, name));

interface Use {
  readonly member: string;
  readonly since: number;
}

/** The ExcelApi set that a declaration's comment names, 1.x as x; null for none. */
function sinceOf(declaration: ts.Declaration): number | null {
  const match = /\[Api set: ExcelApi(Desktop|Online)? 1\.(\d+)/.exec(declaration.getFullText());
  if (!match) return null;
  return match[1] ? Infinity : Number(match[2]);
}

function usesIn(program: ts.Program): Use[] {
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isBindingElement(node)) {
      for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
        const owner = declaration.parent;
        if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
        if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner)) continue;
        const since = sinceOf(declaration) ?? sinceOf(owner);
        if (since !== null) uses.push({ member: `${owner.name?.text ?? ""}.${node.name.getText()}`, since });
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return uses;
}

it("no member is newer than ExcelApi 1.14, but for those behind a check", () => {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["office-js"], lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], noEmit: true, skipLibCheck: true,
  });
  const uses = usesIn(program);
  // The search finds what is known to be used: a member of 1.1, of 1.9, of 1.13.
  expect(uses.map(({ member }) => member)).toEqual(expect.arrayContaining(
    ["Range.formulas", "Worksheet.getRanges", "Range.getMergedAreasOrNullObject"]));
  const newer = uses.filter(({ since }) => since > FLOOR).map(({ member }) => member);
  expect([...new Set(newer)]).toEqual(GUARDED);
});
