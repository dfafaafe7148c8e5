/** backissue help TOPIC: a problem code, or a chapter of the manual in templates/manual/, which is also an archive of its own. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import { ownTemplatesDir } from "../io/own-paths.ts";
import { makeFailure } from "../model/failure.ts";
import { problemCodes } from "../model/problem-codes.ts";
import { suggest } from "../model/suggest.ts";
import { exitCodes } from "./exit-codes.ts";

const manualDir = join(ownTemplatesDir, "manual");

/** Columns of the text; what is narrower than a terminal reads better than what fills it. */
const lineWidth = 88;

export function runHelp(topic: string): number {
  process.stdout.write(`${textOf(topic)}\n`);
  return exitCodes.ok;
}

/** Names of the manual's chapters, sorted. */
export function chapters(): string[] {
  return readdirSync(manualDir)
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -".md".length))
    .sort();
}

function textOf(topic: string): string {
  const code = Object.entries(problemCodes).find(([name]) => name === topic);
  if (code !== undefined) {
    const ignore = JSON.stringify({ ignore: [{ code: topic, file: "seeds/NAME", reason: "WHY" }] });
    return `${topic}\n  ${code[1]}\n  Not to be told again of one file, in backissue.json: ${ignore}`;
  }
  const topics = chapters();
  if (topics.includes(topic)) return formatChapter(readFileSync(join(manualDir, `${topic}.md`), "utf8"));
  const meant = suggest(topic, [...topics, ...Object.keys(problemCodes)]);
  throw makeFailure(
    "usage",
    `there is no help on ${topic}`,
    meant === undefined
      ? `topics are ${topics.join(", ")}, every command and every problem code`
      : `did you mean backissue help ${meant}?`,
  );
}

/** Markdown for a terminal: the title for the front matter, paragraphs and list items in lines, code as it is. */
export function formatChapter(markdown: string): string {
  const [, head = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  const title = /^title: "?(.*?)"?$/m.exec(head)?.[1] ?? "";
  // Whole fences are kept together; all else is one line a paragraph or list item.
  const blocks = body.split(/^(```.*?^```$)/ms);
  const lines = blocks.flatMap((block) => (block.startsWith("```") ? formatCode(block) : formatText(block)));
  return [heading(`# ${title}`), "", ...lines]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd();
}

function formatCode(fence: string): string[] {
  return fence
    .split("\n")
    .slice(1, -1)
    .map((line) => `    ${line}`);
}

function formatText(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    if (line.startsWith("#")) return [heading(line)];
    const plain = line.replace(/\[([^\]]+)\]\((https?:[^)]+)\)/g, "$1 ($2)").replace(/\*\*(.+?)\*\*/g, "$1");
    return wrap(plain, line.startsWith("- ") ? "  " : "");
  });
}

function heading(text: string): string {
  const isPlain = process.stdout.isTTY !== true || (process.env["NO_COLOR"] ?? "") !== "";
  return isPlain ? text : styleText("bold", text.replace(/^#+ /, ""));
}

/** Breaks at blanks; lines after the first begin with the indent. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line.length + 1 + word.length > lineWidth) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
