/** The article's text as JSON-LD states it, used as a witness: what stands in it is body, whatever the layout says. */

import { lettersOf, type PageRegion } from "./main-region.ts";

/** So much of the chosen prose must stand in the stated text before it may decide what is cut. */
const coverage = 0.7;

/**
 * Adds blocks that the stated text holds; where it holds nearly all that was chosen, prose outside its first and last
 * block is dropped. undefined where the two do not speak of the same text.
 */
export function keepStated(
  chosen: ReadonlySet<number>,
  { blocks, weights, furniture }: PageRegion,
  stated: string,
): ReadonlySet<number> | undefined {
  const whole = lettersOf(stated.replace(/<[^<>]{1,2000}>/g, " "));
  const isStated = blocks.map(({ text }, i) => (weights[i] ?? 0) > 0 && holds(whole, text));
  const sum = (list: Iterable<number>, test: (i: number) => boolean) =>
    [...list].reduce((total, i) => total + (test(i) ? (weights[i] ?? 0) : 0), 0);
  const inBoth = sum(chosen, (i) => isStated[i] === true);
  const found = blocks.flatMap((_, i) => (isStated[i] === true ? [i] : []));
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || inBoth < 200) return undefined;
  const kept = new Set([...chosen, ...found]);
  const isWhole = inBoth > sum(chosen, () => true) * coverage && whole.length > 400;
  return isWhole
    ? new Set([...kept].filter((i) => i >= first && i <= last && furniture[i] === undefined))
    : kept;
}

/** A paragraph stands in a text; of a long one its beginning is enough, for pages and data are edited apart. */
function holds(whole: string, text: string): boolean {
  const letters = lettersOf(text);
  return (
    letters.length > 15 &&
    (whole.includes(letters) || (letters.length > 80 && whole.includes(letters.slice(0, 60))))
  );
}
