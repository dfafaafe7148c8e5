import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder, runCli } from "./run-cli.ts";

let dir = "";
beforeAll(() => {
  dir = makeFolder({
    "seeds/quay.md":
      "---\ntitle: Quay opens\ndate: 2024-03-01\n---\n\nThe value `undefined` stands in a text, and so may NaN.\n",
    "backissue.json": '{ "site": { "url": "https://archive.example/" } }',
  });
});

function edit(path: string, change: (text: string) => string): void {
  const file = join(dir, "public", path);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

describe("check", () => {
  it("says that there is no site yet", () => {
    expect(runCli(dir, "check")).toMatchObject({
      status: 0,
      err: "Checked 1 articles, no site is built yet: 0 errors, 0 warnings\n",
    });
  });

  it("finds nothing wrong with a site as it was built", () => {
    expect(runCli(dir, "build").status).toBe(0);
    const { status, err } = runCli(dir, "check", "--strict");
    expect(err).toMatch(/^Checked 1 articles, \d+ files of the site: 0 errors, 0 warnings\n$/);
    expect(status).toBe(0);
  });

  it("names dead links and anchors, unset values, broken feeds and data, and files that are gone", () => {
    const page = "2024/03/01/quay-opens.html";
    edit(page, (html) =>
      html.replace("</body>", '<a href="nope.html">a</a><a href="#nowhere">b</a>\n<p>NaN</p></body>'),
    );
    edit("sitemap.xml", (xml) => xml.replace(/<\/\w+>\s*$/, ""));
    edit("data/articles/2024.ndjson", (text) => `${text}{"id":\n`);
    rmSync(join(dir, "public/about.html"));
    const { status, out } = runCli(dir, "check", "--json");
    const problems: { code: string; message: string; place: { file: string; line: number } }[] =
      JSON.parse(out).problems;
    expect(status).toBe(1);
    const found = problems.map(({ code, place, message }) => `${place.file} ${code} ${message}`);
    expect(found).toEqual([
      "public/2024/03/01/quay-opens.html site-link-broken a link leads to 2024/03/01/nope.html, which is not there",
      "public/2024/03/01/quay-opens.html site-link-broken a link leads to 2024/03/01/quay-opens.html#nowhere, which is not there",
      "public/2024/03/01/quay-opens.html site-value-unset NaN stands where a value should",
      "public/about.html site-file-missing the manifest names this file, and it is gone",
      "public/data/articles/2024.ndjson site-data-invalid this is not JSON",
      expect.stringContaining("public/sitemap.xml site-data-invalid <"),
    ]);
  });

  it("warns of an article's page over its budget, counted without the article's own text", () => {
    const folder = makeFolder({
      "seeds/long.md": `---\ntitle: A long report\ndate: 2024-03-02\n---\n\n${"The harbour grew again this year. ".repeat(2000)}\n`,
    });
    expect(runCli(folder, "build").status).toBe(0);
    expect(runCli(folder, "check").err).not.toContain("site-over-budget");
    const file = join(folder, "public/2024/03/02/a-long-report.html");
    writeFileSync(file, readFileSync(file, "utf8").replace("</body>", `<p>${"x".repeat(20_000)}</p></body>`));
    expect(runCli(folder, "check").err).toMatch(
      /a-long-report\.html:1:1 warning site-over-budget {2}the page over its text is \d+, over the budget of 20480/,
    );
  });
});
