/** The templates, compiled once; the only file that knows Eta. */

import { Eta } from "eta";
import { escapeHtml } from "../model/escape-html.ts";
import { ProblemError } from "../model/problem.ts";
import type { TemplateSet } from "../model/template-set.ts";
import type { TemplateTools } from "./template-tools.ts";

/** Runs a template of templates/ by its name without ".eta": "article", "partials/item". */
export type RunTemplate = (name: string, data: object) => string;

type Template = (it: object) => string;

type AllTools = TemplateTools & { readonly part: RunTemplate };

/** Names that templates may use as they are. `part` runs a partial with its own data alone; Eta's `include` hands on the page's too. */
export const toolNames = [
  "part",
  "site",
  "t",
  "tOr",
  "tn",
  "list",
  "number",
  "language",
  "dates",
  "url",
  "web",
  "dir",
  "lang",
  "calendarWeeks",
  "langAttributes",
  "articleHead",
  "pageHead",
  "sectionPath",
  "taxonomyPath",
  "letterId",
  "monthsOfYear",
  "duration",
];

const settings = { autoEscape: true, autoFilter: true, autoTrim: [false, "nl"] as [false, "nl"] };

/**
 * Functions of Eta's that templates may call, each behind those that it is called by. A template has those alone that it names: made
 * anew at each call, as Eta does it, they would cost more than all else in a short partial.
 */
const etaFunctions: Readonly<Record<string, string>> = {
  block: `(name, print) => {
    if (!__eta.layout) return it.__blocks?.[name] ?? (print ? capture(print) : "");
    if (print) (__eta.blocks ??= {})[name] = capture(print);
    return "";
  }`,
  capture: `(print) => {
    const all = __eta.res;
    __eta.res = "";
    try { print(); return __eta.res; } finally { __eta.res = all; }
  }`,
  output: "(text) => { __eta.res += text; }",
  include: "(name, data) => part(name, { ...it, ...data })",
  layout: "(name, data) => { __eta.layout = name; __eta.layoutData = data; }",
};

/** Hands the page to the layout, where the template asked for it. */
const framed = `if (__eta.layout) return part(__eta.layout, { ...it, body: __eta.res, ...__eta.layoutData, __blocks: __eta.blocks });`;

/** Compiles all templates. Throws ProblemError where one does not compile; the function it returns throws one where a template fails. */
export function compileTemplates(set: TemplateSet, tools: TemplateTools): RunTemplate {
  const compiled = new Map<string, Template>();
  const run: RunTemplate = (name, data) => {
    const template = compiled.get(name);
    if (template === undefined) throw new Error(`there is no template ${JSON.stringify(name)}`);
    try {
      return template(data);
    } catch (error) {
      throw error instanceof ProblemError ? error : findFault(set, `${name}.eta`, data, allTools, error);
    }
  };
  const allTools: AllTools = { ...tools, part: run };
  for (const file of Object.keys(set.sources)) {
    compiled.set(file.replace(/\.eta$/, ""), compileOne(set, file, allTools));
  }
  return run;
}

/** `onFault` is told the line in which a template fails; the marks for it cost time, so the quick way goes without. */
function compileOne(
  set: TemplateSet,
  file: string,
  tools: AllTools,
  onFault?: (line: number) => void,
): Template {
  const source = set.sources[file] ?? "";
  const eta = new Eta({ ...settings, debug: onFault !== undefined });
  try {
    return makeTemplate(eta, source)({ tools, escapeHtml, present, onFault });
  } catch (error) {
    throw templateProblem(set, file, ...syntaxFault(eta, source, error));
  }
}

/** The tools are found around the template: it would look them up at each call, and a page has many partials. */
function makeTemplate(eta: Eta, source: string): (given: object) => Template {
  let code = eta.compileBody(eta.parse(source));
  for (const [name, value] of Object.entries(etaFunctions)) {
    if (new RegExp(`\\b${name}\\s*\\(`).test(code)) code = `const ${name} = ${value};\n${code}`;
  }
  const text = `const { ${toolNames.join(", ")} } = __given.tools;
const { escapeHtml: __escape, present: __present, onFault: __onFault } = __given;
return (it) => {
const __eta = { res: "", e: __escape, f: __present };
${eta.config.debug ? `try {\n${code}} catch { __onFault(__eta.line); return ""; }` : code}
${code.includes("const layout =") ? framed : ""}
return __eta.res;
};`;
  return new Function("__given", text) as (given: object) => Template;
}

/** Line and words of a template that does not compile. Eta tells the line of an unclosed tag only. */
function syntaxFault(eta: Eta, source: string, error: unknown): [line: number, message: string] {
  const message = syntaxMessage(error);
  const unclosed = /^(unclosed .*?) at line (\d+)/.exec(message);
  if (unclosed !== null) return [Number(unclosed[2]), unclosed[1] ?? message];
  return [lineOfFault(eta, source, message), `the code between <% and %> is not JavaScript: ${message}`];
}

/** The first tag from which on every beginning of the template fails in the same words as the whole. */
function lineOfFault(eta: Eta, source: string, message: string): number {
  const ends = [...source.matchAll(/%>/g)].map((match) => match.index + 2).reverse();
  const good = ends.find((end) => messageOfCompile(eta, source.slice(0, end)) !== message) ?? 0;
  const bad = source.indexOf("<%", good);
  return source.slice(0, bad === -1 ? source.length : bad).split("\n").length;
}

function messageOfCompile(eta: Eta, source: string): string {
  try {
    makeTemplate(eta, source);
    return "";
  } catch (error) {
    return syntaxMessage(error);
  }
}

/** Behind "Bad template syntax" Eta gives the engine's own words, then its generated code, which is not for people. */
function syntaxMessage(error: unknown): string {
  const rows = (error instanceof Error ? error.message : String(error)).split("\n");
  return (/^bad template syntax/i.test(rows[0] ?? "") ? rows[2] : rows[0])?.replace(/:$/, "") ?? "";
}

/** A misspelt field prints nothing in Eta; here it stops the build and names the template. */
function present(value: unknown): string {
  if (value === undefined || value === null) throw new Error("a value that is to be printed is missing");
  return typeof value === "string" ? value : String(value);
}

/** Runs a failed template once more, with marks of its lines. */
function findFault(
  set: TemplateSet,
  file: string,
  data: object,
  tools: AllTools,
  error: unknown,
): ProblemError {
  let line = 1;
  compileOne(set, file, tools, (at) => {
    line = at;
  })(data);
  return templateProblem(set, file, line, messageOf(error));
}

function templateProblem(set: TemplateSet, file: string, line: number, message: string): ProblemError {
  return new ProblemError([
    {
      severity: "error",
      code: "template-error",
      message,
      place: { file: set.files[file] ?? file, line, column: 1 },
      hint: "backissue help templates lists the fields that a template may print",
    },
  ]);
}

/** Eta draws a frame below the first line; the message alone is wanted. */
function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
