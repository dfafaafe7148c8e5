/** A name at one spot of the text, with the cue that typed it, and the weight of each cue. */

import type { NameType } from "../../model/article.ts";

export interface Candidate {
  /** As written, blanks made single. */
  readonly text: string;
  readonly type: NameType | undefined;
  readonly cue: Cue;
  /** Name that a gazetteer gives: "United States" for "U.S.". */
  readonly knownAs: string | undefined;
  readonly code: string | undefined;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** How sure a cue is; of unlike cues for one name in one article the greater sum wins. */
export const cueWeights = {
  "gazetteer-country": 6,
  "gazetteer-region": 5,
  "gazetteer-organisation": 5,
  "gazetteer-city": 4,
  title: 4,
  "organisation-word": 4,
  "organisation-of": 4,
  initial: 3,
  "given-name": 3,
  apposition: 3,
  "place-word": 3,
  "place-comma": 3,
  acronym: 3,
  "family-name": 2,
  dateline: 2,
  surname: 1,
  "": 0,
} as const;

export type Cue = keyof typeof cueWeights;

/** A word that tells of a country without naming it: a nationality, a city, an office of the state. */
export interface CountryHint {
  /** None for a region's adjective. */
  readonly code: string | undefined;
  readonly name: string;
  readonly kind: "demonym" | "office" | "city";
  readonly text: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export interface Findings {
  readonly candidates: Candidate[];
  readonly hints: CountryHint[];
  /** Lone capitalised words that may be a surname or a short form of a name in the same article. */
  readonly singles: Candidate[];
}
