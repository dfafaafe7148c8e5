/** YAML and JSON of ours (config, desk files) with a place for every value. The only file that imports yaml. */

import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Place } from "../model/place.ts";
import { fail, type Outcome, type Problem, succeed } from "../model/problem.ts";
import type { ProblemCode } from "../model/problem-codes.ts";

export interface LocatedDocument {
  /** Plain data: maps, lists, strings, numbers, booleans, null. Dates stay text. */
  readonly value: unknown;
  /** Where the value at a path of keys and indexes begins; for a path that does not exist, where its nearest parent does. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** Where the last key of the path is written. */
  readonly keyPlaceOf: (path: readonly PropertyKey[]) => Place;
}

/** Parses YAML 1.2 (JSON is a part of it). Aliases and merge keys are refused: a short file must not become a huge value. */
export function parseYaml(text: string, file: string, code: ProblemCode): Outcome<LocatedDocument> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: "core",
    merge: false,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const place = (offset: number): Place => {
    const at = lines.linePos(offset);
    return { file, line: Math.max(1, at.line), column: Math.max(1, at.col) };
  };
  // A tab explains what follows it; else the first fault does, and those behind it are its echoes.
  const fault = document.errors.find((error) => error.code === "TAB_AS_INDENT") ?? document.errors[0];
  if (fault !== undefined) {
    const { message, hint } = syntaxWords(fault.code, fault.message, file);
    return fail([{ ...syntaxProblem(message, place(fault.pos[0]), code), hint }]);
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? null;
    const start = (node: Node | null | undefined) => place(node?.range?.[0] ?? 0);
    return succeed({
      value,
      placeOf: (path) => start(walk(document.contents, path).node),
      keyPlaceOf: (path) => start(walk(document.contents, path).key),
    });
  } catch {
    return fail([syntaxProblem("aliases (*name) are not allowed here", place(0), code)]);
  }
}

function syntaxProblem(message: string, place: Place, code: ProblemCode): Problem {
  return { severity: "error", code, message: message.replace(/\s*\n[\s\S]*$/, ""), place };
}

/** What the parser's codes mean to somebody who never saw its grammar. */
function syntaxWords(
  code: string,
  message: string,
  file: string,
): { readonly message: string; readonly hint: string } {
  const isJson = file.endsWith(".json");
  const missing = isJson
    ? "a comma, a quote or a closing bracket is missing before this"
    : "a comma, a quote or a closing bracket is missing, or a line is indented wrongly, before this";
  const hints = isJson
    ? "put a comma between two entries, double quotes around every key and text"
    : "indent entries of one list alike, and put texts that hold : or # into double quotes";
  if (code === "TAB_AS_INDENT") return { message: "a tab indents this line", hint: "indent with blanks" };
  if (code === "DUPLICATE_KEY")
    return { message: "this key stands twice", hint: "leave one of them, or join their values" };
  const isKnown =
    /^(?:BLOCK_IN_FLOW|UNEXPECTED_TOKEN|MISSING_CHAR|BAD_INDENT|MULTILINE_IMPLICIT_KEY|BLOCK_AS_IMPLICIT_KEY)$/;
  return { message: isKnown.test(code) ? missing : message, hint: hints };
}

/** The node at a path and its key, or the deepest parent that exists. */
function walk(root: Node | null, path: readonly PropertyKey[]): { node: Node | null; key: Node | null } {
  let node = root;
  let key = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) break;
      key = pair.key as Node;
      node = (pair.value ?? pair.key) as Node;
    } else if (isSeq(node) && typeof step === "number" && node.items[step] !== undefined) {
      node = node.items[step] as Node;
      key = node;
    } else {
      break;
    }
  }
  return { node, key };
}
