/** How commands speak: problems with their places, failures in words, never a stack trace unless the fault is ours. */

import { dirname } from "node:path";
import { styleText } from "node:util";
import { failureOf } from "../model/failure.ts";
import { formatPlace, type Place } from "../model/place.ts";
import { type Problem, ProblemError, sortProblems } from "../model/problem.ts";
import { type BuildOptions, resolvePaths } from "../options.ts";
import { createFrames } from "./code-frame.ts";
import { exitCodes } from "./exit-codes.ts";
import { plainLine } from "./plain-line.ts";

/** What a message may use besides words. */
export interface Voice {
  /** The line a place stands in, with a caret; "" for none. */
  readonly frameOf: (place: Place) => string;
  readonly hasColour: boolean;
}

export const plainVoice: Voice = { frameOf: () => "", hasColour: false };

/** Frames from the project's files; colour on a terminal only (no-color.org, FORCE_COLOR as in Node). */
export function terminalVoice(options: BuildOptions): Voice {
  const { seedsDir, projectDir } = resolvePaths(options);
  const { NO_COLOR = "", FORCE_COLOR = "" } = process.env;
  return {
    frameOf: createFrames([dirname(seedsDir), projectDir]),
    hasColour: NO_COLOR === "" && (process.stderr.isTTY === true || !["", "0"].includes(FORCE_COLOR)),
  };
}

/** @example formatProblem(p) //=> "seeds/a.md:2:7 error date-invalid  2025-02-30 is not a calendar date\n  hint: …" */
export function formatProblem(problem: Problem, { frameOf, hasColour }: Voice = plainVoice): string {
  const { severity, code, message, place, hint } = problem;
  const paint = (style: "red" | "yellow" | "dim", text: string) =>
    hasColour ? styleText(style, text, { validateStream: false }) : text;
  const word = paint(severity === "error" ? "red" : "yellow", severity);
  const lead = `${plainLine(formatPlace(place))} ${word} ${code}  ${plainLine(message)}`;
  const frame = frameOf(place);
  return [
    lead,
    ...(frame === "" ? [] : [paint("dim", frame.trimEnd())]),
    ...(hint === undefined ? [] : [`  hint: ${plainLine(hint)}`]),
  ].join("\n");
}

/** Problems that are printed on a terminal where nobody asked for all; a file or another program gets every one. */
const mostPrinted = 20;

/** The problems as text for standard error, in their order; where they are many, errors stay and warnings go. */
export function formatProblems(problems: readonly Problem[], voice: Voice, all: boolean): string {
  if (problems.length === 0) return "";
  const errors = problems.filter((problem) => problem.severity === "error");
  const warnings = problems.filter((problem) => problem.severity !== "error");
  const printed =
    all || !process.stderr.isTTY ? problems : sortProblems([...errors, ...warnings].slice(0, mostPrinted));
  const left = problems.length - printed.length;
  const leftErrors = errors.length - printed.filter((problem) => problem.severity === "error").length;
  const more =
    left === 0 ? [] : [`+ ${left} more${leftErrors === 0 ? "" : `, ${leftErrors} of them errors`} (--all)`];
  const codes = new Set(printed.map((problem) => problem.code));
  const [first] = codes;
  const help = `backissue help ${codes.size === 1 ? first : "CODE"} says more`;
  return `${[...printed.map((problem) => formatProblem(problem, voice)), ...more, help].join("\n")}\n`;
}

/** The text for standard error and the exit code of an error that ended a command. */
export function describeError(
  error: unknown,
  voice: Voice = plainVoice,
): { readonly text: string; readonly exitCode: number } {
  if (error instanceof ProblemError)
    return { text: formatProblems(sortProblems(error.problems), voice, false), exitCode: exitCodes.usage };
  const failure = failureOf(error);
  if (failure !== undefined) {
    const hint = failure.hint === undefined ? "" : `  hint: ${plainLine(failure.hint)}\n`;
    return {
      text: `backissue: ${plainLine(failure.message)}\n${hint}`,
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
