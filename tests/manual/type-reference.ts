/** Interfaces of our model as a reference in Markdown, read from the source by rolldown's parser: names, types and docstrings. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "rolldown/utils";

const src = fileURLToPath(new URL("../../src", import.meta.url));

export interface Declared {
  readonly name: string;
  /** Text of the docstring, one line; "" for none. */
  readonly doc: string;
  /** Names of the interfaces it extends. */
  readonly extended: readonly string[];
  readonly fields: readonly Field[];
  /** Of a type that is no interface: its text; of a `(typeof list)[number]`, the list's values. */
  readonly type: string;
  /** Path of its file below src/. */
  readonly file: string;
}

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
}

/** What we use of the parser's tree (ESTree with TypeScript, as oxc writes it). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Every exported interface and type of a file, and all that these name from files of ours, by name. */
export function readTypes(files: readonly string[]): ReadonlyMap<string, Declared> {
  const found = new Map<string, Declared>();
  const open = [...files];
  const seen = new Set<string>();
  for (let file = open.shift(); file !== undefined; file = open.shift()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const { declared, imported } = readFile(file);
    for (const one of declared) if (!found.has(one.name)) found.set(one.name, one);
    open.push(...imported);
  }
  return found;
}

/** Names of types that a text mentions, of those we know. */
export function namesIn(text: string, types: ReadonlyMap<string, Declared>): string[] {
  return [...new Set(text.match(/\b[A-Z]\w+\b/g) ?? [])].filter((name) => types.has(name));
}

function readFile(file: string): {
  readonly declared: readonly Declared[];
  readonly imported: readonly string[];
} {
  const text = readFileSync(join(src, file), "utf8");
  const { program, comments } = parseSync(file, text);
  const docs = comments.filter(({ type, value }) => type === "Block" && value.startsWith("*"));
  const docBefore = (start: number): string => {
    const comment = docs.findLast(({ end }) => end <= start && text.slice(end, start).trim() === "");
    return comment === undefined ? "" : docText(comment.value);
  };
  const sourceOf = ({ start, end }: Node): string => tidy(text.slice(start, end));
  const body = program.body as unknown as readonly Node[];
  const lists = new Map(body.flatMap((node) => constLists(node, sourceOf)));
  const declared = body.flatMap((statement): Declared[] => {
    const node =
      statement.type === "ExportNamedDeclaration" ? (statement["declaration"] as Node | null) : statement;
    if (node === null || !["TSInterfaceDeclaration", "TSTypeAliasDeclaration"].includes(node.type)) return [];
    const isInterface = node.type === "TSInterfaceDeclaration";
    const type = isInterface ? "" : sourceOf(node["typeAnnotation"] as Node);
    const list = /^\(typeof (\w+)\)\[number\]$/.exec(type)?.[1];
    return [
      {
        name: (node["id"] as { readonly name: string }).name,
        doc: docBefore(statement.start),
        extended: isInterface ? (node["extends"] as readonly Node[]).map(sourceOf) : [],
        fields: isInterface ? fieldsOf(node["body"] as Node, sourceOf, docBefore) : [],
        type: (list === undefined ? undefined : lists.get(list)) ?? type,
        file,
      },
    ];
  });
  const imported = body
    .filter(({ type }) => type === "ImportDeclaration")
    .map((node) => join(dirname(file), (node["source"] as { readonly value: string }).value))
    .filter((path) => existsSync(join(src, path)));
  return { declared, imported };
}

function fieldsOf(
  body: Node,
  sourceOf: (node: Node) => string,
  docBefore: (start: number) => string,
): Field[] {
  return (body["body"] as readonly Node[]).flatMap((member) => {
    if (member.type !== "TSPropertySignature") return [];
    const annotation = (member["typeAnnotation"] as Node)["typeAnnotation"] as Node;
    const name = sourceOf(member["key"] as Node).replaceAll('"', "");
    return [
      {
        name: member["optional"] === true ? `${name}?` : name,
        type: sourceOf(annotation),
        doc: docBefore(member.start),
      },
    ];
  });
}

/** `export const kinds = ["a", "b"] as const` as `"a" | "b"`. */
function constLists(statement: Node, sourceOf: (node: Node) => string): [string, string][] {
  const node =
    statement.type === "ExportNamedDeclaration" ? (statement["declaration"] as Node | null) : statement;
  if (node?.type !== "VariableDeclaration") return [];
  return (node["declarations"] as readonly Node[]).flatMap((one): [string, string][] => {
    const value = one["init"] as Node | null;
    const inner = value?.type === "TSAsExpression" ? (value["expression"] as Node) : undefined;
    if (inner?.type !== "ArrayExpression") return [];
    return [
      [
        (one["id"] as { readonly name: string }).name,
        (inner["elements"] as readonly Node[]).map(sourceOf).join(" | "),
      ],
    ];
  });
}

function docText(comment: string): string {
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\*\s?/, ""))
    .join(" ")
    .replace(/\s*@example .*$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A type as people read it: without comments, `readonly` and line breaks. */
function tidy(text: string): string {
  return text
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/\breadonly /g, "")
    .replace(/\s+/g, " ")
    .replace(/;? \}/g, " }")
    .replace(/^\| /, "")
    .trim();
}
