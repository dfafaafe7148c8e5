/** What is wrong with a seed, a desk file or the config: data, not an exception. */

import { compareText } from "./compare-text.ts";
import type { Place } from "./place.ts";
import type { ProblemCode } from "./problem-codes.ts";

export type Severity = "error" | "warning";

export interface Problem {
  readonly severity: Severity;
  /** Permanent name of the rule; explained in problem-codes.ts. */
  readonly code: ProblemCode;
  /** What is wrong with which value; holds no position. */
  readonly message: string;
  readonly place: Place;
  /** What to write instead. */
  readonly hint?: string;
}

/** A result that carries its problems: warnings beside a value, errors instead of one. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function succeed<T>(value: T, problems: readonly Problem[] = []): Outcome<T> {
  return { ok: true, value, problems };
}

export function fail(problems: readonly Problem[]): Outcome<never> {
  return { ok: false, problems };
}

/** Thrown only where a problem must cross a library; the nearest step turns it back into data. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.name = "ProblemError";
    this.problems = problems;
  }
}

/** Sorts by file, line, column, code: the order in which problems are printed, whatever order found them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}
