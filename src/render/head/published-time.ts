/** When an article was published, as precisely as its source says, and no more. */

import type { ArticleHead } from "../../model/head.ts";

/** The day alone, unless the source gave time and zone: a time without a zone names no instant. */
export function publishedTime({ citation, time }: ArticleHead): string | null {
  const [, clock, seconds = ":00", zone] = /^(\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)$/.exec(time ?? "") ?? [];
  if (citation.date?.length !== 10 || clock === undefined) return citation.date;
  return `${citation.date}T${clock}${seconds}${zone}`;
}
