/** The facets as boxes to tick. */

import { type Choice, type ChoiceKind, choiceKinds } from "./search-choice.ts";
import { make } from "./search-dom.ts";
import type { FacetCount, Facets } from "./search-facets.ts";

const facetsShown = 8;

/** @param words of the interface, by kind */
export function facetBoxes(
  counts: Facets["counts"],
  choice: Choice,
  words: Readonly<Record<ChoiceKind, string>>,
): HTMLElement[] {
  return choiceKinds
    .filter((kind) => counts[kind].length > 1 || choice(kind).length > 0)
    .map((kind) => {
      const isChosen = ({ value }: FacetCount) => choice(kind).includes(value);
      const shown = counts[kind].filter((facet, i) => i < facetsShown || isChosen(facet));
      const labels = shown.map((facet) => labelOf(kind, facet, isChosen(facet)));
      return make("fieldset", "facet", make("legend", "", words[kind]), ...labels);
    });
}

function labelOf(kind: ChoiceKind, { value, count }: FacetCount, checked: boolean): HTMLElement {
  const { lang } = document.documentElement;
  const id = `facet-${kind}-${value}`;
  const tick = Object.assign(make("input"), { type: "checkbox", name: kind, value, checked, id });
  tick.setAttribute("form", "search-form");
  const name = kind === "lang" ? languageName(value, lang) : value;
  const number = count.toLocaleString(lang, { numberingSystem: "latn" });
  return make("label", "", tick, " ", make("bdi", "", name), " ", make("span", "n", number));
}

function languageName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: "language" }).of(code) ?? code;
  } catch {
    // Whatever a seed may call its language.
    return code;
  }
}
