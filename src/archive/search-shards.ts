/** Where the term shards of the search index begin. */

/** Names from one place to another, and the first term that may stand among them. */
export interface ShardRange {
  readonly start: string;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

/** What a shard may weigh in bytes of the runs, about 1.5 times its file's; and what is too little for a file of its own. */
export const mostBytes = 36_000;
const leastBytes = 6_000;
/** What follows the words of a heavier shard, as a rule of one common word, has a file of its own, so that only phrases pay for it. */
export const mostTogether = 1.2 * mostBytes;

/**
 * Cuts ascending names into ranges by a binary trie over their bits: a range too heavy is halved where its names first differ.
 * So whether a border stands depends on the weight around it alone: a change in one word's list moves no border elsewhere.
 * @param start that of the first range
 */
export function cutShards(names: readonly string[], weights: readonly number[], start: string): ShardRange[] {
  const sums = new Float64Array(names.length + 1);
  weights.forEach((weight, i) => {
    sums[i + 1] = (sums[i] ?? 0) + weight;
  });
  const weightOf = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const cut = (range: Omit<ShardRange, "weight">): Omit<ShardRange, "weight">[] => {
    const { from, to } = range;
    if (to - from < 2 || weightOf(from, to) <= mostBytes) return [range];
    const [middle, border] = halve(names, from, to);
    // A light half has no file of its own: it stays with its neighbour.
    if (weightOf(from, middle) < leastBytes) {
      const [first, ...others] = cut({ ...range, from: middle });
      return first === undefined ? [] : [{ ...first, from }, ...others];
    }
    const left = cut({ ...range, to: middle });
    if (weightOf(middle, to) >= leastBytes) return [...left, ...cut({ start: border, from: middle, to })];
    const last = left.pop();
    return last === undefined ? [] : [...left, { ...last, to }];
  };
  const ranges = names.length === 0 ? [] : cut({ start, from: 0, to: names.length });
  return ranges.map((range) => ({ ...range, weight: weightOf(range.from, range.to) }));
}

/** The border is the least text with the bit that parts the first name from the last. */
function halve(names: readonly string[], from: number, to: number): [middle: number, border: string] {
  const first = names[from] ?? "";
  const last = names[to - 1] ?? "";
  let at = 0;
  while (first[at] === last[at]) at++;
  const unit = last.charCodeAt(at);
  const bit = 31 - Math.clz32(unit ^ (first.charCodeAt(at) || 0));
  const border = last.slice(0, at) + String.fromCharCode((unit >> bit) << bit);
  let low = from + 1;
  let high = to - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] ?? "") < border) low = middle + 1;
    else high = middle;
  }
  return [low, border];
}
