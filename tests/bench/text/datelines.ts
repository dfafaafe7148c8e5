/** Datelines found whole on Reuters articles, and false ones on their bare bodies. */

import { findDateline } from "../../../src/article/dateline.ts";
import { parseIsoDate } from "../../../src/model/iso-date.ts";
import { type Measured, readReuters } from "./measured.ts";

export function measureDatelines(): Measured[] {
  const articles = readReuters();
  const count = articles.length;
  let [signed, bare, wrong] = [0, 0, 0];
  for (const { dateline, date, body } of articles) {
    const [first = ""] = body.split("\n\n");
    const published = parseIsoDate(date);
    const place = dateline.replace(/\s*[-–]+\s*$/, "");
    const isWhole = (prefix: string) => findDateline(prefix + first, published)?.prefix === prefix;
    if (isWhole(`${place} (Reuters) - `)) signed++;
    if (isWhole(`${place} - `)) bare++;
    if (findDateline(first, published) !== undefined) wrong++;
  }
  return [
    { name: "datelines found whole, with agency", value: signed / count, bar: 0.96, count },
    { name: "datelines found whole, without", value: bare / count, bar: 0.96, count },
    { name: "false datelines on bare bodies, at most", value: wrong / count, bar: 0.001, count },
  ];
}
