/** Words that say whose population is counted, not what is counted. */
const WHOSE = /^(?:全国|全省|全市|全区|全县|全旗|全州|全镇|全域|本市|本区|本县|我省|我市|我区|我县|辖区|户籍|常住人口)/;

/** Spellings of one word, brought to one of them. Scales (每千, 每万) and concepts are left apart. */
const SAME_WORD: readonly (readonly [RegExp, string])[] = [
  [/每?(十万|百万|千|万)(?:名|个)?(?:常住|户籍)?(?:人口|居民|人)(?!次|元)(?:拥有)?(?!员)/g, "每$1人口"],
  [/期望期?寿命/g, "预期寿命"],
  [/全科医师/g, "全科医生"],
  [/(?:比重|比率|占比)/g, "比例"],
  [/及以上/g, "以上"],
  [/(?:设立|建立)|设(?=老年|中医|儿科)/g, "设置"],
  [/的/g, ""],
  [/综合性医院/g, "综合医院"],
  [/(?:研究与试验发展|研究与开发|研究与发展)(?:R&?D)?|R&?D(?=经费)/g, "研发"],
  [/(?:地区|国内|区域)生产总值(?:GDP)?/g, "GDP"],
  [/细颗粒物(?:PM25)?/g, "PM25"],
  [/能源消耗/g, "能耗"],
  [/(?:年均|年平均)(?=浓度)/g, ""],
  [/九年(?:制)?(?=义务教育)/g, ""],
  [/高中阶段教育/g, "高中阶段"],
  [/学前(?:教育)?三年(?:教育)?/g, "学前教育"],
  [/总(?=产量$)|(?<=零售)总(?=额$)/g, ""],
  [/网上(?=零售)/g, "网络"],
  [/老人/g, "老年人"],
  [/(?<=每[千万]人口)(?:医疗(?:卫生)?(?:机构)?)?(?:床位|病床)(?=数?$)/, "医疗卫生机构床位"],
];

/** A name without any of these characters has nothing to bring together. */
const SPELT_DIFFERENTLY = /[千万望师的设]|[比占][重率比]|及以上|建立|综合性|研究|R&?D|生产总值|细颗粒|能源|年均|年平均|九年|高中|学前|总产量|零售|老人|人口.*?床/;

const UNIT_BRACKETS = /[((](?:单位[::])?(?:[%‰‱]|岁|1?\/?\d*[十百千]?万?分之一?|\d*\/\d*万?|人|名|张|个|家|所|分钟|平方米|㎡|年|[万亿]*元)[))]/g;

/**
 * What remains of an indicator's name when spelling is taken away: width of characters, spaces, brackets' signs,
 * a unit in brackets, 全市/全区, 其中. Two names with one key name the same quantity on the same scale.
 */
export function nameKey(name: string): string {
  const key = (BARE.test(name) ? name : bareOf(name)).replace(WHOSE, "");
  return spelt(key);
}

/** A name of Chinese words and figures alone has nothing around its words. */
const BARE = /^(?!其中)[\u4e00-\u9fff0-9A-Za-z]*$/;

function bareOf(name: string): string {
  const key = name.normalize("NFKC").replace(/\s+/g, "");
  return (key.includes("(") ? key.replace(UNIT_BRACKETS, "") : key).replace(/^其中[::]?/, "").replace(/[^\p{L}\p{N}%‰+-]/gu, "");
}

function spelt(bare: string): string {
  let key = bare;
  if (SPELT_DIFFERENTLY.test(key)) for (const [spelling, word] of SAME_WORD) key = key.replace(spelling, word);
  if (key.includes("占")) key = turned(key);
  if (key.startsWith("设置")) key = key.replace(WITH_UNIT_OF, "$2设置$1比例");
  return key.length > 4 ? key.replace(/(?<=就业|参保|培训|[者员师工生])人数$|数$/, "") : key;
}

const SHARE_OF = /^(?<part>.{2,24}?)占(?<whole>.{2,24}?)(?:总(?:数|量)|数)?比例$/;
const SHORTEST_NOUN = 2;
/** 设置老年医学科的综合医院比例 is 综合医院设置老年医学科比例. */
const WITH_UNIT_OF = /^设置(.{2,12}?(?:科|科室|门诊|病房))(.{2,20}(?:医院|机构|中心))比例$/;

/** 护理型床位占养老机构床位比例 and 养老机构护理型床位占比 say one thing: the noun that part and whole share is said once, what the whole adds stands in front. */
function turned(key: string): string {
  const { part = "", whole = "" } = SHARE_OF.exec(key)?.groups ?? {};
  let shared = 0;
  while (shared < Math.min(part.length, whole.length) && part.at(-1 - shared) === whole.at(-1 - shared)) shared++;
  // 占医院床位比例 and 占床位总数比例 add nothing in front, and are two.
  return shared < SHORTEST_NOUN || shared === whole.length ? key : `${whole.slice(0, -shared).replace(/^总|总$/g, "")}${part}比例`;
}

const BASES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, "10万": 1e5, 十万: 1e5, 百万: 1e6 };
const PER_PEOPLE = /每(十万|10万|百万|百|千|万)(?:人口|名?(老年人|儿童|学生|劳动力|就业人员))/;

/** Per how many people a name counts (每千人口 … → 1000), and its key without that; null for a name that says nothing of it. */
export function peopleBase(name: string): { readonly base: number; readonly rest: string } | null {
  const key = nameKey(name);
  const match = PER_PEOPLE.exec(key);
  const base = BASES[match?.[1] ?? ""];
  return match && base !== undefined ? { base, rest: key.replace(match[0], match[2] ?? "") } : null;
}
