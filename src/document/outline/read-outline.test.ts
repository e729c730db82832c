import { readOutline } from "./read-outline";

const headings = (text: string) => readOutline(text).filter(({ inline }) => !inline).map(({ line, style, number, mark, title }) => [line, style, number, `${mark}|${title}`]);

describe("readOutline", () => {
  it("reads headings of every kind with their numbers, and captions", () => {
    expect(headings([
      "第二章 构建现代产业体系", "第十二节　建设农产品加工园", "十一、强化要素保障", "(三)培育壮大龙头企业。支持企业上市，", "2．发展冷链物流", "专栏三：重大水利工程", "表 4 粮食生产指标", "[bookmark: _Toc1]一、总则",
    ].join("\n"))).toEqual([
      [1, "chapter", 2, "第二章|构建现代产业体系"], [2, "section", 12, "第十二节|建设农产品加工园"], [3, "major", 11, "十一、|强化要素保障"], [4, "bracketed", 3, "(三)|培育壮大龙头企业"],
      [5, "item", 2, "2．|发展冷链物流"], [6, "box", 3, "专栏三|重大水利工程"], [7, "table", 4, "表 4|粮食生产指标"], [8, "major", 1, "一、|总则"],
    ]);
  });

  it("takes no sentence, number, cell or line of a table of contents for a heading", () => {
    expect(headings([
      "二、三级医院床位使用率达到85%", "1.5万亩高标准农田", "表1显示，园区产值逐年增长", "表2-1 分县任务", "1.\t森林覆盖率\t24.1", "第三章 主要任务………………12", "一、", "2021年4月",
    ].join("\n"))).toEqual([]);
  });

  it("gives a short line of words over prose as a heading that may have lost its number", () => {
    const prose = "坚持绿色发展，统筹推进山水林田湖草沙一体化保护和系统治理，持续改善生态环境质量，守住自然生态安全边界。";
    expect(headings(`推进生态保护修复\n${prose}\n森林覆盖率\n24.1`)).toEqual([[1, "none", 0, "|推进生态保护修复"]]);
  });

  it("reads a text of nothing but numbers", () => {
    expect(readOutline("（一）".repeat(200_000))).toHaveLength(200_000);
  });

  it("gives numbers within a line apart", () => {
    expect(readOutline("保障供应。（二）优化布局。见第三章、专栏2和表5。").map(({ style, number, inline }) => [style, number, inline]))
      .toEqual([["bracketed", 2, true], ["chapter", 3, true], ["box", 2, true], ["table", 5, true]]);
  });
});
