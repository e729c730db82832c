import { cleaned, isShare, PER_PEOPLE, together, type Name } from "./names";

/** Who is counted, when the words alone could mean a number in all. */
const STAFF = /^(?:执业|注册|全科|专业|公共卫生|卫生|药|护|医|床位|病床)[^，、率比]*(?:师|士|生|人员|床位|病床)(?:\([^()]*\))?数?$/;
/** So few, or parts of one, are no number in all. */
const FEW = /^\d{1,2}(?:\.\d+)?[人名张]$/;

/**
 * The name with the 每千人口 that the name before it began with, where it is meant again: in a list and a 其中
 * (每千人口执业医师数3.7人、注册护士数5.1人), and for staff and beds that are too few to be all
 * (每千人口床位数达到6.3张，执业医师数达到2.77人).
 */
export function ratedAsBefore(list: Name, before: Name | null, amount: string): Name {
  const per = before === null || /^[人户]均/.test(before.spelt) ? null : PER_PEOPLE.exec(before.spelt)?.[0];
  const rest = cleaned(list);
  if (before === null || per === null || per === undefined || PER_PEOPLE.test(rest.spelt) || isShare(rest)) return list;
  const isListed = /^(?:[，、]?其中|、|和)/.test(list.spelt);
  return isListed || (STAFF.test(rest.spelt) && FEW.test(amount)) ? together({ spelt: per, written: before.written.slice(0, per.length) }, rest) : list;
}
