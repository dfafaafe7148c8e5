/** How citation styles write names. */

import type { CitedName } from "../../model/citation.ts";

/** @example givenFirst({ family: "Doe", given: "Jane" }) //=> "Jane Doe" */
export function givenFirst(name: CitedName): string {
  return "literal" in name ? name.literal : `${name.given} ${name.family}`;
}

/** @example familyFirst({ family: "Doe", given: "Jane" }) //=> "Doe, Jane" */
export function familyFirst(name: CitedName): string {
  return "literal" in name ? name.literal : `${name.family}, ${name.given}`;
}

/** @example withInitials({ family: "Doe", given: "Jane Ann-Marie" }) //=> "Doe, J. A.-M." */
export function withInitials(name: CitedName): string {
  if ("literal" in name) return name.literal;
  const initials = name.given
    .split(" ")
    .map((word) => word.split("-").map(initialOf).join("-"))
    .join(" ");
  return `${name.family}, ${initials}`;
}

function initialOf(word: string): string {
  const [first = ""] = word;
  return /\p{L}/u.test(first) ? `${first}.` : word;
}

/**
 * A list in English: the last of three or more has a comma in front of its "and" (Chicago 6.19).
 * @example joinNames(["A", "B", "C"], "and") //=> "A, B, and C"
 */
export function joinNames(names: readonly string[], and: "and" | "&"): string {
  if (names.length < 3 && and === "and") return names.join(" and ");
  return [...names.slice(0, -2), names.slice(-2).join(`, ${and} `)].join(", ");
}
