/** How commands speak: problems with their places, failures in words, never a stack trace unless the fault is ours. */

import { failureOf } from "../model/failure.ts";
import { formatPlace } from "../model/place.ts";
import { type Problem, ProblemError, sortProblems } from "../model/problem.ts";
import { exitCodes } from "./exit-codes.ts";

/** @example formatProblem(p) //=> "seeds/a.md:2:7 error date-invalid  2025-02-30 is not a calendar date\n  hint: …" */
export function formatProblem(problem: Problem): string {
  const { severity, code, message, place, hint } = problem;
  const lead = `${formatPlace(place)} ${severity} ${code}  ${message}`;
  return hint === undefined ? lead : `${lead}\n  hint: ${hint}`;
}

/** The text for standard error and the exit code of an error that ended a command. */
export function describeError(error: unknown): { readonly text: string; readonly exitCode: number } {
  if (error instanceof ProblemError) {
    return {
      text: `${sortProblems(error.problems).map(formatProblem).join("\n")}\n`,
      exitCode: exitCodes.usage,
    };
  }
  const failure = failureOf(error);
  if (failure !== undefined) {
    const hint = failure.hint === undefined ? "" : `  hint: ${failure.hint}\n`;
    return {
      text: `backissue: ${failure.message}\n${hint}`,
      exitCode: failure.kind === "usage" ? exitCodes.usage : exitCodes.problems,
    };
  }
  if (error instanceof Error && error.name === "CACError")
    return { text: `backissue: ${error.message}\n`, exitCode: exitCodes.usage };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    text: `backissue: this is a fault in backissue itself; the published site is as it was\n${detail}\n`,
    exitCode: exitCodes.bug,
  };
}
