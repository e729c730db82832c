/** What a unit of measurement can look like; used to tell "（%）" and "（人）" from "（助理）" and "（士）". */
const ATOM = [
  "人次", "人口", "人天", "人日", "人年", "人·年", "名老人", "名老年人", "名儿童", "名学生", "户次", "件次", "批次", "项次", "学时", "课时", "学位", "床位", "人", "名", "位", "户", "家", "所", "个", "张", "件", "项", "种", "座", "条", "台", "辆", "套", "处", "宗", "例", "例次",
  "类", "款", "份", "间", "栋", "幢", "片", "眼", "盏", "档", "品种", "品规", "剂", "剂次", "针次", "人份", "车次", "班次", "泊位", "车位",
  "篇", "场", "次", "册", "部", "支", "只", "株", "本", "床", "床日", "辆次", "标台", "标箱", "标准箱", "架次",
  "岁", "年", "月", "周", "天", "日", "工作日", "个工作日", "日历天", "小时", "h", "min", "分钟", "分", "秒", "毫秒", "微秒",
  "公里", "千米", "米", "厘米", "毫米", "车道公里", "平方米", "平方公里", "平方千米", "公顷", "亩", "㎡", "km", "m2", "m²", "km2", "km²", "hm2", "立方米", "m3", "m³",
  "吨", "千克", "公斤", "克", "毫克", "微克", "μg", "ug", "mg", "kg", "g", "t", "斤", "吨标准煤", "吨标煤", "千克标准煤", "公斤标准煤", "克标准煤", "千克标煤", "克标煤", "tce", "kgce", "gce", "吨二氧化碳", "吨二氧化碳当量", "吨CO2", "升", "L", "mL",
  "千瓦时", "千瓦", "兆瓦", "吉瓦", "kWh", "kW", "MW", "GW", "Mbps", "Mbit/s", "Gbps", "兆", "TB", "PB", "EFLOPS", "分贝", "dB", "摄氏度", "℃",
  "艘", "趟", "班", "列", "对", "枚", "起", "头", "羽", "尾", "校", "字", "卡", "端口", "机架", "标准机架", "架", "点位", "蒸吨", "载重吨", "总吨",
  "吨公里", "人公里", "客公里", "换算吨公里", "百公里", "车公里", "毫升", "百帕", "千伏安", "千伏", "吉焦", "太瓦时", "太焦", "EB", "ZB", "TEU", "PFLOPS", "标立方米", "标准立方米", "标方", "标准台", "卷",
  "元", "美元", "欧元", "分值", "百分点", "个百分点", "倍",
].sort((a, b) => b.length - a.length).join("|");

/** What things are counted by, never itself counted as a unit: 人/万车, 公里/时, m³/s. */
const PER = "车|时|县|村|s";

/** Multiplier words, with a figure only before one of them: 10万, not the 2020 of a year. */
const SCALE = "(?:\\d+(?=[十百千万亿]))?[十百千万亿]*";
/** 套（间）, 人（次）, 个（处）: either of two is counted. */
const COUNTED = `${SCALE}(?:${ATOM})(?:[（(](?:标准煤|可比价|现价|${ATOM})[)）])?`;

const UNIT = new RegExp(`^(?:单位[:：])?(?:[%‰‱]|百分比|女=100|女性?=100|(?:1|每)?[/／]?${SCALE}万|1?/(?:\\d*[十百千]?万|千)|每秒${SCALE}次浮点运算|[百千万]分之一?|[十百]万分之一?|${COUNTED}(?:[/·每](?:\\d+)?${SCALE}(?:${ATOM}|${PER})?)*)$`, "i");

/** With spaces and brackets. */
const LONGEST = 40;

/** Whether a text is a unit and nothing else: "%", "人", "1/10万", "张/千人", "吨标准煤/万元". */
export function isUnit(text: string): boolean {
  if (text === "%" || text === "人") return true;
  if (text.length > LONGEST) return false;
  const compact = text.normalize("NFKC").replace(/\s+/g, "");
  return compact.length <= 16 && /\D/.test(compact) && UNIT.test(compact);
}
