/** Datelines and agency prefixes: "LIMA, Oct 3 (Reuters) - ", "(MENAFN- AzerNews) "; text.md section 7. */

import { foldText } from "../model/fold.ts";
import { dayNumberOf, type IsoDate, isoDateOf, yearOf } from "../model/iso-date.ts";
import { isAgency, isDistributor } from "./agencies.ts";

export { findCited } from "./cited.ts";

export interface Dateline {
  /** The prefix as written, blanks behind it too: the text goes on at `prefix.length`. It leaves the body and is kept in the audit trail. */
  readonly prefix: string;
  /** "Lima", in its usual spelling. */
  readonly place?: string;
  /** The agency or outlet that wrote. */
  readonly source?: string;
  /** The distributor. */
  readonly via?: string;
  /** Complete only if the prefix names the year or the publication date gives it. */
  readonly date?: IsoDate;
}

/** First letters of the month names in en, es, pt, fr, de, it, nl, pl, ru, uk, az and tr, folded; enough beside a day. */
const monthStems: readonly string[] = [
  "jan|ene|gen|sty|янв|січ|yan|oca",
  "feb|fev|lut|фев|лют|sub",
  "mar|mrt|маr|мар|бер",
  "apr|abr|avr|kwi|апр|кві|nis",
  "may|mai|mag|maj|mei|мая|май|тра",
  "jun|juin|giu|cze|июн|чер|iyun|haz",
  "jul|juil|lug|lip|июл|лип|iyul|tem",
  "aug|ago|aou|sie|авг|сер|avq",
  "sep|set|wrz|сен|вер|sen|eyl",
  "oct|out|okt|ott|paz|окт|жов|eki",
  "nov|lis|ноя|лис|noy|kas",
  "dec|dic|dez|gru|дек|гру|dek|ara",
];
const stemsByMonth = monthStems.map((stems) => new RegExp(`^(?:${stems})`));

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’\- ]{0,29}`;
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}.'’\-\/ ]{0,38}[\p{Lu}.]`;
const mixed = String.raw`\p{Lu}[\p{L}\p{M}.'’\-\/]{1,20}(?: [\p{L}\p{M}.'’\-]{2,20}){0,3}`;
const month = String.raw`\p{L}{3,10}\.?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|\.)?`;
const year = String.raw`(?:,?\s+(?:de |del )?(?<YEAR>(?:19|20)\d\d)(?:-ci il|\s?г\.|\sr\.)?)?`;
const date = String.raw`(?:(?<M1>${month})\s+(?<D1>${day})(?=\D)|(?<D2>${day})\s+(?:de )?(?<M2>${month}))${year}`;
const dash = String.raw`\s*(?:-{1,3}|[–—―])\s*`;
const agency = String.raw`[^()\/\n]{2,40}`;

/** What closes a dateline, richest first. */
const signed = String.raw`[,.]?\s*-*(?:\((?<A1>${agency})\)|\/(?<A2>${agency})\/)-*[.:,]?(?:${dash})?\s*`;
const dashed = String.raw`[.,]?${dash}(?<A3>[\p{Lu}«][\p{L}\p{M}«» .\-]{1,24}?)[.:]\s+`;
const listed = String.raw`[,.]\s+(?<A4>[\p{Lu}][\p{L}\p{M}.\-]{1,24}(?: [\p{Lu}][\p{L}\p{M}]{1,20}){0,2}?)(?:[.:,]|\s*[–—]|\s-{1,2})?(?:$|\s+(?=["“«„]?[\p{Lu}\d]))`;
const ended = String.raw`(?:[.,]?${dash}|\.?[-–—]\s+|:\s+)`;

function prefixOf(place: string, end: string): RegExp {
  const regions = String.raw`(?:,\s?${name}){0,3}?`;
  // "The summit on June 8-10": beside small letters the date needs its comma.
  const mark = place === capitals ? " ?[,.]?" : "[,.]";
  return new RegExp(String.raw`^(?<PLACE>${place})${regions}(?:${mark}\s*${date})?${end}`, "u");
}

const forms = [capitals, mixed].flatMap((place) =>
  [signed, dashed, ended, listed].map((end) => ({
    pattern: prefixOf(place, end),
    isCapitals: place === capitals,
  })),
);

/** "(AGENCY) - " or "(DISTRIBUTOR- OUTLET) " alone. */
const bracketed = /^\((?<A1>[^()\n]{2,60})\)(?<DASH>\s*(?:-{1,3}|[–—―]))?\s*/u;

/** Words in capitals that open a text without being a place. */
const notPlaces =
  /^(?:BREAKING|EXCLUSIVE|UPDATED?|WATCH|VIDEOS?|PHOTOS?|NEWS|LIVE|ANALYSIS|OPINION|INTERVIEW|CORRECTION|REVIEW|EDITORIAL|PREVIEW|FEATURE|SPORTS?|POLL|QUIZ|FACT ?CHECK|EXPLAINER|PRESS RELEASE|ADVERTISEMENT|SPONSORED|WARNING|NOTE|PART|CHAPTER|TOP|SPOILER.*|СРОЧНО|МОЛНИЯ|ВИДЕО|ФОТО|URGENTE|EILMELDUNG|SON DAKİKA|TƏCİLİ)\b/u;

/**
 * Finds the prefix of an article's first paragraph; `published` completes a date without a year.
 * The whole paragraph may be the prefix, where a page sets the dateline on a line of its own.
 * @example findDateline("LIMA, Oct 3 (Reuters) - Peru said", undefined)?.place //=> "Lima"
 */
export function findDateline(firstParagraph: string, published: IsoDate | undefined): Dateline | undefined {
  const head = firstParagraph.slice(0, 160);
  const lead = /^[*\s]*/.exec(head)?.[0] ?? "";
  const rest = head.slice(lead.length);
  const bracket = findBracketed(rest);
  if (bracket === undefined) {
    const found = findPlaced(rest, published) ?? findEastAsian(rest, published);
    return found && { ...found, prefix: lead + found.prefix };
  }
  // A distributor sets its sign before the dateline that came with the text.
  const inner = findPlaced(rest.slice(bracket.prefix.length), published);
  return { ...inner, ...bracket, prefix: lead + bracket.prefix + (inner?.prefix ?? "") };
}

function findBracketed(text: string): Dateline | undefined {
  const match = bracketed.exec(text);
  const signature = match?.groups?.["A1"];
  if (match === null || signature === undefined) return undefined;
  const signs = readSignature(signature);
  const isKnown = signs.via !== undefined || (isAgency(signature) && match.groups?.["DASH"] !== undefined);
  return isKnown ? { prefix: match[0], ...signs } : undefined;
}

function findPlaced(text: string, published: IsoDate | undefined): Dateline | undefined {
  for (const { pattern, isCapitals } of forms) {
    const match = pattern.exec(text);
    if (match?.groups === undefined) continue;
    const dateline = readMatch(match[0], match.groups, isCapitals, published);
    if (dateline !== undefined) return dateline;
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function readMatch(
  prefix: string,
  groups: Groups,
  isCapitals: boolean,
  published: IsoDate | undefined,
): Dateline | undefined {
  const place = groups["PLACE"] ?? "";
  const monthNumber = monthOf(groups["M1"] ?? groups["M2"]);
  const hasDate = (groups["M1"] ?? groups["M2"]) !== undefined;
  if (hasDate && monthNumber === undefined) return undefined;
  const signature = groups["A1"] ?? groups["A2"] ?? groups["A3"] ?? groups["A4"];
  if (
    !isTrusted({
      prefix,
      place,
      hasDate,
      signature,
      isCapitals,
      isLoose: groups["A4"] !== undefined || groups["A3"] !== undefined,
    })
  )
    return undefined;
  const day = Number.parseInt(groups["D1"] ?? groups["D2"] ?? "", 10);
  const date =
    monthNumber === undefined ? undefined : completeDate(groups["YEAR"], monthNumber, day, published);
  return {
    prefix,
    place: usualSpelling(place),
    ...(signature === undefined ? {} : readSignature(signature)),
    ...(date === undefined ? {} : { date }),
  };
}

/** Whether the parts found together prove a dateline: the weaker the place's form, the more must stand behind it. */
function isTrusted(found: {
  readonly prefix: string;
  readonly place: string;
  readonly hasDate: boolean;
  readonly signature: string | undefined;
  readonly isCapitals: boolean;
  readonly isLoose: boolean;
}): boolean {
  const { prefix, place, hasDate, signature, isCapitals, isLoose } = found;
  if (
    notPlaces.test(place) ||
    /^(?:In|On|At|By|From|After|Since|Until|Before|The|Le|La|El|Der|Die|Das|Am|Im|В|На)\b/u.test(place)
  )
    return false;
  const isSigned =
    signature !== undefined && (isAgency(signature) || readSignature(signature).via !== undefined);
  if (isLoose && !isSigned) return false;
  if (isSigned) return hasDate || isCapitals || /[-–—―.:]\s*$/.test(prefix);
  if (/:\s*$/.test(prefix) || (signature !== undefined && !/[-–—―]\s*$/.test(prefix)))
    return hasDate && isCapitals;
  if (hasDate) return true;
  // A bare place and a dash: "WASHINGTON — ". Short capitals may be a firm's name.
  return isCapitals && signature === undefined && /\s[-–—―]{1,2}\s+$/.test(prefix) && letterCount(place) >= 4;
}

function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** "MENAFN- AzerNews" is a distributor and an outlet; any other signature is the source itself. */
function readSignature(signature: string): { readonly source?: string; readonly via?: string } {
  const text = signature.trim();
  if (isDistributor(text)) return { via: text };
  const split = /^(.+?)\s*[-–—:]\s*(.+)$/u.exec(text);
  const [, via = "", source = ""] = split ?? [];
  if (isDistributor(via.trim())) return { via: via.trim(), source: source.trim() };
  return { source: text.replace(/[«»]|\.$/g, "") };
}

function monthOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const folded = foldText(word);
  const index = stemsByMonth.findLastIndex((stems) => stems.test(folded));
  return index < 0 ? undefined : index + 1;
}

/** Without a year the day is the one nearest to the publication. */
function completeDate(
  year: string | undefined,
  month: number,
  day: number,
  published: IsoDate | undefined,
): IsoDate | undefined {
  if (year !== undefined) return isoDateOf(Number(year), month, day);
  if (published === undefined) return undefined;
  const around = [-1, 0, 1].map((step) => isoDateOf(Number(yearOf(published)) + step, month, day));
  const center = dayNumberOf(published);
  return around
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => Math.abs(dayNumberOf(a) - center) - Math.abs(dayNumberOf(b) - center))[0];
}

/** Words that keep small letters inside a place's name. */
const smallWords =
  /^(?:de|del|des|du|da|do|dos|di|la|le|les|el|al|of|the|and|am|an|der|im|in|on|upon|sur|sous|au|aux|en|es|y|i|e|na|nad)$/;

/** "PORT-AU-PRINCE" is "Port-au-Prince"; a name in mixed letters stays. Only the first of "LONDON/PARIS". */
function usualSpelling(place: string): string {
  const first = (place.split("/")[0] ?? place).replace(/[\s.,]+$/, "");
  if (/\p{Ll}/u.test(first)) return first;
  // İ in small letters would become two signs.
  return first.replace(/[\p{L}\p{M}'’.]+/gu, (word, offset: number) => {
    const lower = word.replaceAll("İ", "i").toLowerCase();
    if (offset > 0 && smallWords.test(lower)) return lower;
    return word.slice(0, 1) + (word.length > 1 ? lower.slice(1) : "");
  });
}

/** "[서울=뉴시스] 홍길동 기자 = ", "【ソウル＝小池和樹】", "新华社北京10月3日电": place and agency (or writer) as Korea, Japan and China set them. */
const korean =
  /^[([【](?<PLACE>\p{Script=Hangul}{2,8})=(?<A1>[^()[\]【】=\n]{2,14})[)\]】]\s*(?:[\p{Script=Hangul}·, ]{2,20}(?:기자|특파원)\s*=\s*)?/u;
const japanese = /^【(?<PLACE>[\p{Script=Han}\p{Script=Katakana}ー]{1,12})[＝=・][^【】\n]{1,20}】\s*/u;
const chinese =
  /^(?<A1>\p{Script=Han}{1,4}社)(?<PLACE>\p{Script=Han}{2,8}?)(?<M>\d{1,2})月(?<D>\d{1,2})日电\s*(?:（[^（）\n]{1,30}）)?\s*/u;

function findEastAsian(text: string, published: IsoDate | undefined): Dateline | undefined {
  const match = korean.exec(text) ?? japanese.exec(text) ?? chinese.exec(text);
  if (match?.groups === undefined) return undefined;
  const { PLACE: place, A1: source, M: month, D: day } = match.groups as Groups;
  const date =
    month === undefined ? undefined : completeDate(undefined, Number(month), Number(day), published);
  return {
    prefix: match[0],
    ...(place === undefined ? {} : { place }),
    ...(source === undefined ? {} : { source }),
    ...(date === undefined ? {} : { date }),
  };
}
