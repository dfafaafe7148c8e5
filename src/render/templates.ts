/** The templates, compiled once; the only file that knows Eta. */

import { Eta } from "eta";
import { escapeHtml } from "../model/escape-html.ts";
import { ProblemError } from "../model/problem.ts";
import type { TemplateSet } from "../model/template-set.ts";
import type { TemplateTools } from "./template-tools.ts";

/** Runs a template of templates/ by its name without ".eta": "article", "partials/item". */
export type RunTemplate = (name: string, data: object) => string;

type Compiled = (this: TemplateContext, it: object, options?: unknown) => string;

/** What compiled templates find under `this`. */
interface TemplateContext {
  readonly config: {
    readonly escapeFunction: (value: unknown) => string;
    readonly filterFunction: typeof present;
  };
  readonly render: RunTemplate;
  /** Called by templates compiled with line marks. */
  readonly RuntimeErr?: (error: unknown, source: string, line: number) => void;
  readonly tools: TemplateTools & { readonly part: RunTemplate };
}

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

const settings = {
  autoEscape: true,
  autoFilter: true,
  autoTrim: [false, "nl"],
  escapeFunction: (value: unknown) => escapeHtml(String(value)),
  filterFunction: present,
  functionHeader: `const { ${toolNames.join(", ")} } = this.tools;`,
} as const;

/** Compiles all templates. Throws ProblemError where one does not compile; the function it returns throws one where a template fails. */
export function compileTemplates(set: TemplateSet, tools: TemplateTools): RunTemplate {
  const eta = new Eta({ ...settings, autoTrim: [false, "nl"] });
  const compiled = new Map<string, Compiled>();
  for (const [file, source] of Object.entries(set.sources)) {
    compiled.set(file.replace(/\.eta$/, ""), compileOne(eta, set, file, source));
  }
  const run: RunTemplate = (name, data) => {
    const template = compiled.get(name);
    if (template === undefined) throw new Error(`there is no template ${JSON.stringify(name)}`);
    try {
      return template.call(context, data);
    } catch (error) {
      throw error instanceof ProblemError ? error : findFault(set, `${name}.eta`, data, context, error);
    }
  };
  const context: TemplateContext = {
    config: { escapeFunction: settings.escapeFunction, filterFunction: present },
    render: run,
    tools: { ...tools, part: run },
  };
  return run;
}

function compileOne(eta: Eta, set: TemplateSet, file: string, source: string): Compiled {
  try {
    return eta.compile(source) as unknown as Compiled;
  } catch (error) {
    throw templateProblem(set, file, ...syntaxFault(eta, source, error));
  }
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
    eta.compile(source);
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
  return String(value);
}

/** Runs a failed template once more with Eta's line marks: they cost time, so the quick way goes without. */
function findFault(
  set: TemplateSet,
  file: string,
  data: object,
  context: TemplateContext,
  error: unknown,
): ProblemError {
  const marked = new Eta({ ...settings, autoTrim: [false, "nl"], debug: true });
  const seen = { line: 1 };
  const template = compileOne(marked, set, file, set.sources[file] ?? "");
  const RuntimeErr = (_error: unknown, _source: string, line: number) => {
    seen.line = line;
  };
  template.call({ ...context, RuntimeErr }, data, {});
  return templateProblem(set, file, seen.line, messageOf(error));
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
