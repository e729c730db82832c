import { PLANS } from "../../catalogue/plans";
import type { Fulfilment } from "../../table/fulfilment";
import { countsIn } from "./read-counts";

/** What a plan as a whole sets: 各项改革发展任务, 规划确定的主要目标和任务, 约束性指标. A task of its own (脱贫攻坚任务) is named otherwise. */
const SET = "(?:规划|各项|主要|预期性?|预定|既定|确定|全部|所有|约束性|五年)[^，,。；;：:\\t|]{0,16}?(?:目标|任务|指标)(?:(?:和|与|、)?(?:目标|任务|指标))*";
const HOW = "(?:总体|总的|大体|基本|均|都|已|已经|全部|全面|如期|按期|按时|顺利|圆满|胜利|较好|提前|超额|得到|地)*";
/** 任务基本完成, and the other way round 基本完成了规划确定的目标任务. */
const SAID = [
  new RegExp(`(?<set>${SET})(?<how>${HOW})(?:完成|实现|达成|达标|达到(?:规划|预期|目标)[^，,。；;]{0,6})(?![\\p{Script=Han}“”]{0,3}(?:情况|率|度|进度))`, "gu"),
  new RegExp(`(?<how>(?:总体|大体|基本|全部|全面|如期|按期|顺利|圆满|胜利|较好|提前|超额)+地?)(?:完成|实现)了?[^，,。；;：:\\t|]{0,14}?(?<set>${SET})`, "gu"),
];
/** What is hoped for, ordered or denied has not happened. */
const NOT_DONE = /力争|争取|努力|确保|保证|推动|推进|为了?|将|到20[2-9]\d年,?[^。]*(?:要|须)|未|没有|不能|尚|难以|如何|能否|情况|国家下达|省下达|市下达/;
const MOSTLY = /总体|总的|大体|基本|较好/;
const EACH = /全部|全面|均|都|各项|所有/;
const NAMED = new RegExp(`(?:${PLANS.map(({ name }) => name).join("|")})(?!五)`, "g");

/** Of the sentence before, so much is looked at. */
const SENTENCE = 200;

/** Where a text says that a plan's targets or tasks were reached. Never throws. */
export function readFulfilments(text: string): readonly Fulfilment[] {
  return text.split("\n").flatMap((line, index) => (line.includes("\t") || !/目标|任务|指标/.test(line) ? [] : inLine(line, index + 1)));
}

function inLine(written: string, line: number): readonly Fulfilment[] {
  return [...claimedIn(written, line), ...countedIn(written, line)];
}

function countedIn(written: string, line: number): readonly Fulfilment[] {
  return written.split(/[。；;]/).flatMap((sentence): readonly Fulfilment[] => {
    const counts = NOT_HERE.test(sentence) ? null : countsIn(sentence);
    return counts === null ? [] : [{ of: "targets", nature: null, as: "counted", counts, plan: [...sentence.matchAll(NAMED)].at(-1)?.[0] ?? null, quote: sentence.trim(), line }];
  });
}

/** Another's count, or of some of the indicators. */
const NOT_HERE = /国家|全国|省级|全省|上级|约束性|预期性|领域|方面/;

function claimedIn(written: string, line: number): readonly Fulfilment[] {
  const found = SAID.flatMap((pattern) => [...written.matchAll(pattern)]).sort((a, b) => a.index - b.index);
  let end = 0;
  return found.flatMap((each): readonly Fulfilment[] => {
    const sentence = written.slice(Math.max(0, each.index - SENTENCE), each.index).split(/[。；;]/).at(-1) ?? "";
    const { set = "", how = "" } = each.groups ?? {};
    if (each.index < end || NOT_DONE.test(clauseOf(sentence) + each[0])) return [];
    end = each.index + each[0].length;
    return [{
      of: /目标|指标/.test(set) ? "targets" : "tasks",
      nature: /约束性/.test(set) ? "binding" : /预期性/.test(set) ? "expected" : null,
      as: MOSTLY.test(how) ? "mostly" : EACH.test(set + how) ? "all" : "done",
      plan: [...(sentence + each[0]).matchAll(NAMED)].at(-1)?.[0] ?? null,
      quote: each[0].trim(), line,
    }];
  });
}

/** The clause that the words stand in, as far as it stands before them. */
const clauseOf = (sentence: string): string => sentence.split(/[，,]/).at(-1) ?? "";
