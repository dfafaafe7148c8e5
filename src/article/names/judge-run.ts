/** What a run of capitalised words names: titles and nationalities come off, then the strongest cue gives the type (text.md section 4). */

import type { NameType } from "../../model/article.ts";
import { otherPeoples } from "../gazetteer/demonyms.ts";
import { type Entry, openWordLists } from "../gazetteer/lexicon.ts";
import {
  cityPlurals,
  neverNames,
  organisationEnds,
  organisationStarts,
  otherEnds,
  personTitles,
  placeEnds,
  sureTitles,
} from "../gazetteer/news-words.ts";
import { stateAbbreviations } from "../gazetteer/places.ts";
import type { Candidate, CountryHint, Cue, Findings } from "./candidate.ts";
import { functionWords } from "./function-words.ts";
import { foldOf, type Passage, spanOf, textOf, wordBefore } from "./passage.ts";
import { personCue } from "./person-cue.ts";
import type { Run } from "./runs.ts";
import type { Unit } from "./units.ts";

const cityLeads = new Set("in at near from outside around en à em в из im".split(" "));
const placeStarts = new Set("lake mount cape fort port isle río monte".split(" "));
/** First words that make a firm of what follows without "of". */
const firmStarts = new Set(
  "banco banca bank banque grupo groupe radio club universidad université ministerio partido".split(" "),
);

export function judgeRun(run: Run, passage: Passage, findings: Findings): void {
  const units = withoutOpener(run.units, passage);
  if (units.length === 0) return;
  if (run.ofAt > 0 && judgeOfName(units, run, passage, findings)) return;
  judgeUnits(units, false, passage, findings);
}

/** Takes off a sentence's first word where its capital says nothing. */
function withoutOpener(units: readonly Unit[], passage: Passage): readonly Unit[] {
  const [first, second] = units;
  if (first === undefined) return units;
  const token = passage.tokens.at(first.from);
  if (token === undefined || (first.entry !== undefined && first.entry.kind !== "city")) return units;
  if (first.to - first.from > 1) return units;
  if (functionWords.has(token.fold) && (first.entry === undefined || token.opensSentence))
    return units.slice(1);
  if (!token.opensSentence) return units;
  const { common, given } = openWordLists();
  const isWord = common.has(token.fold) || passage.smallWords.has(token.fold);
  if (!isWord) return passage.lang === "en" || second !== undefined || first.entry !== undefined ? units : [];
  if (second === undefined) return [];
  if (personTitles.has(token.fold) || given.has(token.fold)) return units;
  if (passage.innerPairs.has(`${token.fold} ${foldOf(passage, second)}`)) return units;
  return endsAsOrganisation(units, passage) && units.length > 2 && !passage.smallWords.has(token.fold)
    ? units
    : units.slice(1);
}

/** "Ministry of Foreign Affairs", "University of X": everything up to the run's end is one organisation. */
function judgeOfName(units: readonly Unit[], run: Run, passage: Passage, findings: Findings): boolean {
  const head = units.findIndex((unit) => organisationStarts.has(foldOf(passage, unit)));
  if (head === -1) return false;
  const front = units.slice(0, head);
  noteHints(front, passage, findings);
  noteHints(units.slice(head + 1), passage, findings);
  const words = front.filter((unit) => unit.entry?.kind !== "demonym" || head - units.indexOf(unit) === 1);
  const whole = words.some((unit) => personTitles.has(foldOf(passage, unit)))
    ? units.slice(head)
    : units.slice(units.indexOf(words[0] ?? units[head] ?? { from: 0, to: 0, entry: undefined }));
  for (const unit of units.slice(head + 1)) {
    if (unit.entry?.kind === "organisation") emitKnown(unit, unit.entry, passage, findings);
  }
  if (run.ofAt >= 0) emit(whole, "organisation", "organisation-of", passage, findings);
  return true;
}

/** Judges units left to right after titles, nationalities and known places in front are taken off. */
function judgeUnits(units: readonly Unit[], hasTitle: boolean, passage: Passage, findings: Findings): void {
  if (endsAsOrganisation(units, passage) && judgeOrganisation(units, passage, findings)) return;
  const office = titleInside(units, passage);
  if (office > 1 && endsAsOrganisation(units.slice(0, office), passage)) {
    judgeUnits(units.slice(0, office), hasTitle, passage, findings);
    judgeUnits(units.slice(office + 1), true, passage, findings);
    return;
  }
  const { rest, title } = withoutFront(units, hasTitle, passage, findings);
  if (rest.length === 0) return;
  const cut = titleInside(rest, passage);
  if (cut > 0) {
    judgeUnits(rest.slice(0, cut), title, passage, findings);
    judgeUnits(rest.slice(cut + 1), true, passage, findings);
    return;
  }
  if (rest.length === 1) judgeSingle(rest[0], title, passage, findings);
  else judgeSeveral(rest, title, passage, findings);
}

/** Index of a title with a person behind it: "Ministry Director | Branko Bilbija"; -1 without. */
function titleInside(units: readonly Unit[], passage: Passage): number {
  for (let i = 1; i < units.length - 1; i++) {
    const unit = units[i];
    if (unit === undefined || unit.entry !== undefined) continue;
    const fold = foldOf(passage, unit);
    if (sureTitles.has(fold)) return i;
    if (
      personTitles.has(fold) &&
      units.length - i > 2 &&
      personCue(passage, units.slice(i + 1), false) !== undefined
    )
      return i;
  }
  return -1;
}

function withoutFront(units: readonly Unit[], hadTitle: boolean, passage: Passage, findings: Findings) {
  let title = hadTitle;
  let at = 0;
  for (; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    const { entry } = unit;
    const fold = foldOf(passage, unit);
    if (entry?.kind === "demonym") {
      noteHints([unit], passage, findings);
      title = false;
    } else if (entry === undefined && personTitles.has(fold)) title ||= sureTitles.has(fold);
    else if (entry === undefined && otherPeoples.has(passage.tokens.at(unit.from)?.text ?? "")) title = false;
    else if (
      entry === undefined &&
      (fold === "the" ||
        (neverNames.has(fold) &&
          units.length - at > 1 &&
          /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(fold)))
    )
      continue;
    else if (isPlaceBeforePerson(units, at, passage)) emitKnown(unit, entry, passage, findings);
    else break;
  }
  return { rest: units.slice(at), title };
}

/** "to Mexico Mammad Talibov", "U.S. President Clinton": a known place and then a person. */
function isPlaceBeforePerson(units: readonly Unit[], at: number, passage: Passage): boolean {
  const entry = units[at]?.entry;
  if (
    entry === undefined ||
    !entry.isClear ||
    (entry.kind !== "country" && entry.kind !== "city" && entry.kind !== "region")
  )
    return false;
  const rest = units.slice(at + 1);
  const next = foldOf(passage, rest[0]);
  if (rest.length === 0) return false;
  if (rest[0]?.entry === undefined && personTitles.has(next) && rest.length > 1) return true;
  return rest.length >= 2 && personCue(passage, rest, false) !== undefined;
}

function endsAsOrganisation(units: readonly Unit[], passage: Passage): boolean {
  const last = units[units.length - 1];
  if (units.length < 2 || last?.entry !== undefined || !organisationEnds.has(foldOf(passage, last)))
    return false;
  // "Spitze der Organisation": outside English small words join phrases, not names.
  return passage.lang === "en" || units.every((unit) => passage.tokens.at(unit.from)?.isCapital === true);
}

/** A name that ends in "Bank", "Ministry", "Inc": whole, but for titles in front. */
function judgeOrganisation(units: readonly Unit[], passage: Passage, findings: Findings): boolean {
  let at = 0;
  while (
    at < units.length - 1 &&
    units[at]?.entry === undefined &&
    sureTitles.has(foldOf(passage, units[at]))
  )
    at++;
  const name = units.slice(at);
  const words = name.map((unit) => foldOf(passage, unit));
  if (
    name.length < 2 ||
    name.some(
      (unit, i) => i < name.length - 1 && i > 0 && unit.entry === undefined && sureTitles.has(words[i] ?? ""),
    )
  )
    return false;
  noteHints(name, passage, findings);
  emit(name, "organisation", "organisation-word", passage, findings);
  return true;
}

function judgeSingle(unit: Unit | undefined, hasTitle: boolean, passage: Passage, findings: Findings): void {
  if (unit === undefined) return;
  const { entry } = unit;
  const token = passage.tokens.at(unit.from);
  if (entry !== undefined && entry.kind !== "demonym" && isSpoken(unit, entry, hasTitle, passage)) {
    emitKnown(unit, entry, passage, findings);
    return;
  }
  if (
    token === undefined ||
    neverNames.has(token.fold) ||
    functionWords.has(token.fold) ||
    token.text.length < 3
  )
    return;
  if (isBeforeCountry(unit, passage)) emit([unit], "place", "place-comma", passage, findings);
  else if (hasTitle) emit([unit], "person", "surname", passage, findings);
  else findings.singles.push(candidateAt([unit], { cue: "" }, passage));
}

/** A city that is also a word or a name, or is small, counts only behind "in", or before its country. */
function isSpoken(unit: Unit, entry: Entry, hasTitle: boolean, passage: Passage): boolean {
  const isTown = entry.kind === "city" || entry.kind === "subdivision";
  if (isTown && passage.isSport)
    return cityLeads.has(wordBefore(passage, unit)) || isBeforeCountry(unit, passage);
  if (entry.isClear) return !(hasTitle && entry.kind === "city");
  return !hasTitle && (cityLeads.has(wordBefore(passage, unit)) || isBeforeCountry(unit, passage));
}

/** "Kennebunkport, Maine", "Phoenix, Ariz." */
function isBeforeCountry(unit: Unit, passage: Passage): boolean {
  const end = passage.tokens.at(unit.to - 1)?.end ?? 0;
  const match = /^, ((?:\p{Lu}[\p{L}.]+)(?: \p{Lu}\p{L}+)?)/u.exec(passage.text.slice(end, end + 40));
  if (match === null || !cityLeads.has(wordBefore(passage, unit))) return false;
  const name = (match[1] ?? "").toLowerCase().replaceAll(".", "");
  if ((match[1] ?? "").endsWith(".") && stateAbbreviations.has(name)) return true;
  const entry = passage.lexicon.byFold.get(name) ?? passage.lexicon.byFold.get(name.split(" ")[0] ?? "");
  return entry?.kind === "country" || entry?.kind === "subdivision";
}

function judgeSeveral(units: readonly Unit[], hasTitle: boolean, passage: Passage, findings: Findings): void {
  const first = foldOf(passage, units[0]);
  const lastUnit = units[units.length - 1];
  const last = foldOf(passage, lastUnit);
  if (endsAsOrganisation(units, passage)) emit(units, "organisation", "organisation-word", passage, findings);
  else if (
    placeStarts.has(first) ||
    (passage.lang === "en" && placeEnds.has(last) && lastUnit?.entry === undefined)
  )
    emit(units, "place", "place-word", passage, findings);
  else if (otherEnds.has(last) && lastUnit?.entry === undefined) noteHints(units, passage, findings);
  else if (firmStarts.has(first) && units[0]?.entry === undefined)
    emit(units, "organisation", "organisation-word", passage, findings);
  else if (isTeam(units, passage) || isFirm(units, passage))
    emit(units, "organisation", "organisation-word", passage, findings);
  else {
    const cue = personCue(passage, units, hasTitle);
    if (cue !== undefined) emit(units, "person", cue, passage, findings);
    else if (units.every((unit) => unit.entry !== undefined))
      for (const unit of units) judgeSingle(unit, false, passage, findings);
    else judgeUnclear(units, passage, findings);
  }
}

/** "Chicago Bulls", "Cleveland Indians": a city or state and a plural. */
function isTeam(units: readonly Unit[], passage: Passage): boolean {
  const [first] = units;
  const kind = first?.entry?.kind;
  const last = units[units.length - 1];
  const word = foldOf(passage, last);
  if (units.length < 2 || units.length > 3 || (kind !== "city" && kind !== "subdivision")) return false;
  return (
    (last?.entry === undefined || last.entry.kind === "demonym") &&
    /(?:[^s]s|sox)$/.test(word) &&
    !cityPlurals.has(word)
  );
}

/** "Douglas & Lomason": an ampersand joins partners. */
function isFirm(units: readonly Unit[], passage: Passage): boolean {
  return textOf(passage, units).includes(" & ");
}

/** No cue: the whole may be settled by the archive's votes. A known country in front still counts for itself. */
function judgeUnclear(units: readonly Unit[], passage: Passage, findings: Findings): void {
  const [first] = units;
  if (units.some((unit) => neverNames.has(foldOf(passage, unit)) && unit.entry === undefined)) {
    for (const unit of units)
      if (unit.entry?.kind === "country") emitKnown(unit, unit.entry, passage, findings);
    return;
  }
  if (passage.lang !== "en") {
    // Other languages capitalise or join more words: the known names among them stand for themselves.
    for (const unit of units)
      if (unit.entry?.isClear === true && unit.entry.kind !== "demonym")
        emitKnown(unit, unit.entry, passage, findings);
    if (passage.lang === "de") return;
  }
  if (first?.entry?.kind === "country") noteHints([first], passage, findings);
  if (units.length <= 4) emit(units, undefined, "", passage, findings);
}

const typeOfKind: Readonly<Partial<Record<Entry["kind"], { type: NameType; cue: Cue }>>> = {
  country: { type: "place", cue: "gazetteer-country" },
  region: { type: "place", cue: "gazetteer-region" },
  subdivision: { type: "place", cue: "gazetteer-region" },
  city: { type: "place", cue: "gazetteer-city" },
  organisation: { type: "organisation", cue: "gazetteer-organisation" },
};

function emitKnown(unit: Unit, entry: Entry | undefined, passage: Passage, findings: Findings): void {
  const known = entry === undefined ? undefined : typeOfKind[entry.kind];
  if (entry === undefined || known === undefined) return;
  const code = entry.kind === "country" ? entry.code : undefined;
  findings.candidates.push(candidateAt([unit], { ...known, knownAs: entry.name, code }, passage));
  if (entry.kind !== "country") noteHints([unit], passage, findings);
}

const hintKinds: Readonly<Partial<Record<Entry["kind"], CountryHint["kind"]>>> = {
  demonym: "demonym",
  country: "demonym",
  city: "city",
  subdivision: "city",
  organisation: "office",
};

/** Nationalities, places and offices of a state tell of a country without naming it. */
function noteHints(units: readonly Unit[], passage: Passage, findings: Findings): void {
  for (const unit of units) {
    const { entry } = unit;
    const kind = entry === undefined ? undefined : hintKinds[entry.kind];
    if (entry === undefined || kind === undefined || (kind !== "demonym" && entry.code === undefined))
      continue;
    if (entry.kind === "city" && !entry.isClear) continue;
    const country = passage.lexicon.countryName.get(entry.code ?? "");
    const { start, end } = spanOf(passage, [unit]);
    findings.hints.push({
      code: entry.code,
      name: kind === "demonym" ? entry.name : (country ?? entry.name),
      kind,
      text: textOf(passage, [unit]),
      block: passage.block,
      start,
      end,
    });
  }
}

function emit(
  units: readonly Unit[],
  type: NameType | undefined,
  cue: Cue,
  passage: Passage,
  findings: Findings,
): void {
  const trimmed = withoutJoinsAround(units, passage);
  if (trimmed.length === 0) return;
  findings.candidates.push(candidateAt(trimmed, { type, cue }, passage));
}

function withoutJoinsAround(units: readonly Unit[], passage: Passage): readonly Unit[] {
  const isSmall = (unit: Unit | undefined) =>
    unit !== undefined && passage.tokens.at(unit.from)?.isCapital === false && unit.entry === undefined;
  let from = 0;
  let to = units.length;
  while (from < to && isSmall(units[from])) from++;
  while (to > from && isSmall(units[to - 1])) to--;
  return units.slice(from, to);
}

interface Verdict {
  readonly type?: NameType | undefined;
  readonly cue: Cue;
  readonly knownAs?: string;
  readonly code?: string | undefined;
}

function candidateAt(
  units: readonly Unit[],
  { type, cue, knownAs, code }: Verdict,
  passage: Passage,
): Candidate {
  const { start, end } = spanOf(passage, units);
  return { text: textOf(passage, units), type, cue, knownAs, code, block: passage.block, start, end };
}
