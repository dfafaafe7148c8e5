/** Compiling and running templates, a user's own among them. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readTemplates } from "../../src/io/read-templates.ts";
import { defaultConfig } from "../../src/model/config.ts";
import { makeOutputPath } from "../../src/model/ids.ts";
import { makePage } from "../../src/model/page.ts";
import { ProblemError } from "../../src/model/problem.ts";
import { allPages } from "../../src/pages/all-pages.ts";
import { makeSiteIndex } from "../../src/pages/site-index.ts";
import { createRenderer } from "../../src/render/render.ts";
import { createTemplateTools } from "../../src/render/template-tools.ts";
import { compileTemplates } from "../../src/render/templates.ts";
import { makeFixtureSite } from "../fixture-archive.ts";

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "backissue-templates-"));
  mkdirSync(join(project, "templates"));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Runs a template of the project's own. */
function run(source: string, data: object = {}): string {
  writeFileSync(join(project, "templates/undated.eta"), source);
  const read = readTemplates({ projectDir: project, lang: "en" });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { tools, setPage } = createTemplateTools(read.value, defaultConfig);
  setPage(makeOutputPath("2024/01/01/a.html"));
  return compileTemplates(read.value, tools)("undated", data);
}

function problemOf(action: () => unknown) {
  try {
    action();
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0];
    throw error;
  }
  throw new Error("nothing went wrong");
}

describe("a template", () => {
  test("replaces ours of its name, and nothing else", () => {
    expect(run("mine")).toBe("mine");
    const read = readTemplates({ projectDir: project, lang: "en" });
    expect(read.ok && read.value.sources["home.eta"]?.includes("layout(")).toBe(true);
  });

  test("escapes what it prints, in text and in attributes", () => {
    expect(run(`<b title="<%= it.x %>"><%= it.x %></b>`, { x: `"><script>'&` })).toBe(
      `<b title="&quot;&gt;&lt;script&gt;&#39;&amp;">&quot;&gt;&lt;script&gt;&#39;&amp;</b>`,
    );
  });

  test("links from the page it stands on, with every sign encoded", () => {
    expect(run(`<%= url("sources/seeds/a b#1?.txt") %> <%= url("index.html", "p1-00ff") %>`)).toBe(
      "../../../sources/seeds/a%20b%231%3F.txt ../../../index.html#p1-00ff",
    );
  });

  test("refuses to link to anything but the web", () => {
    expect(problemOf(() => run(`<%= web(it.x) %>`, { x: "javascript:alert(1)" }))?.message).toContain(
      "not a web address",
    );
  });
});

test("a template may call the functions of Eta's", () => {
  writeFileSync(
    join(project, "templates/layout.eta"),
    `<%~ it.body %>|<%~ block("side") %>|<% const none = block("none", () => { %>own<% }) %><%~ none %>|<%= it.x %>`,
  );
  const source = `<% layout("layout", { x: 2 }) %><% block("side", () => { %>aside<% }) %><% output(it.x) %>
<% const b = capture(() => { %><b><%= it.x %></b><% }) %><%~ b %> <%~ include("partials/term-link", { path: null, name: "N" }) %>`;
  expect(run(source, { x: 1 })).toBe("1<b>1</b> <bdi>N</bdi>|aside|own|2");
});

describe("a fault is named with its file and line", () => {
  test.each([
    [
      "a field that is not there",
      "one\ntwo\n<%= it.headlin %>",
      3,
      "a value that is to be printed is missing",
    ],
    ["null", "<%= it.none %>", 1, "a value that is to be printed is missing"],
    ["a word that no file has", `one\n<%= t("no.such") %>`, 2, `no text for "no.such" in templates/strings`],
  ])("%s", (_, source, line, message) => {
    const problem = problemOf(() => run(source, { none: null }));
    expect(problem).toMatchObject({
      code: "template-error",
      message,
      place: { file: "templates/undated.eta", line },
    });
  });

  test("a template that does not compile", () => {
    expect(problemOf(() => run("<% if ( { %>"))).toMatchObject({
      code: "template-error",
      place: { file: "templates/undated.eta" },
    });
  });
});

test("a template that is a link out of the project is refused", () => {
  const outside = mkdtempSync(join(tmpdir(), "backissue-outside-"));
  writeFileSync(join(outside, "secret.eta"), "secret");
  symlinkSync(join(outside, "secret.eta"), join(project, "templates/home.eta"));
  const read = readTemplates({ projectDir: project, lang: "en" });
  expect(read.ok ? [] : read.problems.map(({ message, place }) => [message, place.file])).toEqual([
    ["the template is a link that leads out of the project", "templates/home.eta"],
  ]);
  rmSync(outside, { recursive: true });
});

describe("the site's picture", () => {
  test("is published as it is, and stands in the masthead", () => {
    const picture = Uint8Array.from([137, 80, 78, 71, 0, 255]);
    writeFileSync(join(project, "arms.PNG"), picture);
    const read = readTemplates({ projectDir: project, lang: "en", logo: "arms.PNG" });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const config = { ...defaultConfig, theme: { ...defaultConfig.theme, logo: "arms.PNG" } };
    const render = createRenderer(read.value, config);
    const pages = [...allPages(makeSiteIndex(makeFixtureSite([]).archive, config))];
    const outputs = pages.map((page) => render(makePage(page), []));
    expect(outputs.find(({ path }) => path === "assets/logo.png")?.content).toEqual(picture);
    const home = outputs.find(({ path }) => path === "index.html");
    expect(home?.content).toContain('<img src="assets/logo.png" alt="">');
  });

  test.each(["../arms.png", "missing.png", "arms.html"])("is refused from elsewhere: %s", (logo) => {
    const read = readTemplates({ projectDir: project, lang: "en", logo });
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(["config-invalid"]);
  });
});
