/** The chapters of the manual that are made from the code: commands, settings, fields, templates, problem codes, rules. */

import { spawnSync } from "node:child_process";
import { ownTemplatesDir } from "../../src/io/own-paths.ts";
import { readTemplates } from "../../src/io/read-templates.ts";
import { defaultConfig } from "../../src/model/config.ts";
import { problemCodes } from "../../src/model/problem-codes.ts";
import { fieldAliases, textFields } from "../../src/readers/fields.ts";
import { toolNames } from "../../src/render/templates.ts";
import { configSpec, overridesSpec, schemaOf, sourcesSpec, tagsSpec } from "../../src/specs.ts";
import { cliFile } from "../commands/run-cli.ts";
import { type Declared, type Field, namesIn, readTypes } from "./type-reference.ts";

/** By file name in templates/manual/. Asks the compiled command line. */
export function generatedChapters(): Readonly<Record<string, string>> {
  return {
    "commands.md": commands(),
    "settings.md": settings(),
    "fields.md": fields(),
    "templates.md": templates(),
    "codes.md": codes(),
    "rules.md": rules(),
  };
}

/** `time`: later stands further in front on the manual's front page. */
function chapter(title: string, time: string, tags: string, body: readonly string[]): string {
  return `---\ntitle: ${title}\ndate: 2026-11-22\ntime: "${time}"\ntags: [${tags}]\n---\n\n${body.join("\n\n")}\n`;
}

function helpOf(...words: string[]): string {
  const { stdout } = spawnSync(process.execPath, [cliFile, ...words], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return stdout.replace(/^backissue\/.*\n+/, "").trimEnd();
}

function commands(): string {
  const overview = helpOf("--help");
  const [, table = ""] = /^Commands:\n(.*?)\n\n/ms.exec(overview) ?? [];
  const names = [...table.matchAll(/^ {2}(\w+)/gm)].map(([, name = ""]) => name);
  const about = (name: string) =>
    new RegExp(`^ {2}${name}\\b.*? {2,}(.*?) *$`, "m").exec(overview)?.[1] ?? "";
  return chapter("Commands", "11:25", "reference", [
    "What `backissue COMMAND --help` prints. Results go to standard output, messages to standard error; colour only on a terminal, and never with `NO_COLOR`.",
    "Exit codes: 0 all well (warnings allowed), 1 problems that are errors, 2 the command line or the config can't be used, 3 a fault of ours, 130 interrupted.",
    ...names.flatMap((name) => [
      `## ${name}`,
      `${about(name)}.`,
      `\`\`\`\n${helpOf(name, "--help")}\n\`\`\``,
    ]),
  ]);
}

interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

function settings(): string {
  const of = (spec: Parameters<typeof schemaOf>[0]) => schemaOf(spec) as Schema;
  return chapter("Settings and desk files", "11:20", "reference, desk", [
    "All keys are optional. A key that does not exist is an error that names the one you may have meant. `backissue schema NAME` prints the JSON Schema; `backissue config` prints each setting of your archive and where its value comes from.",
    "## backissue.json",
    list(of(configSpec), "", defaultConfig),
    "A template of your own, `templates/NAME.eta` beside `backissue.json`, replaces the one of that name (chapter `templates`).",
    "## seeds/_desk/overrides.yaml",
    list(of(overridesSpec)),
    "## seeds/_desk/tags.yaml",
    list(of(tagsSpec)),
    "## seeds/_desk/sources.yaml",
    list(of(sourcesSpec)),
  ]);
}

/** One line a key, those of groups with their path. */
function list(schema: Schema, path = "", defaults: unknown = undefined): string {
  const rows: string[] = [];
  const visit = (key: string, field: Schema, value: unknown): void => {
    const said = value === undefined || value === null || value === "" || typeof value === "object";
    rows.push(
      `- \`${key}\` (${typeWords(field)})${field.description === undefined ? "" : `: ${field.description}`}${said ? "" : ` Default: \`${value}\`.`}`,
    );
    inner(key, field, value);
  };
  const inner = (key: string, field: Schema, value: unknown): void => {
    const below = field.items?.properties === undefined ? field : field.items;
    const prefix = below === field ? key : `${key}[]`;
    for (const [name, one] of Object.entries(below.properties ?? {}))
      visit(
        prefix === "" ? name : `${prefix}.${name}`,
        one,
        (value as Record<string, unknown> | undefined)?.[name],
      );
    if (below.additionalProperties) {
      if (key === "" && below.description !== undefined) rows.unshift(`${below.description}\n`);
      inner(key === "" ? "PATH" : `${key}.PATH`, below.additionalProperties, undefined);
    }
  };
  inner(path, schema, defaults);
  return rows.join("\n");
}

function typeWords(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(", ");
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeWords))].join(" or ");
  if (schema.type === "array") return schema.items?.properties ? "list of groups" : "list";
  if (schema.type === "object") return schema.properties ? "group" : "group by path";
  if (schema.type === "boolean") return "true or false";
  if (schema.type === "integer" || schema.type === "number") return "number";
  return schema.type === "string" ? "text" : "date, as text";
}

function fields(): string {
  const rows = Object.entries(fieldAliases).map(([name, aliases]) => {
    const others = aliases.map((alias) => `\`${alias}\``).join(", ");
    return `- ${name}: ${others}`;
  });
  return chapter("Fields of front matter and JSON Lines", "11:15", "reference, seeds", [
    "Every name by which a field may go. Capitals do not matter; a blank or a dash counts as an underscore: `Date-Published` is `date_published`.",
    rows.join("\n"),
    `The text of a line of JSON: ${[...textFields].map((name) => `\`${name}\``).join(", ")}.`,
    "Lists may be written as YAML or JSON lists, or as words with commas. Dates: `2024-05-06`, `2024-05`, `2024`, or an instant such as `2024-05-06T09:15:00+02:00`, whose day counts as it is written.",
  ]);
}

function codes(): string {
  return chapter("Problem codes", "11:00", "reference, problems", [
    "A problem reads `seeds/a.md:2:7 error date-invalid  2025-02-30 is not a calendar date`, with the line, a caret and a hint below it. The article is left out, or shown without that fact, and all others are built; `--strict` publishes nothing while there is any problem. The codes are permanent.",
    "Not to be told again of one file, with the reason, in `backissue.json`:",
    '```json\n{ "ignore": [{ "code": "date-missing", "file": "seeds/old/*", "reason": "nobody knows" }] }\n```',
    Object.entries(problemCodes)
      .map(([code, text]) => `- \`${code}\`: ${text}`)
      .join("\n"),
  ]);
}

/** The words that the site itself uses for them. */
function rules(): string {
  const set = readTemplates({ projectDir: ownTemplatesDir, lang: "en" });
  if (!set.ok) throw new Error(JSON.stringify(set.problems));
  const words = (group: string) =>
    Object.entries(set.value.strings)
      .filter(([key]) => key.startsWith(`${group}.`) && key.split(".").length === 2)
      .map(([key, text]) => `- \`${key.slice(group.length + 1)}\`: ${text}`)
      .join("\n");
  return chapter("Rules and reasons", "11:05", "reference, seeds", [
    'Nothing is concluded without its rule. These names stand in `backissue explain`, on each page under "How this text was prepared", and in the data; they are permanent.',
    "## Where a value was found",
    words("rule"),
    "## How sure it is",
    "`high`: the seed states it, or no other reading makes sense. `fair`: most likely. `low`: look at it; `backissue check --review` lists such articles first.",
    "## Why a line was cut",
    words("removed"),
  ]);
}

function templates(): string {
  const types = readTypes(["model/html-views.ts", "render/rendered-text.ts", "render/template-tools.ts"]);
  const views = declared(types, "HtmlViews").fields;
  const partials = declared(types, "PartialViews").fields;
  const frame = declared(types, "Frame");
  const shown = new Set<string>(["Frame", ...views.map(({ type }) => type)]);
  const tools = [declared(types, "Words"), declared(types, "TemplateTools")].flatMap((one) => one.fields);
  const known = new Set(toolNames);
  const parts = partsOf(
    [
      ...views.flatMap(({ type }) => declared(types, type).fields),
      ...frame.fields,
      ...partials,
      ...tools,
      ...declared(types, "LayoutData").fields,
      ...declared(types, "RenderedText").fields,
    ],
    types,
    shown,
  );
  return chapter("Templates", "11:10", "reference, templates", [
    "A file `templates/NAME.eta` beside `backissue.json` replaces ours of that name, and no other; `templates/assets/site.css` likewise. Copy ours from `node_modules/backissue/templates/` and change it. Templates are trusted code, written in [Eta](https://eta.js.org/): `<%= %>` prints escaped, `<%~ %>` prints raw, `<% %>` runs JavaScript. Printing what is undefined or null is an error that names the template and its line.",
    "A template sees `it`, the view of its page: the fields below, those of every page, `it.page` (the path of the page itself) and, on pages that show texts, `it.text`. What follows is made from the types in `src/model/html-views.ts`, against which our own templates are checked.",
    "## Every page",
    fieldList(frame.fields),
    ...views.flatMap(({ name, type }) => {
      const view = declared(types, type);
      return [
        `## ${name}.eta`,
        ...(view.doc === "" ? [] : [view.doc]),
        ...(view.fields.length === 0 ? [] : [fieldList(view.fields)]),
      ];
    }),
    "## it.text",
    declared(types, "RenderedText").doc || "What the renderer adds where a page shows texts.",
    fieldList(declared(types, "RenderedText").fields),
    "## layout.eta",
    'A template hands its page to the layout by `layout("layout", { … })`; the layout gets the view with these fields, and `it.body`, the template\'s own HTML.',
    fieldList(declared(types, "LayoutData").fields),
    "## partials",
    '`part("partials/NAME", data)` renders a part of a page; print it raw.',
    fieldList(partials),
    "## Functions and values",
    "Every template may call these.",
    fieldList(tools.filter(({ name }) => known.has(name) || name === "site")),
    "## Types",
    parts.map((name) => typeEntry(declared(types, name))).join("\n\n"),
  ]);
}

function declared(types: ReadonlyMap<string, Declared>, name: string): Declared {
  const one = types.get(name);
  if (one === undefined) throw new Error(`no type ${name} in src/`);
  return one;
}

/** Names of the types that fields mention, and those that these mention, in alphabetical order. */
function partsOf(
  fields: readonly Field[],
  types: ReadonlyMap<string, Declared>,
  shown: ReadonlySet<string>,
): string[] {
  const found = new Set<string>();
  const open = fields.map(({ type }) => type);
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    for (const name of namesIn(text, types)) {
      if (found.has(name) || shown.has(name) || name === "Branded") continue;
      found.add(name);
      const one = declared(types, name);
      open.push(one.type, ...one.extended, ...one.fields.map(({ type }) => type));
    }
  }
  return [...found].sort();
}

function fieldList(fields: readonly Field[]): string {
  return fields
    .map(({ name, type, doc }) => `- \`${name}\`: \`${type}\`${doc === "" ? "" : `. ${doc}`}`)
    .join("\n");
}

function typeEntry({ name, doc, extended, fields, type }: Declared): string {
  const also =
    extended.length === 0 ? "" : ` Has also the fields of ${extended.map((one) => `\`${one}\``).join(", ")}.`;
  const brand = /^string & \{/.test(type) || /^Branded</.test(type) ? "string" : type;
  const head =
    `### ${name}\n\n${[brand === "" ? "" : `\`${brand}\`.`, doc].filter((text) => text !== "").join(" ")}${also}`.trimEnd();
  return fields.length === 0 ? head : `${head}\n\n${fieldList(fields)}`;
}
