/** What a newcomer gets wrong, and the words of the message that name the fix. */

import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { cliFile, makeFolder } from "./run-cli.ts";

interface Mistake {
  readonly name: string;
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>> | undefined;
  readonly status: 0 | 1 | 2;
  /** Each must stand on standard error. */
  readonly says: readonly string[];
}

const seed = { "seeds/quay.txt": "2024-03-01 The third quay of the harbour opened on Friday in Lisbon.\n" };
const withConfig = (text: string) => ({ ...seed, "backissue.json": text });
const build = (says: readonly string[], files: Mistake["files"], name: string, status: 0 | 1 | 2 = 2) => ({
  name,
  args: ["build"],
  files,
  status,
  says,
});
const usage = (line: string, ...says: string[]): Mistake => ({
  name: `backissue ${line}`,
  args: line.split(" "),
  status: 2,
  says,
});

const mistakes: readonly Mistake[] = [
  usage("bulid", "bulid is not a command", "did you mean backissue build?"),
  usage("frobnicate", "frobnicate is not a command", "the commands are build, check,"),
  usage("build --seed articles", "--seed is not an option of build", "did you mean --seeds?"),
  usage("build --verbose", "--verbose is not an option of build", "its options are --seeds"),
  usage("build -x", "-x is not an option of build"),
  usage("build --seeds", "--seeds needs a value", "write --seeds <dir>"),
  usage("build --seeds a --seeds b", "--seeds stands 2 times", "write it once"),
  usage("build --jobs many", "--jobs many is not a whole number", "write --jobs 4"),
  usage("serve --port http", "--port http is not a whole number"),
  usage("build articles", "articles is one word too many: build takes no argument"),
  usage("explain", "explain needs FILE", "write backissue explain <file>"),
  usage("new", "new needs HEADLINE"),
  usage("new Oil rises", "rises is one word too many", "words with blanks need quotes"),
  usage("help date-invlid", "there is no help on date-invlid", "did you mean backissue help date-invalid?"),
  usage("schema tag", "there is no schema tag", "did you mean tags?"),
  {
    ...usage("build --seeds articles", "there is no seeds folder", "run backissue init"),
    files: seed,
  },
  {
    ...usage("build --config nope.json", "nope.json:1:1 error config-invalid  there is no such file"),
    files: seed,
  },
  {
    ...usage("explain seeds/nope.txt", "no article comes from seeds/nope.txt", "name a file below"),
    files: seed,
  },
  { ...usage("build --out seeds/site", "seeds/site", "--out"), files: seed },
  { ...usage("build --out .", "--out"), files: seed },
  { ...usage("build --out /", "--out"), files: seed },
  {
    ...usage("build --out note/site", "nothing can be written here", "--out"),
    files: { ...seed, note: "" },
    status: 1,
  },
  {
    ...usage("build --out /sys/kernel/site", "nothing can be written here: /sys/kernel", "--out"),
    files: seed,
    status: 1,
  },
  {
    ...usage("build --cache seeds/quay.txt", "nothing can be written here", "--cache"),
    files: seed,
    status: 1,
  },
  { ...usage("serve --host 0.0.0.0", "--host 0.0.0.0 would show the preview", "add --expose"), files: seed },
  usage("serve --port 99999", "there is no port 99999", "name one from"),
  { ...usage("verify nowhere", "nowhere"), files: seed, status: 2 },
  build(
    [
      "backissue.json:2:26 error config-invalid  a comma",
      '2 |   "site": { "title": "A" "lang": "en" }',
      "hint:",
    ],
    withConfig('{\n  "site": { "title": "A" "lang": "en" }\n}\n'),
    "a comma is missing in backissue.json",
  ),
  build(
    ["backissue.json:1:2 error config-unknown-key  sitee is not a key here", "did you mean site?"],
    withConfig('{"sitee": {}}'),
    "a key of backissue.json is misspelt",
  ),
  build(
    [
      "backissue.json:1:12 error config-unknown-key  site.tittle is not a key here",
      "did you mean title?",
      "    |            ^",
    ],
    withConfig('{ "site": {"tittle": "A"} }'),
    "an inner key of backissue.json is misspelt",
  ),
  build(
    ["backissue.json:1:13 error config-invalid  search:", "true or false"],
    withConfig('{ "search": "yes" }'),
    "a word stands where true or false is wanted",
  ),
  build(
    ["config-invalid  site.url:", "http:// or https://"],
    withConfig('{ "site": { "url": "archive.example.org" } }'),
    "site.url has no https",
  ),
  build(
    ['backissue.json:1:20 error config-invalid  site.lang: "english"', "hint: write one of en, es,"],
    withConfig('{ "site": {"lang": "english"} }'),
    "the language is written out",
  ),
  build(
    ["backissue.json:1:23 error config-invalid  ignore[0].code:", "did you mean date-missing?"],
    withConfig('{ "ignore": [{"code": "date-mising", "file": "seeds/quay.txt", "reason": "old"}] }'),
    "a problem to ignore is misspelt",
  ),
  build(
    [
      'backissue.json:1:11 error config-invalid  site: "Mexico in the press" is not a group of keys',
      "inside { }",
    ],
    withConfig('{ "site": "Mexico in the press" }'),
    "a text stands where a group of keys is wanted",
  ),
  build(
    ['config-invalid  publish: "lnik"', "did you mean link?"],
    withConfig('{ "publish": "lnik" }'),
    "a value of a setting is misspelt",
  ),
  build(
    [
      'seeds/_desk/overrides.yaml:2:11 error desk-invalid  ["quay.txt"].status: "withdrwan"',
      "did you mean withdrawn?",
    ],
    { ...seed, "seeds/_desk/overrides.yaml": '"quay.txt":\n  status: withdrwan\n' },
    "a value of overrides.yaml is misspelt",
  ),
  build(
    ["config-invalid  publish:", "copy", "link"],
    withConfig('{ "publish": "move" }'),
    "a setting has a value it does not know",
  ),
  build(
    [
      'seeds/_desk/overrides.yaml:2:3 error desk-unknown-key  ["quay.txt"].headlin is not a key here',
      "did you mean headline?",
    ],
    { ...seed, "seeds/_desk/overrides.yaml": '"quay.txt":\n  headlin: Quay\n' },
    "a key of overrides.yaml is misspelt",
  ),
  build(
    ["seeds/_desk/tags.yaml:3:1 error desk-invalid  a tab indents this line", "hint:"],
    { ...seed, "seeds/_desk/tags.yaml": "tags:\n  - name: Quay\n\t- name: Rail\n" },
    "a tab indents tags.yaml",
  ),
  build(
    ["templates/home.eta:3:1 error template-error", "is not JavaScript"],
    { ...seed, "templates/home.eta": "<p>\nHello\n<%= it.title oops %>\n</p>\n" },
    "a template has a syntax error on line 3",
  ),
  build(
    ["templates/home.eta:2:1 error template-error", "a value that is to be printed is missing"],
    { ...seed, "templates/home.eta": "<p>\n<%= it.tittle %>\n</p>\n" },
    "a template prints a field that does not exist",
  ),
  build(
    ["templates/home.eta:2:1 error template-error", "unclosed tag"],
    { ...seed, "templates/home.eta": "<p>\n<%= it.title\n</p>\n" },
    "a tag of a template is not closed",
  ),
  build(
    [
      'seeds/rail.md:3:7 warning date-invalid  "2025-02-30": the calendar has no such day',
      "3 | date: 2025-02-30",
      "    |       ^",
      "hint:",
    ],
    { ...seed, "seeds/rail.md": "---\ntitle: Rail\ndate: 2025-02-30\n---\n\nThe line closed.\n" },
    "a date does not exist",
    0,
  ),
  build(
    ["seeds/rail.md:4:1 warning front-matter-invalid", "hint:"],
    {
      ...seed,
      "seeds/rail.md": "---\ntitle: Rail\nsource: [Post\ndate: 2025-02-03\n---\n\nThe line closed.\n",
    },
    "a bracket of the front matter is not closed",
    0,
  ),
  build(
    ["seeds/rail.md:3:1 warning front-matter-unknown-key", "did you mean source?"],
    {
      ...seed,
      "seeds/rail.md": "---\ntitle: Rail\nsourc: Post\ndate: 2025-02-03\n---\n\nThe line closed.\n",
    },
    "a key of the front matter is misspelt",
    0,
  ),
  build(
    [
      'seeds/rail.md:4:7 warning front-matter-invalid  "opinon" is not a kind of article',
      "did you mean opinion?",
    ],
    {
      ...seed,
      "seeds/rail.md": "---\ntitle: Rail\ndate: 2025-02-03\nkind: opinon\n---\n\nThe line closed.\n",
    },
    "a value of the front matter is misspelt",
    0,
  ),
  build(
    ["templates/artcle.eta:1:1 warning template-unused", "did you mean templates/article.eta?"],
    { ...seed, "templates/artcle.eta": "<p>" },
    "the name of a template is misspelt",
    0,
  ),
  build(
    ["seeds/scan.pdf:1:1", "hint: save it as .txt, .md, .html or .jsonl"],
    { ...seed, "seeds/scan.pdf": "%PDF-1.4 text only" },
    "a file of a kind that no reader takes",
    0,
  ),
  build(
    ["seeds/lines.jsonl:2:", "json-line-invalid", "hint:"],
    {
      ...seed,
      "seeds/lines.jsonl": '{"title":"A","date":"2024-01-01","text":"The line closed."}\n{"title":\n',
    },
    "a line of JSON Lines is cut",
    1,
  ),
  build(
    ["There is no article yet", "run backissue init"],
    { "seeds/.keep": "" },
    "the seeds folder is empty",
    0,
  ),
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

it.concurrent.each(mistakes.map((mistake) => [mistake.name, mistake] as const))(
  "%s",
  { timeout: 60_000 },
  async (_, { args, files, status, says }) => {
    const dir = makeFolder(files ?? {});
    folders.push(dir);
    const ran = await run(dir, args);
    const missing = says.filter((words) => !ran.err.includes(words));
    expect({ err: missing.length === 0 ? "" : ran.err, missing, status: ran.status }).toEqual({
      err: "",
      missing: [],
      status,
    });
    expect(ran.err).not.toMatch(/\bat .*\.js:\d+|Invalid|please|!$/m);
  },
);

function run(dir: string, args: readonly string[]): Promise<{ status: number; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [cliFile, ...args],
      { cwd: dir, env: { ...process.env, NO_COLOR: "1" } },
      (error, _out, err) => resolve({ status: typeof error?.code === "number" ? error.code : 0, err }),
    );
  });
}
