/**
 * @jest-environment jsdom
 *
 * manifest.xml against its schema, and against what no schema sees.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { METADATA_FILES } from "../../src/functions/metadata";
import { NAMESPACE } from "../../src/functions/catalogue";
import { COMMANDS } from "../../src/app/commands/associate-commands";

const ROOT = join(__dirname, "../..");
const text = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");
const ORIGIN = "https://localhost:3000/";
/** Ids of Microsoft's templates, which must not reach a user. */
const TEMPLATE_IDS = ["ca968be6-628b-4f14-ba3c-3e614effa9bd", "05c2e1c9-3e1d-406e-9a91-e9ac64854143"];

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const one = (name: string): Element => {
  const [element, ...others] = all(name);
  if (!element || others.length > 0) throw new Error(`${name}: ${all(name).length} of them`);
  return element;
};
const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}`);
  return value;
};
const validate = (xml: string) => spawnSync(process.execPath, [join(__dirname, "validate.mjs"), "-"], { input: xml, encoding: "utf8" });

/** bt:Image also stands in icons, where it refers to a resource. */
const RESOURCES = ["bt:Image", "bt:Url", "bt:String"].flatMap(all).filter((element) => element.hasAttribute("id"));
const resources = new Map(RESOURCES.map((element) => [attribute(element, "id"), element]));
const referring = [...manifest.querySelectorAll("[resid]")];
const urlOf = (resid: string): string => attribute(resources.get(resid) ?? manifest.documentElement, "DefaultValue");

describe("schema", () => {
  it("holds", () => expect(validate(text)).toMatchObject({ status: 0, stderr: "" }));

  it.each([
    ["an unknown lifetime", 'lifetime="long"', 'lifetime="forever"'],
    ["a missing script", /<Script>[^]*?<\/Script>/, ""],
    ["an override without its prefix among the resources", /<bt:Override([^>]*)\/>/, "<Override$1/>"],
  ])("notices %s", (_what, from, to) => expect(validate(text.replace(from, to)).status).toBe(1));
});

describe("identity", () => {
  it("is the add-in's own", () => {
    const id = one("Id").textContent;
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(TEMPLATE_IDS).not.toContain(id);
  });

  it("is read by Microsoft's own reader as what it is", () => {
    const reader = join(ROOT, "node_modules/office-addin-manifest/cli.js");
    const { stdout } = spawnSync(process.execPath, [reader, "info", join(ROOT, "manifest.xml")], { encoding: "utf8" });
    expect(stdout.split(/\r?\n/).map((line) => line.trim())).toEqual(expect.arrayContaining([
      `Id: ${one("Id").textContent ?? ""}`, "Name: 五年规划指标", "Type: TaskPaneApp", "Hosts: Workbook", "Default Locale: zh-CN", "Permissions: ReadWriteDocument",
    ]));
  });

  it("has the package's version", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(one("Version").textContent).toBe(`${version}.0`);
  });

  it("asks for no more than Excel 2021 has", () =>
    expect(Object.fromEntries(all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])))
      .toEqual({ SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", ExcelApi: "1.14" }));
});

describe("resources", () => {
  it("have ids of at most 32 characters, each once", () => {
    const ids = RESOURCES.map((element) => attribute(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("are there wherever they are named", () =>
    expect(referring.map((element) => attribute(element, "resid")).filter((id) => !resources.has(id))).toEqual([]));

  it("are all used", () => {
    const used = new Set(referring.map((element) => attribute(element, "resid")));
    expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it("come from the add-in's own address, over https", () => {
    const urls = [...text.matchAll(/https?:\/\/[^"<\s]+/g)].map(([url]) => url).filter((url) => !/schemas\.microsoft\.com|w3\.org/.test(url));
    expect(urls.length).toBeGreaterThan(40);
    expect(urls.filter((url) => !url.startsWith(ORIGIN))).toEqual([]);
  });

  it("share one page: functions, commands and pane run together", () => {
    const pages = ["Runtime", "FunctionFile", "Page > SourceLocation", "Action > SourceLocation"]
      .flatMap((selector) => [...manifest.querySelectorAll(selector)]);
    expect(pages).toHaveLength(4);
    expect(new Set(pages.map((element) => attribute(element, "resid")))).toEqual(new Set(["Taskpane.Url"]));
    expect(attribute(one("DefaultSettings").children[0] ?? manifest.documentElement, "DefaultValue")).toBe(urlOf("Taskpane.Url"));
    expect(one("Runtime").getAttribute("lifetime")).toBe("long");
  });
});

describe("languages", () => {
  it("Chinese is the default and not overridden", () => {
    expect(one("DefaultLocale").textContent).toBe("zh-CN");
    expect(text).not.toContain('Locale="zh-CN"');
  });

  it.each(["DisplayName", "Description", "bt:String"])("every %s has its English pair", (name) => {
    const own = all(name).filter((each) => !each.hasAttribute("resid") && each.getAttribute("id") !== "Namespace");
    expect(own.length).toBeGreaterThan(0);
    for (const element of own) {
      expect([attribute(element, "DefaultValue"), [...element.children].map((child) => child.getAttribute("Locale"))])
        .toEqual([attribute(element, "DefaultValue"), ["en-US"]]);
    }
  });

  it("the default is Chinese and the pair is not", () => {
    const pairs = [...manifest.querySelectorAll("[Locale='en-US']")].filter((each) => !attribute(each, "Value").startsWith("http"));
    expect(pairs.length).toBeGreaterThan(10);
    for (const each of pairs) {
      expect(each.parentElement?.getAttribute("DefaultValue")).toMatch(/\p{Script=Han}/u);
      expect(attribute(each, "Value")).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("functions are described in the language and named the same", () => {
    const metadata = resources.get("Functions.Metadata.Url");
    const files = [attribute(metadata ?? manifest.documentElement, "DefaultValue"), metadata?.children[0]?.getAttribute("Value")];
    expect(files).toEqual(["functions.zh-CN.json", "functions.json"].map((file) => `${ORIGIN}functions/${file}`));
    for (const { file } of METADATA_FILES) expect(existsSync(join(ROOT, "src/functions/generated", file))).toBe(true);
    expect(urlOf("Namespace")).toBe(NAMESPACE);
    expect(resources.get("Namespace")?.children).toHaveLength(0);
  });

  it("strings keep their limits: 125 and 250", () => {
    for (const [list, limit] of [["bt:ShortStrings", 125], ["bt:LongStrings", 250], ["DisplayName", 125], ["Description", 250]] as const) {
      const element = all(list).find((each) => !each.hasAttribute("resid"));
      const strings = [element, ...element?.querySelectorAll("*") ?? []].map((each) => each?.getAttribute("DefaultValue") ?? each?.getAttribute("Value") ?? "");
      expect(strings.length).toBeGreaterThan(1);
      expect(strings.filter((each) => each.length > limit)).toEqual([]);
    }
  });
});

describe("ribbon", () => {
  it("every button's function is associated, and every associated one has a button", () =>
    expect(all("FunctionName").map((each) => each.textContent).sort()).toEqual(Object.keys(COMMANDS).sort()));

  it("the menu of a cell has one entry, which Excel allows: 解释此单元格", () => {
    const menu = one("OfficeMenu");
    expect(attribute(menu, "id")).toBe("ContextMenuCell");
    expect([...menu.children].map((control) => [attribute(control, "xsi:type"), control.querySelector("FunctionName")?.textContent])).toEqual([["Button", "explainCell"]]);
    expect(resources.get("Explain.Label")?.getAttribute("DefaultValue")).toBe("解释此单元格");
  });

  it("ids of controls are each given once", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap(all).map((element) => attribute(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("no action has a TaskpaneId, which a shared runtime does not take", () => expect(all("TaskpaneId")).toEqual([]));

  it.each(["Group", "Control"])("every %s has its icons at 16, 32 and 80", (name) => {
    for (const element of all(name)) {
      const icon = [...element.children].find((child) => child.tagName === "Icon");
      const sizes = [...icon?.children ?? []].map((image) => attribute(image, "size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });
});

describe("icons", () => {
  /** Width and height stand at bytes 16 and 20 of a PNG file. */
  const sizeOf = (file: string): readonly [number, number] => {
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  const fileOf = (url: string): string => join(ROOT, url.replace(ORIGIN, ""));

  it.each(all("bt:Image").filter((image) => image.hasAttribute("resid")).map((image) =>
    [urlOf(attribute(image, "resid")), Number(image.getAttribute("size"))] as const))("%s is %i pixels", (url, size) =>
    expect(sizeOf(fileOf(url))).toEqual([size, size]));

  it.each([["IconUrl", 32], ["HighResolutionIconUrl", 64]])("%s is %i pixels", (name, size) =>
    expect(sizeOf(fileOf(attribute(one(name), "DefaultValue")))).toEqual([size, size]));
});
