/** Facts with their reasons: nothing is derived without its rule. */

import type { Place } from "./place.ts";

/** `header`: the seed's own header says so. `page`: printed on the page. `desk`: the editor says so. `derived`: concluded by a rule. */
export type Origin = "header" | "page" | "desk" | "derived";

export type Confidence = "high" | "fair" | "low";

export interface Derived<T> {
  readonly value: T;
  readonly origin: Origin;
  /** Short permanent name of the rule that chose it: "front-matter", "json-ld", "lead-clause", "date-line" …; explained in the manual. */
  readonly rule: string;
  readonly confidence: Confidence;
  readonly evidence?: Place | undefined;
}
