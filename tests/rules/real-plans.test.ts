/**
 * Tables of four district plans with sentences of their own prose, held against what a careful reviewer finds in them.
 * Levels by the rules' severity policy: a contradiction is an error, what needs a reason a warning.
 */
import { checkDossier, type DossierRun } from "../../src/check/run-rules";
import { readStatements } from "../../src/document/statements/read-statements";
import { toA1, type Area } from "../../src/grid/area";
import { gridOf, type CellValue } from "../../src/grid/grid";
import { describeAssessment } from "../../src/report/describe-assessment";
import { CHONGMING, CHONGMING_MERGES } from "../../src/table/fixtures/chongming";
import { PINGXIANG, PINGXIANG_MERGES } from "../../src/table/fixtures/pingxiang";
import { QINGPU_135 } from "../../src/table/fixtures/qingpu-135";
import { QINGPU_145 } from "../../src/table/fixtures/qingpu-145";
import { TONGZHOU_135, TONGZHOU_135_MERGES } from "../../src/table/fixtures/tongzhou-135";
import { TONGZHOU_145, TONGZHOU_145_MERGES } from "../../src/table/fixtures/tongzhou-145";
import { recogniseTables } from "../../src/table/recognise";

type Sheet = readonly [sheet: string, cells: readonly (readonly CellValue[])[], merges?: readonly Area[]];

function check(sheets: readonly Sheet[], prose: string): DossierRun {
  const subjects = sheets.flatMap(([sheet, cells, merges = []]) => {
    const grid = gridOf(sheet, cells, merges);
    return recogniseTables(grid).map((table) => ({ table, grid }));
  });
  return checkDossier({ subjects, others: [], claims: readStatements(prose) });
}

/** Name, risk, gap and the codes that decided it: the panel of binding indicators. */
const panel = ({ tables }: DossierRun, at: number) =>
  tables[at]?.binding.map(({ name, risk, gap, reasons }) => [name, risk, gap, reasons.map(({ code }) => code)]);

/** What is found at one level: cell and kind. */
const found = ({ tables }: DossierRun, at: number, severity: string): readonly string[] =>
  (tables[at]?.diagnostics ?? []).filter((each) => each.severity === severity).map((each) => `${toA1(each.at)} ${each.finding}`).sort();

const inText = ({ text }: DossierRun): readonly string[] => text.diagnostics.map(({ finding, facts }) => `${finding} ${String(facts.name)}`);

const CHONGMING_PROSE = `上海市崇明区卫生健康改革和发展“十四五”规划
一、改革发展基础
“十三五”期间，本区坚持健康优先发展战略。2020年，全区户籍人口平均期望寿命达到83.76岁，婴儿死亡率为1.94‰，孕产妇死亡率为0，各项改革发展任务基本完成。
卫生应急处置能力明显提升，全区急救分站达到9个，急救平均反应时间从16.5分钟缩短至14.12分钟。
三、总体要求
（三）发展目标
——居民健康水平持续提升。市民健康素养水平超过35%。
四、主要任务
加强健康促进和健康教育工作。全面加强健康促进工作，市民健康素养水平达到36%。
加强老年人健康管理。到2025年，老年人健康素养提高到80%。
`;

describe("崇明区: targets of city and district side by side, no baselines", () => {
  const run = check([["崇明", CHONGMING, CHONGMING_MERGES]], CHONGMING_PROSE);

  it("judges the binding response time by the prose: 14.12 → ≤12, −0.424 a year against −0.476 before", () => {
    expect(panel(run, 0)).toEqual([["院前急救平均反应时间", "controlled", -2.12, ["paceWithinPrevious", "baselineFromText"]]]);
    const [assessment] = run.tables[0]?.binding ?? [];
    const words = assessment && describeAssessment(assessment, "zh");
    expect(words?.reasons).toEqual([
      "所需进度每年−0.424，不超过上一时期的每年−0.476",
      "表中没有基期值，取自正文第4行的14.12分钟（正文未写明年份，按基期年理解）",
    ]);
  });

  it("finds the city's own contradiction, and the district short of the city", () => {
    expect(found(run, 0, "error")).toEqual(["D5 targetsReversed"]);
    expect(found(run, 0, "warning")).toEqual(["A2 noBaselines", "B13 several", "B20 bindingBaselineInText", "E13 severalTargets", "E17 targetMayDiffer", "E18 weaker", "E19 weaker"]);
  });

  it("finds the prose beyond what is usual; that it is at odds with itself is said at the table", () => {
    expect(inText(run)).toEqual(["implausible 老年人健康素养"]);
  });
});

const TONGZHOU_PROSE = `通州区“十四五”卫生健康事业发展规划
一、规划背景
“十三五”期间，全区人均预期寿命达83.19岁，孕产妇死亡率、婴儿死亡率分别控制在0/10万、1.59‰。全区农村卫生户厕普及率达到99.5%。
三、重点任务
到2025年，二级及以上综合性医院设置老年医学科比率达100%，所有卫生院均能为老年人提供中医药服务。
到2025年，65岁及以上老年人健康管理率达到70%以上。
到2025年，建成1家省级以上示范性托育机构，每千常住人口拥有3岁以下婴幼儿托位数达到4.5个以上。
`;

describe("通州区: baselines in the completion table of the plan before", () => {
  const run = check([["表1", TONGZHOU_135, TONGZHOU_135_MERGES], ["表2", TONGZHOU_145, TONGZHOU_145_MERGES]], TONGZHOU_PROSE);

  it("judges five binding indicators, two of them by joined baselines that the targets fall short of", () => {
    expect(panel(run, 1)).toEqual([
      ["每万人口全科医生数", "watch", null, ["targetWeaker", "baselineFromTable"]],
      ["居民电子健康档案规范化建档管理率", "watch", null, ["targetWeaker", "baselineFromTable"]],
      ["每千人口药师（士）数", "unknown", null, ["noBaseline"]],
      ["儿童青少年总体近视率", "unknown", null, ["noBaseline", "looserThanNational"]],
      ["二级以上公立综合性医院设置老年医学科比例", "unknown", null, ["noBaseline", "textDisagrees"]],
    ]);
  });

  it("calls contradictions and binding targets without a baseline errors", () => {
    expect(found(run, 1, "error")).toEqual([
      "C16 bindingWithoutBaseline", "C18 relativeWithoutBaseline", "C21 bindingWithoutBaseline", "C24 bindingWithoutBaseline",
      "E17 weaker", "E24 targetDiffers", "E28 weaker",
    ]);
  });

  it("asks for the reason of ceilings above the baseline, of what is less than before, and of what cannot be measured", () => {
    expect(found(run, 1, "warning")).toEqual([
      "A2 noBaselines", "C4 trendWithoutBaseline", "E15 weakerThanBefore", "E19 peerWithoutNumber", "E21 bindingWeaker",
      "E22 targetMayDiffer", "E26 aboutBaseline", "E5 ceilingAboveBaseline", "E5 weakerThanBefore", "E6 ceilingAboveBaseline", "E7 ceilingAboveBaseline", "E8 ceilingAboveBaseline",
    ]);
  });

  it("says which targets of the plan before were missed, and leaves alone what agrees", () => {
    expect(found(run, 0, "error")).toEqual([]);
    expect(found(run, 0, "warning")).toEqual(["E16 missed", "E17 missed", "F9 percentOrPoints"]);
    expect(inText(run)).toEqual([]);
  });
});

const PINGXIANG_PROSE = `萍乡市“十四五”卫生健康发展规划
一、总体要求
到2020年底，规划期内确定的主要目标和任务基本完成。与2015年相比，人均预期寿命从76.8岁提高到77.78岁，孕产妇死亡率从15.64/10万下降至零死亡，婴儿死亡率从3.56‰下降到1.82‰，5岁以下儿童死亡率从5.2‰下降到3.34‰，居民健康素养水平达22.63%。
全市拥有医疗卫生机构床位12796张，卫生技术人员17715人，执业(助理)医师4913人，注册护士6757人。每千人口拥有医疗卫生机构床位数、执业(助理)医师数、注册护士数分别达到7.09张、2.72人、3.74人。
`;

describe("萍乡市: baselines in the table, units in the cells", () => {
  const run = check([["萍乡", PINGXIANG, PINGXIANG_MERGES]], PINGXIANG_PROSE);

  it("lights up three binding indicators, general practitioners first", () => {
    expect(panel(run, 0)).toEqual([
      ["每万人口全科医生数", "high", 1.5, ["steepChange"]],
      ["全市儿童青少年总体近视率", "watch", -2.5, ["noPaceKnown"]],
      ["个人卫生支出占卫生总费用的比重", "unknown", null, ["noBaseline", "approximateTarget"]],
    ]);
  });

  it("has one error and the customary ceilings; prose that agrees is left alone", () => {
    expect(found(run, 0, "error")).toEqual(["D25 bindingWithoutBaseline"]);
    expect(found(run, 0, "warning")).toEqual([
      "D4 trendWithoutBaseline", "E17 highRisk", "E25 approximate",
      "E5 ceilingAboveBaseline", "E6 ceilingAboveBaseline", "E7 ceilingAboveBaseline", "E8 ceilingAboveBaseline",
    ]);
    expect(inText(run)).toEqual([]);
  });
});

const QINGPU_PROSE = `青浦区卫生健康发展“十四五”规划
一、改革发展基础
2020年本区户籍人口平均期望寿命提高至85.05岁，常住人口婴儿死亡率为3.12%，未发生孕产妇死亡。
全区老年护理床位达到2299张，实际已开放和运行床位达到2314张。
2020年，家庭医生“1+1+1”组合签约居民达34.04万人，重点人群签约率达83.4%。
四、主要任务
到2025年，每千常住人口床位数达到7.48张，每千常住人口全科医生数达到0.4人。
`;

describe("青浦区: two tables with scopes, a slip of the unit in the prose", () => {
  const run = check([["表1", QINGPU_135], ["表2", QINGPU_145]], QINGPU_PROSE);

  it("finds 3.12% in the text for the table's 3.12‰, and says it once", () => {
    expect(inText(run)).toEqual(["partExceeds 老年护理床位"]);
    expect(found(run, 0, "error")).toHaveLength(1);
    expect(found(run, 0, "error")[0]).toMatch(/ unitDiffers$/);
  });

  it("finds the targets below what is there, one by the completion table, one by the prose of another wording", () => {
    const errors = run.tables[1]?.diagnostics.filter(({ severity }) => severity === "error") ?? [];
    expect(errors.map(({ finding, facts }) => [finding, facts.name, facts.baseline])).toEqual([
      ["weaker", "人均预期寿命", 85.05], ["weaker", "居民健康素养水平", 38.77], ["weaker", "家庭医生签约覆盖率", 83.4],
    ]);
  });

  it("compares infants with children under five across scopes as a warning", () => {
    for (const at of [0, 1]) expect(found(run, at, "warning").some((each) => each.endsWith(" reversedAcrossScopes"))).toBe(true);
  });

  it("has no binding indicator in the new plan, and says so", () => {
    expect(panel(run, 1)).toEqual([]);
    expect(found(run, 1, "info").some((each) => each.endsWith(" noneBinding"))).toBe(true);
  });
});
