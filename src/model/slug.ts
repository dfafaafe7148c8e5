/** Slugs: the part of an address that people read. */

import { foldText } from "./fold.ts";
import { hashText } from "./hash.ts";
import type { Slug } from "./ids.ts";

const maxBytes = 80;

/** Cyrillic and Greek by their usual Latin spelling (BGN/PCGN, simplified); other scripts keep no letters and get a hash. */
const latin: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ye",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  ј: "j",
  љ: "lj",
  њ: "nj",
  ћ: "c",
  ђ: "d",
  џ: "dz",
  қ: "q",
  ғ: "g",
  ң: "n",
  ө: "o",
  ү: "u",
  ұ: "u",
  һ: "h",
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
};

/** Names that Windows keeps for devices (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|index)$/;

/**
 * An address part of `[a-z0-9-]`, at most 80 bytes, never empty, never a Windows device name, never `index`, never digits alone.
 * A text without a letter that can be written so becomes `x-` and a hash of it: two such texts never meet by accident.
 * @example makeSlug("Oil rises 3 % in Bakı") //=> "oil-rises-3-in-baki"
 */
export function makeSlug(text: string): Slug {
  const spelt = spell(text);
  const slug = cut(spelt.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, ""));
  if (!/[a-z]/.test(slug)) {
    const isLost = slug === "" || /[^a-z\P{L}]/u.test(spelt);
    return (isLost ? `x-${hashText(text)}` : `n-${cut(slug, maxBytes - 2)}`) as Slug;
  }
  if (reserved.test(slug)) return `${slug}-x` as Slug;
  return slug as Slug;
}

/** Small letters as slugs spell them; other signs stay, but for apostrophes. @example spell("Путин's Oil") //=> "putins oil" */
export function spell(text: string): string {
  const folded = foldText(text).replace(/['’ʼ]/g, "");
  return folded.replace(/[\u0370-\u04ff]/g, (letter) => latin[letter] ?? "");
}

/** A slug made unlike another by a suffix from whatever names the loser for good. */
export function suffixSlug(slug: Slug, name: string): Slug {
  return `${cut(slug, maxBytes - 7)}-${hashText(name).slice(-6)}` as Slug;
}

/** Cuts at a dash where one stands in the last third, and not behind a word of one to three letters, which are mostly articles and prepositions. */
function cut(slug: string, most = maxBytes): string {
  if (slug.length <= most) return slug;
  const head = slug.slice(0, most);
  const dash = head.lastIndexOf("-");
  const whole = dash > most / 1.5 && slug[most] !== "-" ? head.slice(0, dash) : head;
  return whole.replace(/(?:-[a-z]{1,3})+$/, "").replace(/-+$/, "");
}
