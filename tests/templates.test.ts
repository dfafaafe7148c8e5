/** Every template against what it is given: types, words, escaping. */

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Eta } from "eta";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownTemplatesDir } from "../src/io/own-paths.ts";
import { readTemplates } from "../src/io/read-templates.ts";
import { htmlTemplates } from "../src/render/render.ts";
import { toolNames } from "../src/render/templates.ts";

const root = join(ownTemplatesDir, "..");
const dir = join(root, "node_modules/.cache/backissue-template-types");
const set = readSet("en");

function readSet(lang: string) {
  const read = readTemplates({ projectDir: root, lang });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** The data of a template: "it" in it. */
function dataType(name: string): string {
  if (name === "layout") return "LayoutView";
  if (name.startsWith("partials/")) return `PartialViews["${name}"]`;
  return `HtmlViews["${name}"] & { readonly page: OutputPath; readonly text: RenderedText }`;
}

/** A template's statements as Eta compiles them, in a function whose parameter has the view's type. */
function typedTemplate(name: string, source: string): string {
  const eta = new Eta({ debug: true, autoFilter: true, autoTrim: [false, "nl"] });
  const body = eta.compileBody(eta.parse(source));
  return `import type { HtmlViews, LayoutData, LayoutView, PartialViews } from "../../../src/model/html-views.ts";
import type { OutputPath } from "../../../src/model/ids.ts";
import type { RenderedText } from "../../../src/render/rendered-text.ts";
import type { TemplateTools } from "../../../src/render/template-tools.ts";
import type { CountKey, WordKey } from "./words.ts";
type Values = Readonly<Record<string, string | number>>;
type Tools = Omit<TemplateTools, "t" | "tn"> & {
  t(key: WordKey, values?: Values): string;
  tn(key: CountKey, count: number, values?: Values): string;
  part<Name extends keyof PartialViews>(name: Name, data: PartialViews[Name]): string;
};
declare const __eta: { res: string; line: number; e(text: string): string; f(value: string | number): string };
declare function layout(name: "layout", data: LayoutData): void;
export function template(it: ${dataType(name)}, { ${toolNames.join(", ")} }: Tools): void {
${body}
}
`;
}

function wordTypes(strings: Readonly<Record<string, string>>): string {
  const keys = Object.keys(strings);
  const union = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(" | ");
  const counted = keys.filter((key) => key.endsWith(".other")).map((key) => key.replace(/\.other$/, ""));
  return `export type WordKey = ${union(keys)};\nexport type CountKey = ${union(counted)};\n`;
}

/** "article.ts(88,12): error …" → "templates/article.eta:31: …", by the line mark that stands above. */
function inTemplate(message: string, generated: ReadonlyMap<string, string>): string {
  const match = /([\w.-]+)\.ts\((\d+),\d+\): error (.*)/.exec(message);
  const [, file = "", line = "1", text = message] = match ?? [];
  const above = (generated.get(file) ?? "").split("\n").slice(0, Number(line));
  const mark = above.reverse().find((code) => code.startsWith("__eta.line="));
  return `templates/${file.replace("--", "/")}.eta:${mark?.slice("__eta.line=".length) ?? "?"}: ${text}`;
}

/** What the TypeScript compiler says of a set of templates, each message with its place in the template. */
function checkTypes(sources: Readonly<Record<string, string>>): string[] {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const generated = new Map<string, string>();
  for (const [file, source] of Object.entries(sources)) {
    const name = file.replace(/\.eta$/, "");
    generated.set(name.replace("/", "--"), typedTemplate(name, source));
  }
  for (const [name, code] of generated) writeFileSync(join(dir, `${name}.ts`), code);
  writeFileSync(join(dir, "words.ts"), wordTypes(set.strings));
  const config = {
    extends: relative(dir, join(root, "tsconfig.json")),
    compilerOptions: { noUnusedLocals: false, noUnusedParameters: false },
    include: ["*.ts"],
  };
  writeFileSync(join(dir, "tsconfig.json"), JSON.stringify(config));
  try {
    execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", dir, "--noEmit"], { encoding: "utf8" });
    return [];
  } catch (error) {
    const output = String((error as { stdout?: string }).stdout);
    const messages = output.split("\n").filter((line) => line.includes(": error "));
    return messages.map((message) => inTemplate(message, generated));
  }
}

describe("templates", () => {
  let problems: string[] = [];
  const broken = {
    ...set.sources,
    "undated.eta": "<h1><%= it.articles.length %></h1>\n<p><%= it.headlin %></p>",
    "day.eta": '<p><%= it.older %></p><% t("no.such.word") %>',
  };
  beforeAll(() => {
    problems = checkTypes(set.sources);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test("print only what their views hold", () => expect(problems).toEqual([]));

  test("a misspelt field, a value that may be missing and an unknown word are found, with file and line", () => {
    const found = checkTypes(broken).join("\n");
    expect(found).toMatch(/templates\/undated\.eta:2: .*headlin/);
    expect(found).toMatch(/templates\/day\.eta:1: .*null/);
    expect(found).toMatch(/no\.such\.word/);
  });

  test("there is one for each view, and none without a view", () => {
    const files = Object.keys(set.sources).filter((file) => !file.includes("/") && file !== "layout.eta");
    expect(files.map((file) => file.replace(".eta", "")).sort()).toEqual([...htmlTemplates].sort());
  });

  test.each(Object.entries(set.sources))("%s prints raw only what is safe HTML", (_, source) => {
    const safe =
      /^(?:part\(|langAttributes\(|articleHead\(|pageHead\(|it\.body |it\.text\.html |it\.headTags )/;
    const raw = [...source.matchAll(/<%~\s*([\s\S]*?)%>/g)].map((match) => match[1] ?? "");
    expect(raw.filter((code) => !safe.test(code))).toEqual([]);
  });

  test.each(Object.entries(set.sources))(
    "%s quotes every attribute, and runs nothing inline",
    (_, source) => {
      const markup = source.replace(/<%[\s\S]*?%>/g, "¤");
      // "0; url=…" stands inside a quoted attribute of the redirects.
      expect(markup.match(/(?<!; )\b[\w-]+=¤/g)).toBeNull();
      expect(markup.match(/<style|\sstyle=|\son\w+=|<script(?! src)|javascript:/gi)).toBeNull();
    },
  );
});
