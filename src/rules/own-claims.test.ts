import { tableOf } from "../table/fixtures/brief";
import type { Claim } from "../table/claim";
import { claim } from "./claim-for-cases";
import { dossierOf } from "./dossier";
import { ownClaims } from "./own-claims";

const titled = (title: string) => tableOf([[title], ["序号", "指标", "单位", "2020年", "2025年", "性质"], [1, "婴儿死亡率", "‰", 3, "≤3", "预期性"]]);
const of = (scope: string | null): Claim => claim({ indicator: "婴儿死亡率", raw: "3.4‰", scope });
const kept = (title: string, scopes: readonly (string | null)[]) =>
  ownClaims({ ...dossierOf(titled(title)), claims: scopes.map(of) }).map(({ scope }) => scope);

test.each([
  ["萧县“十四五”主要指标", ["全县", null, "常住人口"], ["全国", "全省", "全市", "全镇"]],
  ["上海市崇明区“十四五”主要指标", ["全区", "本区常住人口"], ["全市", "我国"]],
  ["上海市“十四五”主要指标", ["全市", "本市"], ["全国", "全区"]],
  ["萍乡市“十四五”主要指标", ["全市"], ["全省", "全县"]],
  ["广西壮族自治区“十四五”主要指标", ["全区"], ["全国", "全市"]],
  ["江苏省“十四五”主要指标", ["全省", "我省"], ["全国", "全市"]],
])("%s speaks of itself by %j, of others by %j", (title, own, others) => {
  expect(kept(title, [...own, ...others])).toEqual(own);
});

test("without a title the word that the text uses most is its own place's", () => {
  expect(kept("“十四五”主要指标", ["全区", "全区", "本区", "全市", "全国", null])).toEqual(["全区", "全区", "本区", null]);
});

test("where nothing tells whose plan it is, only the nation is somebody else, and only beside a place", () => {
  expect(kept("“十四五”主要指标", ["全市", "全省", "全国"])).toEqual(["全市", "全省"]);
  expect(kept("“十四五”主要指标", ["全国", null])).toEqual(["全国", null]);
});
