import type { NumberedLine, NumberStyle } from "../../table/numbered-line";
import type { RuleCase } from "../define";

const at = (line: number, style: NumberStyle | "none", number: number, mark: string, title: string, inline = false): NumberedLine => ({ style, number, mark, title, line, inline });

const CHAPTERS = [at(1, "major", 1, "一、", "发展基础"), at(20, "major", 2, "二、", "总体要求"), at(40, "major", 3, "三、", "主要任务")];

export const cases: readonly RuleCase[] = [
  {
    title: "缺一节；缺第一个小标题",
    cells: [],
    outline: [...CHAPTERS, at(41, "bracketed", 2, "（二）", "完善交通网络"), at(80, "major", 5, "五、", "保障措施")],
    finds: [["skipped", "A41"], ["skipped", "A80"]],
  },
  {
    title: "标题漏写编号",
    cells: [],
    outline: [at(3, "bracketed", 1, "（一）", "做强主导产业"), at(9, "none", 0, "", "培育壮大新型农业经营主体"), at(15, "bracketed", 3, "（三）", "建设美丽乡村")],
    finds: [["unnumbered", "A9"]],
  },
  {
    title: "一行只解释一处断号",
    cells: [],
    outline: [...CHAPTERS, at(42, "bracketed", 1, "（一）", "供水"), at(46, "none", 0, "", "完善城镇排水管网"), at(60, "bracketed", 3, "（三）", "供气"), at(90, "major", 5, "五、", "保障措施")],
    finds: [["unnumbered", "A46"], ["skipped", "A90"]],
  },
  {
    title: "编号重复；括号全角半角混用",
    cells: [],
    outline: [
      at(3, "bracketed", 1, "（一）", "扩大就业"), at(8, "bracketed", 2, "(二)", "完善社保"), at(12, "bracketed", 3, "（三）", "办好教育"), at(16, "bracketed", 3, "（三）", "健康服务"),
      at(30, "box", 2, "专栏2", "就业工程"), at(50, "box", 2, "专栏2", "教育工程"),
    ],
    finds: [["mixedBrackets", "A8"], ["repeated", "A16"], ["repeated", "A50"]],
  },
  {
    title: "编号从头到尾连排；列表另起；标题接在上一行里；目录与正文各排一遍",
    cells: [],
    outline: [
      ...CHAPTERS, ...CHAPTERS,
      at(42, "bracketed", 1, "（一）", "产业"), at(43, "item", 1, "1.", "种植业"), at(44, "item", 2, "2.", "畜牧业"),
      at(45, "bracketed", 2, "（二）", "科技"), at(46, "item", 3, "3.", "研发"), at(47, "item", 1, "1.", "一批平台"), at(48, "item", 2, "2.", "一批团队"), at(49, "item", 4, "4.", "转化"),
      at(50, "bracketed", 3, "（三）", "", true), at(52, "bracketed", 4, "（四）", "人才"),
    ],
    finds: [],
  },
  {
    title: "页下注、别处的列表夹在中间",
    cells: [],
    outline: [
      at(1, "item", 1, "1.", "开展农村厕所改造"), at(2, "item", 1, "1.", "卫生厕所指三格式以上"), at(3, "item", 2, "2.", "治理生活污水"), at(4, "item", 3, "3.", "处理生活垃圾"),
      at(5, "item", 2, "2.", "集中处理率按行政村计算"), at(6, "item", 4, "4.", "整治村容村貌"), at(7, "item", 12, "12.", "另一份文件的第十二项"), at(8, "item", 5, "5.", "建立管护机制"),
    ],
    finds: [],
  },
];
