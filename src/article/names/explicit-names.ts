/** Explicit tags that gazetteers know: "Meksika" is Mexico, "UN" the United Nations, whether the text names them or not. */

import type { FoundName } from "../../model/article.ts";
import { type Entry, foldPhrase, openLexicon } from "../gazetteer/lexicon.ts";
import { evidenceOutside } from "./evidence-outside.ts";
import { foldName } from "./fold-names.ts";

/** Adds a name without mentions for each known tag that no mention stands for; gives the known name's mention the tag as a spelling. */
export function withExplicitTags(
  mentions: readonly FoundName[],
  tags: readonly string[],
  lang: string,
): FoundName[] {
  const result = [...mentions];
  for (const tag of tags) {
    const entry = entryOf(tag, lang);
    const key = foldName(entry?.name ?? "");
    if (entry === undefined || key === foldName(tag)) {
      if (entry !== undefined && !result.some((mention) => mention.key === key))
        result.push(asMention(entry, tag, key));
      continue;
    }
    const at = result.findIndex((mention) => mention.key === key);
    const known = result[at];
    if (known === undefined) result.push(asMention(entry, tag, key));
    else if (!known.aliases.includes(tag)) result[at] = { ...known, aliases: [...known.aliases, tag].sort() };
  }
  return result;
}

/** What a tag names for sure. A tag in small letters may be a word: then only countries, regions and bodies count. */
function entryOf(tag: string, lang: string): Entry | undefined {
  const { byExact, byFold, countriesIn } = openLexicon();
  const isSmall = tag === tag.toLowerCase();
  const countryIn = (languages: Iterable<string>) =>
    [...languages]
      .map((language) => countriesIn.get(language)?.get(tag.toLowerCase()))
      .find((known) => known !== undefined);
  // Another language's name of a country comes last: "Tunis" is Tunisia in Azerbaijani, and a city in English.
  const entry =
    byExact.get(isSmall ? tag.toUpperCase() : tag) ??
    countryIn([lang, "en"]) ??
    byFold.get(foldPhrase(tag)) ??
    countryIn(countriesIn.keys());
  if (entry === undefined || !entry.isClear || entry.kind === "demonym" || entry.kind === "other")
    return undefined;
  return isSmall && entry.kind === "city" ? undefined : entry;
}

function asMention(entry: Entry, tag: string, key: string): FoundName {
  return {
    name: entry.name,
    key,
    type: entry.kind === "organisation" ? "organisation" : "place",
    cue: "explicit-tag",
    aliases: tag === entry.name ? [] : [tag],
    mentions: 0,
    inLead: false,
    inferred: false,
    ...(entry.kind === "country" && entry.code !== undefined ? { code: entry.code } : {}),
    evidence: evidenceOutside(tag),
  };
}
