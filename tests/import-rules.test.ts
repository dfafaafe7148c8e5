/** Holds the import rules of src/README.md by reading every import. */

import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** Rooms a room may import from; root files and commands may import from all. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: ["model"],
  readers: ["readers", "model"],
  article: ["article", "model"],
  archive: ["archive", "model"],
  pages: ["pages", "model"],
  render: ["render", "model"],
  io: ["io", "model", "node"],
  client: ["client", "model"],
};
/** Pure parts of node that a room on the path may use: no disk, no clock, no process. */
const pureNode: Readonly<Record<string, readonly string[]>> = {
  article: ["node:module", "node:url"],
  readers: ["node:module"],
  archive: [],
  pages: [],
  render: [],
  model: [],
};
/** Only these rooms and files may speak to the process, the console and the clock. */
const mayTouchTheWorld =
  /^(?:cli\.ts|options\.ts|build\.ts|watch\.ts|effects\.ts|worker\.ts|commands\/|io\/)/;

interface Import {
  readonly file: string;
  readonly from: string;
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

const imports: readonly Import[] = files.flatMap((file) => {
  const code = readFileSync(join(src, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const found = code.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)|(?:^|\n)import\s+"([^"]+)"/g,
  );
  return [...found].map((match) => ({ file, from: match[1] ?? match[2] ?? match[3] ?? "" }));
});

function roomOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : "";
}

test("the reader of imports finds them", () => {
  expect(imports.length).toBeGreaterThan(100);
});

test("rooms import only the rooms they may", () => {
  const broken = imports.filter(({ file, from }) => {
    const rooms = allowed[roomOf(file)];
    if (rooms === undefined) return false;
    if (from.startsWith("node:"))
      return !rooms.includes("node") && !(pureNode[roomOf(file)] ?? []).includes(from);
    if (!from.startsWith(".")) return false;
    return !rooms.includes(roomOf(posix.join(posix.dirname(file), from)));
  });
  expect(broken).toEqual([]);
});

test("each package is imported by exactly one file", () => {
  const users = new Map<string, Set<string>>();
  for (const { file, from } of imports) {
    if (from.startsWith(".") || from.startsWith("node:")) continue;
    const name = from
      .split("/")
      .slice(0, from.startsWith("@") ? 2 : 1)
      .join("/");
    users.set(name, (users.get(name) ?? new Set()).add(file));
  }
  expect([...users].filter(([, where]) => where.size > 1).map(([name, where]) => [name, [...where]])).toEqual(
    [],
  );
});

test("the process, the console and the clock are spoken to only at the edges", () => {
  const broken = files.filter((file) => {
    if (mayTouchTheWorld.test(file)) return false;
    const code = readFileSync(join(src, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    return /\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/.test(code);
  });
  expect(broken).toEqual([]);
});
