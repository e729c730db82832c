/** Pairs that leave nothing out: of what is one of them, all the rest is the other. */
const PAIRS: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/^男/, /^女/], [/城镇|城市/, /农村|乡村/], [/公办|公立/, /民办|非公立|社会办/], [/约束性/, /预期性/], [/^非(?!公)/, /^(?!非)/],
];

/** Whether two parts are known to be all that there is: 公办园58所、民办园68所. */
export function coversAll(names: readonly string[]): boolean {
  const [first, second] = names;
  if (first === undefined || second === undefined || names.length !== 2) return false;
  return PAIRS.some(([one, other], at) => {
    const isPair = (a: string, b: string): boolean => one.test(a) && other.test(b) && (at < PAIRS.length - 1 || a.slice(1) === b);
    return isPair(first, second) || isPair(second, first);
  });
}

/** What a thing or person is besides other things: one of them may be counted in two of the parts. */
const BESIDES = /女|党员|团员|以[上下]|高新|规上|规模|上市|龙头|农村|乡村|少数民族|贫困|脱贫|低保|特困|重点|骨干|示范|优秀|优质|标准|星级|新增|新建|续建|已|级|博士|硕士|研究生|本科|专科|学历|职称|建档|困难|留守|独居|空巢|失能|老年|老人|儿童|青年|专业|持证|中医|国有|民营|外资|个体|科技|绿色|智能|永久|特色|品牌|认证|农民工|毕业生|退役|残疾人|妇女/;

/** 流转给合作社12万亩、流转给企业10万亩: what goes to one does not go to another. */
const GIVEN = /^.{1,6}?(?:给|用于)(?=.)/;

function isGivenAway(names: readonly string[]): boolean {
  const deeds = new Set(names.map((name) => GIVEN.exec(name)?.[0]));
  return deeds.size === 1 && !deeds.has(undefined);
}

/** Parts of one kind stand beside each other: 公路、铁路; 起步区、拓展区; 肢体残疾、视力残疾. What a thing is besides may overlap. */
export const overlaps = (names: readonly string[]): boolean => {
  const endings = new Set(names.map((name) => name.at(-1)));
  const isOneKind = endings.size === 1 || isGivenAway(names) || names.every(({ length }) => length <= 4);
  return !coversAll(names) && (!isOneKind || names.some((name) => BESIDES.test(name)));
};
