/** YAML and JSON of ours (config, desk files, strings) with a place for every value. The only file that imports yaml. */

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
  if (document.errors.length > 0)
    return fail(document.errors.map((error) => syntaxProblem(error.message, place(error.pos[0]), code)));
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
