/** Which derived names an article shows as tags (text.md section 5). */

import type { Taxonomy } from "../../model/archive.ts";
import type { TagRules } from "../../model/desk.ts";
import { type Borne, isInText } from "./borne-names.ts";
import { compareTerms, type TermId } from "./term-ids.ts";

/** Most derived tags of a type an article. */
const most: Readonly<Partial<Record<Taxonomy, number>>> = { person: 3, place: 3, organisation: 2 };

/** Offices that every country has: a name of these words alone tells no reader which one is meant. */
const genericWords = new Set(
  (
    "ministry foreign defence defense interior finance justice health education economy trade agriculture energy labour labor industry culture affairs supreme high appeal appeals constitutional court " +
    "national central state federal regional local bank assembly parliament department government police army air force navy armed forces security council general staff house senate " +
    "commerce transport environment tourism communications treasury planning science information works social family youth sports petroleum oil mines water housing religious internal external food electric light gas power co corp inc ltd company group exchange stock news " +
    "press service office agency committee commission board administration party of the and for public prosecutor cabinet royal united union military civil"
  ).split(" "),
);

/** Parts of a body: its own name is the tag. */
const partOfBody =
  /^(?:faculty|department|school|office|bureau|press service|section|division|directorate|institute) (?:of|for) /;

function isGeneric(key: string): boolean {
  return partOfBody.test(key) || key.split(/[ -]/).every((word) => genericWords.has(word));
}

/** Said often enough, or at the top: a reader would look for the article under it. */
export function isWorthy(name: Borne): boolean {
  const { term, said } = name;
  if (name.origin === "rule") return true;
  if (name.isCited) return false;
  if (said.inferred) return said.cue === "dateline" || (said.cue === "demonym" && said.mentions >= 2);
  if (!isInText(name) || term.key.length < 2 || (said.mentions < 2 && !said.inLead)) return false;
  return term.type !== "organisation" || !isGeneric(term.key);
}

export interface Choice {
  readonly rules: TagRules["derive"];
  /** Borne by enough articles, or by people's word. */
  readonly hasPage: (term: TermId) => boolean;
  /** Stands in most of the archive: says little about one article. */
  readonly isEverywhere: (term: TermId) => boolean;
}

/** Derived tags, best first, beside the ones that people gave. */
export function chooseTags(names: readonly Borne[], given: readonly Borne[], choice: Choice): Borne[] {
  const left: Record<string, number> = { ...most };
  const isWanted = {
    person: choice.rules.people,
    place: choice.rules.places,
    organisation: choice.rules.organisations,
    tag: choice.rules.topics,
    source: false,
  };
  const ranked: { readonly name: Borne; readonly rank: number }[] = [];
  for (const name of names) {
    if (!isWanted[name.term.type] || !choice.hasPage(name.term) || !isWorthy(name)) continue;
    if (!given.some((tag) => tag.term === name.term)) ranked.push({ name, rank: rankOf(name, choice) });
  }
  ranked.sort((a, b) => b.rank - a.rank || compareTerms(a.name.term, b.name.term));
  const chosen: Borne[] = [];
  for (const { name } of ranked) {
    if (chosen.length >= choice.rules.max) break;
    if (name.origin !== "rule") {
      const { type } = name.term;
      if ((left[type] ?? 0) <= 0) continue;
      left[type] = (left[type] ?? 0) - 1;
    }
    chosen.push(name);
  }
  return chosen.sort((a, b) => Number(b.origin === "rule") - Number(a.origin === "rule"));
}

function rankOf(name: Borne, choice: Choice): number {
  const { cue, mentions, inLead } = name.said;
  const rank = (cue === "dateline" ? Math.max(mentions, 2) : mentions) + (inLead ? 2 : 0);
  const trusted = name.origin === "rule" ? 1000 : 0;
  return trusted + (choice.isEverywhere(name.term) ? rank / 1000 : rank);
}
