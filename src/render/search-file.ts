/** The search index's files: scripts of one call, since `file:` pages may load nothing else. */

import type { Body } from "../model/article.ts";
import type { Bodies } from "../model/page.ts";
import { type CardRow, type SearchCard, searchGlobal } from "../model/search-format.ts";
import type { SearchViews } from "../model/search-views.ts";

/** Ends a script or a comment where the file is pasted into HTML, or a line where the script is older than ES2019. */
const unsafe = /[<\u2028\u2029]/g;

/** @example writeSearchFile({ name: "t/t-oi", values: ["0oil"] }) //=> 'backissueSearch("t/t-oi","0oil")\n' */
export function writeSearchFile({ name, values }: SearchViews["search-file"]): string {
  const list = [name, ...values].map((value) => JSON.stringify(value)).join(",");
  const safe = list.replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${searchGlobal}(${safe})\n`;
}

/** Cards with the text of each block that has some. */
export function writeSearchChunk({ name, cards }: SearchViews["search-chunk"], bodies: Bodies): string {
  const rows = cards.map((card, i) => rowOf(card, bodies.at(i)));
  return writeSearchFile({ name, values: [rows] });
}

function rowOf(card: SearchCard, body: Body | undefined): CardRow {
  const texts = (body?.blocks ?? []).filter((block) => block.text !== "");
  const { path, headline, source, lang, authors, more } = card;
  return [path, headline, source, lang, authors, more, texts.map(({ id, text }) => [id, text])];
}
