/** 三次产业结构 18:43:39: the shares of a whole, written as one value. */
const COMPOSED = /结构|构成|比例|占比|比$/;
const SHARES = /^\d+(?:\.\d+)?(?:\s*[:：∶]\s*\d+(?:\.\d+)?){2,}$/;
/** Each of a few shares is rounded by itself. */
const ROUNDED = 0.3;

/** Whether a name can stand for the shares of a whole. */
export const mayBeComposed = (name: string): boolean => COMPOSED.test(name);

/** What the shares of a composition come to: 18:43:40 is 101; null for what is none. */
export function sumOfShares({ name }: { readonly name: string }, raw: string): number | null {
  if (!/[:：∶]/.test(raw) || !mayBeComposed(name) || !SHARES.test(raw.trim())) return null;
  const sum = raw.split(/[:：∶]/).reduce((total, share) => total + Number(share), 0);
  // 4:3:3 is a proportion, and no shares of a hundred.
  return sum < 80 || sum > 120 ? null : Number(sum.toPrecision(10));
}

/** Whether shares come to a hundred, rounding apart. */
export const isWhole = (sum: number): boolean => Math.abs(sum - 100) <= ROUNDED;
