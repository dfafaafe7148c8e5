/** Problems that backissue.json says not to report, each with the reason. */

import type { Config } from "./config.ts";
import type { Problem } from "./problem.ts";

/** Whether a rule names the problem's code and file; `*` in a rule's file stands for anything, slashes too. */
export function isIgnored(problem: Problem, rules: Config["ignore"]): boolean {
  return rules.some(({ code, file }) => code === problem.code && fits(problem.place.file, file.split("*")));
}

/** Whether a text begins with the first part, ends with the last, and holds those between in their order. */
function fits(text: string, parts: readonly string[]): boolean {
  const [first = "", ...others] = parts;
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= end;
}
