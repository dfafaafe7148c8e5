/** data/README.md: what the files are, and what a program may rely on. */

import type { Config } from "../model/config.ts";

export function dataReadme({ site, twins }: Config): string {
  const beside = twins
    ? "Beside each article's page lies its twin: `2025/11/26/slug.json` beside `2025/11/26/slug.html`. It has the fields of the line, and what they rest on: the rule that chose each, its confidence, the digest of the source file, the ids of the paragraphs, the quotations that prove the names."
    : "Articles have no twin beside their pages: this site is built with `twins: false`.";
  return `# Data of ${site.title.replace(/\s+/g, " ")}

Everything the site shows, as files. They are written by the same build as the pages: the same articles, the same words.

| file | what |
| --- | --- |
| \`index.json\` | counts, span, languages, and the list of all other files: start here |
| \`articles/YYYY.ndjson\`, \`articles/undated.ndjson\` | every article with its text, one JSON object a line, newest first |
| \`articles/YYYY.json\`, \`articles/YYYY-MM.json\` | the months of a year; the articles of a month without their texts |
| \`articles.csv\` | all articles without their texts, one row each |
| \`tags.json\`, \`people.json\`, \`places.json\`, \`organisations.json\`, \`sources.json\` | every term with a page: spellings, counts, first and last date |
| \`events.json\` | dates that the texts name, oldest first, each with its phrase and its paragraph |
| \`timelinejs.json\` | the latest 200 of them, for TimelineJS 3 |
| \`clusters.json\` | stories that several articles tell in nearly the same words |
| \`permalinks.json\` | the address of each article by its id, and where old addresses lead |
| \`changes.json\` | what was added, changed (by field), withdrawn, removed, restored since the archive was first published, newest first |
| \`datapackage.json\` | all of it described as a Frictionless data package |
| \`schema/\` | JSON Schemas: \`article\` of a line of the yearly files, \`twin\` and \`tombstone\` of the file beside a page, the others of the file of their name; \`terms\` of the five files of terms |

${beside}

## What you may rely on

- \`schemaVersion\` is 1. Within a version, files, fields and values are only ever added; none is renamed, removed or given another meaning. A reader must bear fields that it does not know.
- A published address stays: ids and addresses in \`permalinks.json\` are never used again for another article.
- Addresses in \`url\` are paths below the site's root, so that a copy of the site works anywhere.
- The same sources give the same bytes: keys are sorted, there is no time of build anywhere, but for the days in \`changes.json\`, which are kept with the sources.
- An unknown value is \`null\`, an empty list is \`[]\`; neither is ever left out.

## What to know

- \`headlineOrigin\`, \`dateOrigin\` and \`origin\` say where a value is from: \`header\` (the source file says so), \`page\` (printed on the page), \`desk\` (the editor says so), \`derived\` (concluded by a rule); for tags \`explicit\`, \`rule\`, \`derived\`, \`suggested\`.
- Dates are as precise as they are known: \`2025-11-26\`, \`2025-11\` or \`2025\`. Articles without a date are in \`articles/undated.ndjson\`, and in no feed.
- \`removed\` holds every line that was cut from a page, with its line number and the reason.
- In \`articles.csv\` a field that a spreadsheet would run as a formula begins with an apostrophe; line breaks are blanks.
- Withdrawn articles are in none of the files; their ${twins ? "twin" : "page"} says when and why.
`;
}
