/** Why a line was cut: its own words first, then where it stood. */

import type { RemovedReason } from "../../model/source.ts";
import type { Cue } from "./cues.ts";
import { hasCue, type Line } from "./line.ts";
import type { Stretch } from "./segment.ts";

/** Most telling first. A long line names its kind only by a word that prose seldom has. */
const byCue: readonly (readonly [Cue, RemovedReason, longest: number])[] = [
  ["cookie", "cookie-notice", 400],
  ["advertisement", "advertisement", 6],
  ["related", "related-link", 40],
  ["popular", "sidebar", 8],
  ["share", "share-bar", 8],
  ["subscribe", "paywall", 60],
  ["login", "form", 12],
  ["legal", "footer", 60],
  ["comment", "comment", 8],
  ["tags", "tag-line", 30],
  ["credit", "caption", 60],
];

const byStretch: Readonly<Record<Stretch, RemovedReason>> = {
  before: "menu",
  body: "not-article",
  inside: "related-link",
  after: "sidebar",
};

/** `isRepeated`: the line stands on other pages of the site, too. */
export function reasonOf(line: Line, stretch: Stretch, isRepeated: boolean): RemovedReason {
  if (/©|\(c\)/i.test(line.text)) return line.size <= 12 && stretch !== "after" ? "caption" : "footer";
  const found = byCue.find(([cue, , longest]) => line.size <= longest && hasCue(line, cue));
  return found?.[1] ?? (isRepeated && stretch !== "before" ? "sidebar" : byStretch[stretch]);
}
