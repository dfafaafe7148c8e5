/** Datelines and agency prefixes: "LIMA, Oct 3 (Reuters) - ", "(MENAFN- AzerNews) "; text.md section 7. */

import type { IsoDate } from "../model/iso-date.ts";
import { isAgency, isDistributor, isOutlet } from "./agencies.ts";
import { completeDate, monthOf } from "./dateline-date.ts";
import { bracketed, type DatelineForm, datelineForms, eastAsianForms, isNoPlace } from "./dateline-forms.ts";
import { foldPhrase, openLexicon } from "./gazetteer/lexicon.ts";

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
  const isAlone =
    /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u.test(signature) && /^["“„«]?\p{Lu}/u.test(text.slice(match[0].length));
  const isKnown =
    signs.via !== undefined ||
    (isAgency(signature) && match.groups?.["DASH"] !== undefined) ||
    // "(Harbour Post) The quay": a name of several words that ends as outlets' names do, and a sentence behind it.
    (isAlone && isOutlet(signature));
  return isKnown ? { prefix: match[0], ...signs } : undefined;
}

function findPlaced(text: string, published: IsoDate | undefined): Dateline | undefined {
  for (const form of datelineForms) {
    const match = form.wide.test(text) ? form.pattern().exec(text) : null;
    const dateline = match === null ? undefined : readMatch(text, match, form, published);
    if (dateline !== undefined) return dateline;
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function readMatch(
  text: string,
  match: RegExpExecArray,
  form: DatelineForm,
  published: IsoDate | undefined,
): Dateline | undefined {
  const groups: Groups = match.groups ?? {};
  const [prefix] = match;
  const place = groups["PLACE"] ?? "";
  const monthName = groups["M1"] ?? groups["M2"];
  const month = monthName === undefined ? undefined : monthOf(monthName);
  if (monthName !== undefined && month === undefined) return undefined;
  const signature = groups["A1"] ?? groups["A2"] ?? groups["A3"] ?? groups["A4"];
  const next = text.slice(prefix.length);
  if (!isTrusted({ prefix, place, hasDate: month !== undefined, signature, next }, form)) return undefined;
  const day = Number.parseInt(groups["D1"] ?? groups["D2"] ?? "", 10);
  const date = month === undefined ? undefined : completeDate(groups["YEAR"], month, day, published);
  return {
    prefix,
    place: usualSpelling(place),
    ...(signature === undefined ? {} : readSignature(signature)),
    ...(date === undefined ? {} : { date }),
  };
}

interface FoundParts {
  readonly prefix: string;
  readonly place: string;
  readonly hasDate: boolean;
  readonly signature: string | undefined;
  /** The text behind the prefix. */
  readonly next: string;
}

/** Whether the parts found together prove a dateline: the weaker the place's form, the more must stand behind it. */
function isTrusted(parts: FoundParts, { isCapitals, isLoose }: DatelineForm): boolean {
  const { prefix, place, hasDate, signature } = parts;
  if (isNoPlace(place)) return false;
  const endsInColon = /:\s*$/.test(prefix);
  if (signature !== undefined) {
    const isKnown = isAgency(signature) || readSignature(signature).via !== undefined;
    if (isKnown) return hasDate || isCapitals || /[-–—―.:]\s*$/.test(prefix);
    return !isLoose && (/[-–—―]\s*$/.test(prefix) ? hasDate || isCapitals : hasDate && isCapitals);
  }
  return hasDate ? isCapitals || !endsInColon : isPlaceAlone(parts, isCapitals);
}

/** "WASHINGTON — " without more; "ISLAMABAD: ", "Berlin – " and "Berlin. " only where the place is known. Short capitals may be a firm. */
function isPlaceAlone({ prefix, place, next }: FoundParts, isCapitals: boolean): boolean {
  if (letterCount(place) < 4) return false;
  if (/:\s*$/.test(prefix)) return isCapitals && isKnownPlace(place);
  if (/\.\s+$/.test(prefix)) return isKnownPlace(place);
  if (!/\s[-–—―]{1,2}\s+$/.test(prefix)) return false;
  return isCapitals || (/[–—]\s+$/.test(prefix) && /^["“„«]?\p{Lu}/u.test(next) && isKnownPlace(place));
}

function isKnownPlace(place: string): boolean {
  const kind = openLexicon().byFold.get(foldPhrase(place))?.kind;
  return kind === "city" || kind === "region" || kind === "subdivision";
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

function findEastAsian(text: string, published: IsoDate | undefined): Dateline | undefined {
  const match = eastAsianForms.map((form) => form.exec(text)).find((found) => found !== null);
  if (match === undefined) return undefined;
  const groups: Groups = match.groups ?? {};
  const { PLACE: place, A1: source, M: month, D: day } = groups;
  const date =
    month === undefined ? undefined : completeDate(undefined, Number(month), Number(day), published);
  return {
    prefix: match[0],
    ...(place === undefined ? {} : { place }),
    ...(source === undefined ? {} : { source }),
    ...(date === undefined ? {} : { date }),
  };
}
