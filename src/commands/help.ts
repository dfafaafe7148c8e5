/** backissue help TOPIC: a problem code, a command, or a chapter of the README, which is the manual's one source. */

import { readFileSync } from "node:fs";
import { makeFailure } from "../model/failure.ts";
import { problemCodes } from "../model/problem-codes.ts";
import { suggest } from "../model/suggest.ts";
import { exitCodes } from "./exit-codes.ts";

/** Chapters of the README by the word that asks for them. */
const chapters: Readonly<Record<string, string>> = {
  start: "Five minutes",
  seeds: "What seeds may look like",
  output: "What is written",
  commands: "Commands",
  settings: "Settings",
  library: "As a library",
};

export function runHelp(topic: string): number {
  process.stdout.write(`${textOf(topic)}\n`);
  return exitCodes.ok;
}

function textOf(topic: string): string {
  const code = Object.entries(problemCodes).find(([name]) => name === topic);
  if (code !== undefined) {
    const ignore = JSON.stringify({ ignore: [{ code: topic, file: "seeds/NAME", reason: "WHY" }] });
    return `${topic}\n  ${code[1]}\n  Not to be told again of one file, in backissue.json: ${ignore}`;
  }
  if (topic === "codes")
    return Object.entries(problemCodes)
      .map(([name, text]) => `${name}\n  ${text}`)
      .join("\n");
  const chapter = chapters[topic];
  if (chapter !== undefined) return chapterOf(readme(), chapter);
  const known = ["codes", ...Object.keys(chapters), ...Object.keys(problemCodes)];
  const meant = suggest(topic, known);
  throw makeFailure(
    "usage",
    `there is no help on ${topic}`,
    meant === undefined
      ? `topics are ${["codes", ...Object.keys(chapters)].join(", ")}, every command and every problem code`
      : `did you mean backissue help ${meant}?`,
  );
}

function readme(): string {
  return readFileSync(new URL("../../README.md", import.meta.url), "utf8");
}

function chapterOf(text: string, heading: string): string {
  const start = text.indexOf(`\n## ${heading}\n`);
  const end = text.indexOf("\n## ", start + 1);
  return text.slice(start + 1, end === -1 ? undefined : end).trim();
}
