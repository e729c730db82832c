/** What stands before the place's name in a title: 表1, 附件2：, 2021年, “十四五”期间, 关于印发, quotes. */
const BEFORE = new RegExp(`^(?:${[
  "[\\s“”\"《（(【:：.、]", "附?表\\s*[\\d一二三四五六七八九十]+(?:[-—.]\\d+)?", "附表", "附件\\s*\\d*", "专栏\\s*\\d*",
  "(?:19|20)\\d\\d\\s*[-—~]?\\s*(?:(?:19|20)\\d\\d)?年?", "十[一二三四五六]五(?:时期|期间)?", "第?十[一二三四五六]个五年规划(?:时期|期间)?", "(?:时期|期间)", "关于(?:印发|下达|分解|做好)?", "印发", "中共",
].join("|")})+`, "u");
/** Only counties have names of one character: 萧县; 某市 stands for any. */
const LINK = /\p{Script=Han}县|某[省市区旗州]|\p{Script=Han}{2,7}?(?:自治区|自治州|自治县|新区|省|市|区|县|旗|州|盟)/gu;
const CHAIN = new RegExp(`^(?:${LINK.source})+`, "u");
/** 农业农村“十四五”主要指标（临河县） */
const AT_END = new RegExp(`[（(]((?:${LINK.source})+)[)）]\\s*$`, "u");
/** 健康城市, 主要地区 … are no places. */
const NO_NAME = /健康|卫生|规划|主要|指标|发展|建设|城市$|社区|地区|园区|辖区|主城区|中心城区|(?:功能|示范|保护|产|片|库|灌|牧|景|革命老)区|[省市县国家]级|设区|贫困|脱贫|重点|试点|[大强]县|全[省市区县]|[我本各][省市区县]|[区市郡]县/;

/** The places that a title names one within the other, widest first: 上海市青浦区“十四五”… → 上海市, 青浦区. Empty where it names none. */
export function placesIn(title: string): readonly string[] {
  const chain = CHAIN.exec(title.replace(BEFORE, ""))?.[0] ?? AT_END.exec(title)?.[1];
  return chain === undefined || NO_NAME.test(chain) ? [] : chain.match(LINK) ?? [];
}

/** The narrowest place that a title names: 上海市青浦区“十四五”… → 青浦区. Null where it names none. */
export const regionOf = (title: string): string | null => placesIn(title).at(-1) ?? null;

/** The first place that any of the titles names. */
export const regionAmong = (titles: readonly (string | null)[]): string | null => {
  for (const title of titles) {
    const region = title === null ? null : regionOf(title);
    if (region !== null) return region;
  }
  return null;
};
