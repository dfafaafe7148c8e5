/** Dates that lie ahead: an archive holds what has been published. */

import type { Entry } from "../model/archive.ts";
import type { Problem } from "../model/problem.ts";

/** `today`: YYYY-MM-DD. The articles keep their dates; the problems name them. */
export function futureDates(articles: readonly Entry[], today: string): Problem[] {
  return articles.flatMap(({ facts }): Problem[] => {
    if (facts.date === null || facts.date.value <= today) return [];
    return [
      {
        severity: "warning",
        code: "date-future",
        message: `${facts.date.value} lies after today`,
        place: facts.date.evidence ?? { file: facts.file, line: 1, column: 1 },
        hint: "write the day on which the article was published",
      },
    ];
  });
}
