import fc from "fast-check";
import { readTarget } from "./read-target";
import { sayBound, sayTarget } from "./say-target";
import type { Change, Level, Margin, Operator, Peer, Qualitative, Range, Target } from "./target";

const operator = fc.constantFrom<Operator>(">=", ">", "<=", "<", "=");
const flag = fc.constantFrom<{ approx?: true }>({}, { approx: true });
const hold = fc.constantFrom<{ hold?: true }>({}, { hold: true });
/** Numbers as tables have them: at most four decimals, up to trillions. */
const number = fc.oneof(
  fc.integer({ min: 0, max: 9999 }),
  fc.integer({ min: 0, max: 999_999 }).map((n) => n / 10_000),
  fc.integer({ min: 1, max: 99_999 }).map((n) => n * 1_000_000),
);
const unit = fc.constantFrom<{ unit?: string }>(
  {}, ...["%", "‰", "岁", "人", "人次", "元", "张", "分钟", "个", "年", "公里", "千瓦", "吨标准煤", "微克/立方米", "件/万人", "1/10万", "1/万", ":1", "TEU", "倍", "亩"].map((name) => ({ unit: name })),
);

const level: fc.Arbitrary<Level> = fc
  .record({ op: operator, value: fc.oneof(number, fc.integer({ min: -999, max: -1 }).map((n) => n / 10)), unit, flag, hold })
  .map(({ op, value, unit: u, flag: f, hold: h }) => ({ kind: "level", op, value, ...u, ...f, ...h }));

const range: fc.Arbitrary<Range> = fc
  .record({ low: number, more: fc.integer({ min: 1, max: 5000 }), unit, flag, hold })
  .map(({ low, more, unit: u, flag: f, hold: h }) => ({ kind: "range", low, high: Number((low + more).toPrecision(12)), ...u, ...f, ...h }));

const measure = fc.oneof(
  fc.record({ measure: fc.constantFrom<Change["measure"]>("percent", "points"), value: number }),
  fc.record({ measure: fc.constant<Change["measure"]>("amount"), value: number, unit: fc.constantFrom("岁", "人", "张", "公里", "元") }),
  fc.record({ measure: fc.constant<Change["measure"]>("amount"), value: fc.integer({ min: 0, max: 9999 }) }),
);
const basis = fc.oneof(
  fc.record({ basis: fc.constant<Change["basis"]>("baseline"), per: fc.constantFrom<Change["per"]>("period", "year") }),
  fc.record({ basis: fc.integer({ min: 1990, max: 2035 }).map((year): Change["basis"] => year), per: fc.constantFrom<Change["per"]>("period", "year") }),
  fc.record({ basis: fc.constant<Change["basis"]>("previousYear"), per: fc.constant<Change["per"]>("year") }),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .record({ basis, measure, direction: fc.constantFrom<Change["direction"]>("up", "down"), op: operator, flag })
    .map(({ basis: b, measure: m, direction, op, flag: f }): Change => ({ kind: "change", ...b, ...m, direction, op, ...f })),
  fc
    .record({ basis, measure, direction: fc.constantFrom<Change["direction"]>("up", "down"), more: fc.integer({ min: 1, max: 99 }), flag })
    .map(({ basis: b, measure: m, direction, more, flag: f }): Change => ({ kind: "change", ...b, ...m, direction, op: "=", high: Number((m.value + more).toPrecision(12)), ...f })),
  fc
    .record({ basis, value: fc.constantFrom(1.5, 2, 2.5, 3, 4, 8), op: operator, flag })
    .map(({ basis: b, value, op, flag: f }): Change => ({ kind: "change", ...b, direction: "up", measure: "multiple", op, value, ...f })),
  fc
    .record({ year: fc.integer({ min: 2000, max: 2030 }), base: fc.integer({ min: 1, max: 9999 }).map((n) => n / 100), value: fc.integer({ min: 1, max: 99 }) })
    .map(({ year, base, value }): Change => ({ kind: "change", basis: year, direction: "down", measure: "percent", op: "=", value, per: "period", base })),
);

const reference = fc.constantFrom("全省平均水平", "全国平均水平", "经济增长", "GDP增速", "国家要求", "上年水平");
const margin = fc
  .record({ measure: fc.constantFrom<Margin["measure"]>("points", "percent"), op: fc.constantFrom<Margin["op"]>(">=", "<=", "="), value: fc.integer({ min: 1, max: 99 }).map((n) => n / 10), flag })
  .map(({ flag: f, ...size }): Margin => ({ ...size, ...f }));
const peer: fc.Arbitrary<Peer> = fc.oneof(
  fc.record({ op: operator, reference, hold }).map(({ op, reference: r, hold: h }): Peer => ({ kind: "peer", reference: r, op, ...h })),
  fc.record({ op: fc.constantFrom<Operator>(">", "<"), reference, margin }).map((said): Peer => ({ kind: "peer", ...said })),
);

const qualitative: fc.Arbitrary<Qualitative> = fc
  .constantFrom<Qualitative["sense"]>("done", "rise", "fall", "hold", "proportional", "other")
  .map((sense) => ({ kind: "qualitative", sense }));

const numbered: fc.Arbitrary<Target> = fc.oneof(level, range, change);
const parts: fc.Arbitrary<Target> = fc
  .uniqueArray(fc.constantFrom("高血压", "糖尿病", "城镇", "农村", "男", "女", "初中"), { minLength: 2, maxLength: 4 })
  .chain((labels) => fc.tuple(...labels.map((label) => numbered.map((target) => ({ label, target })))))
  .map((list) => ({ kind: "parts", parts: list }));

test("what is said in Chinese reads back as the same target", () => {
  fc.assert(
    fc.property(fc.oneof(numbered, peer, qualitative, parts, fc.constant<Target>({ kind: "none" })), (target) => {
      expect(readTarget(sayTarget(target, "zh"))).toEqual(target);
    }),
    { numRuns: 3000 },
  );
});

test("every target has words in English, and none of them is empty or shows an exponent", () => {
  fc.assert(
    fc.property(fc.oneof(numbered, peer, qualitative, parts), (target) => {
      expect(sayTarget(target, "en")).toMatch(/\S/);
      expect(sayTarget(target, "en")).not.toMatch(/\de[+-]?\d|undefined|NaN/);
    }),
  );
});

test.each<[Target, string, string]>([
  [{ kind: "level", op: ">=", value: 60, unit: "%" }, "60%以上", "at least 60%"],
  [{ kind: "level", op: "=", value: 4e12, unit: "元", approx: true }, "4万亿元左右", "about 4000000000000 元"],
  [{ kind: "level", op: "<=", value: 12, unit: "分钟", hold: true }, "稳定在12分钟以内", "held at at most 12 分钟"],
  [{ kind: "level", op: "=", value: 1.25, unit: "1:", approx: true }, "1:1.25左右", "about 1:1.25"],
  [{ kind: "range", low: 15, high: 17, unit: "1:" }, "1:15至1:17", "1:15 to 1:17"],
  [{ kind: "level", op: "<=", value: 12, unit: "1/10万" }, "12/10万以内", "at most 12 / 10万"],
  [
    { kind: "change", basis: "baseline", direction: "down", measure: "points", op: ">=", value: 0.5, per: "year" },
    "年均下降0.5个百分点以上", "down at least 0.5 percentage points a year from the baseline",
  ],
  [
    { kind: "change", basis: 2015, direction: "down", measure: "percent", op: "=", value: 10, per: "period", base: 12.93 },
    "较2015年（12.93）下降10%", "down 10% from 2015 (12.93)",
  ],
  [{ kind: "peer", reference: "全省平均水平", op: ">" }, "高于全省平均水平", "above 全省平均水平"],
  [{ kind: "none" }, "—", "—"],
])("says %j", (target, zh, en) => {
  expect(sayTarget(target, "zh")).toBe(zh);
  expect(sayTarget(target, "en")).toBe(en);
});

test("a bound is said with its sign", () => {
  expect(sayBound({ op: "<=", value: 40.7, unit: "%" }, "zh")).toBe("≤40.7%");
  expect(sayBound({ op: "=", value: 1.485, approx: true }, "zh")).toBe("1.485左右");
  expect(sayBound({ op: "within", value: 0.25, high: 0.3 }, "zh")).toBe("0.25至0.3");
  expect(sayBound({ op: "<=", value: 40.7, unit: "%" }, "en")).toBe("≤ 40.7%");
});
