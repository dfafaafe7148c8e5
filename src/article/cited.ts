/** Who the text cites ("As reported by AZERTAC"), and the outlet that names itself ("told Report"); text.md section 7. */

import { isOutlet, isWorldAgency } from "./agencies.ts";

/** An outlet's name as it stands in running text: capitalised words, "of" and "the" inside. */
const outlet = String.raw`(?:[Tt]he )?(\p{Lu}[\p{L}\p{M}\d.\-]*(?: (?:(?:of|the|de|la|del) )?\p{Lu}[\p{L}\p{M}\d.\-]*){0,4})`;

/** Phrases before a cited name, in the languages whose agencies cite most. */
const before = [
  "reported by",
  "quoted by",
  "cited by",
  "according to",
  "citing",
  "quoting",
  "with reference to",
  "told",
  "interview with",
  "interview to",
  "со ссылкой на",
  "сообщает",
  "сообщил[аио]?",
  "передает",
  "передаёт",
  "в интервью",
  "según",
  "segundo",
  "selon",
  "laut",
  "istinadən",
].join("|");

const behind = "reports?|reported|informs|informed|сообщает|передает|xəbər verir|bildirdi|berichtet|informó";

/** Where a phrase stands before a name. It begins with the blank: those with a capital or "the" behind them are few. */
const beforeName = ` (?:the )?[^a-z](?<=(?:${before}) (?:the )?.)`;
const behindName = ` (?:${behind})`;

/** Each with a part of it that is found many times faster. */
const citations: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [new RegExp(beforeName), new RegExp(String.raw`(?<!\p{L})(?:${before}) ${outlet}`, "gu")],
  // The word in front of the phrase has a capital.
  [
    new RegExp(String.raw`${behindName}(?<=\p{Lu}[\p{L}\p{M}\d.\-]*${behindName})`, "u"),
    new RegExp(String.raw`${outlet}${behindName}(?!\p{L})`, "gu"),
  ],
];

/** "AZERTAC, the State News Agency of Azerbaijan": what follows the name says that it is an outlet. */
const apposition =
  /^,? (?:the |a )?(?:[\p{L}’']+ ){0,4}(?:news agency|newspaper|daily|news outlet|news website|broadcaster|weekly)/iu;

const service = " (?:[Ss]ervice|[Oo]ffice|[Cc]ent(?:er|re)|[Dd]epartment) of ";
const serviceWord = new RegExp(service);
/** A service that speaks for a body: "the Press Service of Azerbaijan's Ministry of Foreign Affairs". */
const pressService = new RegExp(
  String.raw`\b(?:[Pp]ress|[Mm]edia|[Ii]nformation)${service}(?:the )?\p{Lu}[\p{L}\p{M}’']*(?:(?: of| for| and)?(?: the)? \p{Lu}[\p{L}\p{M}’']*){0,7}`,
  "gu",
);

/** Where one of them may stand: nearly every paragraph has no such place, and is looked through once. */
const mayCite = new RegExp(`${beforeName}|${behindName}|${service}`);

/** At the end of the lead the outlet signs: ", Azernews reports." */
const signature = new RegExp(
  String.raw`, (?:as )?${outlet} (?:reports|informs|has learned|learned)[.:]?$`,
  "u",
);
/** "told Report." */
const listener = new RegExp(
  String.raw`\b(?:told|in an interview with|in an interview to) ${outlet}[.,:]?$`,
  "u",
);

/**
 * What the text cites, in its order, each once; and the outlet that names itself as the one that asked or reports.
 * A world agency is never believed to name itself: half of the world's papers quote what was told to Reuters.
 * @example findCited(["The plan is ready, he told Report."]).self //=> "Report"
 */
export function findCited(paragraphs: readonly string[]): {
  readonly cited: readonly string[];
  readonly self: string | undefined;
} {
  const self = findSelf(paragraphs[0] ?? "");
  const cited = new Set<string>();
  for (const paragraph of paragraphs) for (const name of citedIn(paragraph)) cited.add(name);
  if (self !== undefined) cited.delete(self);
  return { cited: [...cited], self };
}

/** One of these stands where an outlet names itself. */
const selfWord = / (?:reports|informs|learned)|told |in an interview /;

function findSelf(lead: string): string | undefined {
  if (!selfWord.test(lead)) return undefined;
  const sentences = lead.split(/(?<=[.!?]["”»]?)\s+(?=\p{Lu})/u).map((sentence) => sentence.trim());
  for (const sentence of sentences) {
    const signed = signature.exec(sentence)?.[1];
    if (signed !== undefined && !isWorldAgency(signed)) return signed;
    const told = listener.exec(sentence)?.[1]?.replace(/\.$/, "");
    if (told !== undefined && !isWorldAgency(told) && isOutlet(told)) return told;
  }
  return undefined;
}

function citedIn(paragraph: string): readonly string[] {
  if (!mayCite.test(paragraph)) return [];
  const found: (readonly [at: number, name: string])[] = [];
  for (const [part, pattern] of citations) {
    if (!part.test(paragraph)) continue;
    for (const match of paragraph.matchAll(pattern)) {
      const name = (match[1] ?? "").replace(/\.$/, "");
      const behind = paragraph.slice(match.index + match[0].length);
      if (isOutlet(name) || apposition.test(behind)) found.push([match.index, name]);
    }
  }
  if (serviceWord.test(paragraph))
    for (const match of paragraph.matchAll(pressService))
      found.push([match.index, match[0].replace(/['’]s?$/, "")]);
  return found.sort((a, b) => a[0] - b[0]).map(([, name]) => name);
}
