/** Members of Office's interfaces that the add-in uses are of the sets that manifest.xml asks for, read off Microsoft's declarations. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../..");
/** Newer members, each behind isSetSupported and a check that the member exists. */
const GUARDED = ["WorksheetCollection.onNameChanged"];
/** Members that Outlook has too bear its set only. */
const OUTLOOK = "Mailbox";
/** The rooms that speak to Office. */
const FOLDERS = ["src/hosts/excel", "src/app/taskpane", "src/app/commands", "src/app/functions"];

const files = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder))
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name)).map((name) => join(ROOT, folder, name)));

/** "ExcelApi" → 14, of "1.14": 1.9 is older. */
const asked: ReadonlyMap<string, number> = new Map(
  [...readFileSync(join(ROOT, "manifest.xml"), "utf8").matchAll(/<Set Name="(\w+)" MinVersion="1\.(\d+)"/g)]
    .map(([, name = "", minor]) => [name, Number(minor)]),
);

interface Use {
  readonly member: string;
  readonly set: string;
  readonly since: number;
}

/** The set that a declaration's comment names, 1.x as x; null for none. */
function setOf(declaration: ts.Declaration): Omit<Use, "member"> | null {
  const comment = declaration.getFullText();
  const match = /\[Api set: (\w+) 1\.(\d+)/.exec(comment) ?? /\*\*Requirement sets?\*\*: [^}\n]*\| (\w+) 1\.(\d+)\}/.exec(comment);
  return match?.[1] === undefined ? null : { set: match[1], since: Number(match[2]) };
}

const isMicrosofts = (declaration: ts.Declaration): boolean =>
  /@types\/(?:office-js|custom-functions-runtime)\//.test(declaration.getSourceFile().fileName);

/** The class or interface that a member is declared in. */
function ownerOf({ parent }: ts.Declaration): ts.ClassDeclaration | ts.InterfaceDeclaration | null {
  return ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) ? parent : null;
}

/** What a.b, or { b } = a, names. */
function memberAt(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isBindingElement(node)) return checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText());
  return undefined;
}

function usesIn(program: ts.Program): Use[] {
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const symbol = memberAt(checker, node);
    for (const declaration of symbol?.declarations?.filter(isMicrosofts) ?? []) {
      const owner = ownerOf(declaration);
      const found = setOf(declaration) ?? (owner && setOf(owner));
      if (found) uses.push({ member: `${owner?.name?.text ?? ""}.${symbol?.name ?? ""}`, ...found });
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return uses;
}

it("the sets asked for are what the members in use need, no less and no more", () => {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.ReactJSX,
    types: ["office-js", "custom-functions-runtime"], lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], noEmit: true, skipLibCheck: true,
  });
  const uses = usesIn(program).filter(({ set }) => set !== OUTLOOK);
  // The search finds what is known to be used: of Excel 1.1, 1.9 and 1.13.
  expect(uses.map(({ member }) => member)).toEqual(expect.arrayContaining(["Range.formulas", "Worksheet.getRanges", "Range.getMergedAreasOrNullObject", ...GUARDED]));
  const needed = new Map<string, number>();
  for (const { member, set, since } of uses) if (!GUARDED.includes(member)) needed.set(set, Math.max(since, needed.get(set) ?? 0));
  expect(needed).toEqual(asked);
});
