/** No two terms of a type by one name: addresses are frozen by type and name, and readers could not tell the two apart. */

import type { TermName } from "../settle-terms.ts";

/**
 * Of two terms spelt alike the one whose key the name is keeps it; the other goes by a spelling of its own. Articles that write
 * "Tunis" for the country, as some languages do, make no second city of it: the country's term is "Tunisia" then.
 * @param terms sorted by type and key
 */
export function distinctNames(terms: readonly TermName[], fold: (name: string) => string): TermName[] {
  const nameOf = ({ type, name }: Pick<TermName, "type" | "name">) => `${type}:${name}`;
  const taken = new Set(terms.filter(({ name, key }) => fold(name) === key).map(nameOf));
  return terms.map((term) => {
    if (fold(term.name) === term.key) return term;
    const isFree = (name: string) => !taken.has(nameOf({ type: term.type, name }));
    const { key } = term;
    const spellings = term.aliases.toSorted((a, b) => Number(fold(b) === key) - Number(fold(a) === key));
    const name = [term.name, ...spellings, key].find(isFree) ?? `${key} (${term.type})`;
    taken.add(nameOf({ type: term.type, name }));
    if (name === term.name) return term;
    const aliases = [term.name, ...term.aliases.filter((alias) => alias !== name)].sort();
    return { ...term, name, aliases };
  });
}
