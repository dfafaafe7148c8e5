/** Names in the headline: those of the body that stand in it too, and known places and bodies that stand nowhere else. */

import type { FoundName } from "../../model/article.ts";
import { foldPhrase, openLexicon } from "../gazetteer/lexicon.ts";
import { evidenceOutside } from "./evidence-outside.ts";
import { foldName } from "./fold-names.ts";
import { type Tokens, tokenise } from "./tokens.ts";
import { knownNameAt } from "./units.ts";

/** Marks body names that the headline has as leading ones; adds known countries, regions, capitals and bodies of several words. */
export function withHeadline(
  mentions: readonly FoundName[],
  text: { readonly headline: string; readonly lang: string },
): FoundName[] {
  if (text.headline === "") return [...mentions];
  const folded = ` ${foldPhrase(text.headline).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const inHeadline = (name: string) => folded.includes(` ${foldPhrase(name)} `);
  const marked = mentions.map((mention) =>
    !mention.inLead && (inHeadline(mention.name) || mention.aliases.some(inHeadline))
      ? { ...mention, inLead: true }
      : mention,
  );
  return [...marked, ...headlineOnly(text, new Set(mentions.map((mention) => mention.key)))];
}

function headlineOnly(
  text: { readonly headline: string; readonly lang: string },
  known: ReadonlySet<string>,
): FoundName[] {
  const tokens = tokenise(text.headline);
  if (isShouted(tokens)) return [];
  const found = new Map<string, FoundName>();
  for (let at = 0; at < tokens.length; at++) {
    const unit = knownNameAt(tokens, at, openLexicon(), text.lang);
    const entry = unit?.entry;
    if (unit === undefined || entry === undefined) continue;
    const written = text.headline.slice(tokens.at(at)?.start ?? 0, tokens.at(unit.to - 1)?.end ?? 0);
    at = unit.to - 1;
    const isPlace =
      entry.kind === "country" || (entry.isClear && (entry.kind === "region" || entry.kind === "city"));
    const key = foldName(entry.name);
    if ((!isPlace && entry.kind !== "organisation") || known.has(key) || found.has(key)) continue;
    found.set(key, {
      name: entry.name,
      key,
      type: isPlace ? "place" : "organisation",
      cue: `gazetteer-${entry.kind}`,
      aliases: written === entry.name ? [] : [written],
      mentions: 1,
      inLead: true,
      inferred: false,
      ...(entry.kind === "country" && entry.code !== undefined ? { code: entry.code } : {}),
      // The headline is no block of the body and has no id of its own.
      evidence: evidenceOutside(text.headline),
    });
  }
  return [...found.values()];
}

/** Nothing but capitals. */
function isShouted(tokens: Tokens): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens.at(at)?.text ?? "";
    if (text !== text.toUpperCase()) return false;
  }
  return true;
}
