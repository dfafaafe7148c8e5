import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { exceededLimits } from "../../src/io/host-limits.ts";
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

  it("names faults of HTML, styles that nothing uses, and templates that take no place, and is silent where the config says why", () => {
    const folder = makeFolder({
      "seeds/quay.md": "---\ntitle: Quay opens\ndate: 2024-03-01\n---\n\nIt opened.\n",
      "templates/artcle.eta": "<p>never</p>",
    });
    const page = "public/2024/03/01/quay-opens.html";
    expect(runCli(folder, "build").status).toBe(0);
    const html = readFileSync(join(folder, page), "utf8");
    writeFileSync(join(folder, page), html.replace("</body>", "<p><div>A</p>\n<p><div>B</p></body>"));
    for (const each of readdirSync(join(folder, "public"), { recursive: true, encoding: "utf8" })) {
      if (!each.endsWith(".html")) continue;
      const file = join(folder, "public", each);
      writeFileSync(
        file,
        readFileSync(file, "utf8").replace(/<script src="[^"]*site\.js"[^>]*><\/script>/, ""),
      );
    }
    const found = (): string[] =>
      JSON.parse(runCli(folder, "check", "--json").out).problems.map(
        (problem: { code: string; severity: string; place: { file: string }; message: string }) =>
          `${problem.place.file} ${problem.severity} ${problem.code} ${problem.message}`,
      );
    const before = found();
    expect(before).toEqual([
      `${page} warning site-html-invalid Unclosed element '<div>' (close-order)`,
      "public/assets/site.js warning site-asset-unused no page, style or script names this file",
      "templates/artcle.eta warning template-unused templates/artcle.eta takes the place of no file of ours, and no template includes it",
    ]);
    expect(runCli(folder, "check").err).toContain("did you mean templates/article.eta?");
    expect(runCli(folder, "check").status).toBe(0);
    expect(runCli(folder, "check", "--strict").status).toBe(1);
    const rule = (code: string, file: string) => ({ code, file, reason: "known" });
    writeFileSync(
      join(folder, "backissue.json"),
      JSON.stringify({
        ignore: [
          rule("site-html-invalid", "public/2024/*/quay-*.html"),
          rule("site-asset-unused", "public/assets/site.js"),
          rule("template-unused", "templates/*"),
        ],
      }),
    );
    expect(found()).toEqual([]);
    expect(runCli(folder, "check", "--strict").status).toBe(0);
  });

  it("says which hosts take no such site", () => {
    expect(exceededLimits([1, 2, 3])).toEqual([]);
    expect(exceededLimits(Array.from({ length: 20_001 }, () => 1))).toEqual([
      "Cloudflare Pages on its free plan takes 20,000 files; this site has 20,001",
      "each of twins: false and publishSources: false in backissue.json saves a file for every article or source",
    ]);
    expect(exceededLimits([26 * 1024 * 1024, 1.2e9])).toEqual([
      "Cloudflare Pages takes files up to 25 MiB; 2 of this site are larger",
      "GitHub Pages takes sites up to 1 GB; this one has 1.2 GB",
      "GitLab Pages on gitlab.com takes sites up to 1 GB; this one has 1.2 GB",
    ]);
  });

  it("asks other sites only with --external, and never in a private network", async () => {
    let requests = 0;
    const server = createServer((_request, response) => {
      requests++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/story`;
    const folder = makeFolder({
      "seeds/quay.md": `---\ntitle: Quay opens\ndate: 2024-03-01\nurl: ${address}\n---\n\nIt opened.\n`,
    });
    expect(runCli(folder, "build").status).toBe(0);
    expect(runCli(folder, "check").err).not.toContain("site-link-dead");
    const { err, status } = runCli(folder, "check", "--external");
    expect(err).toContain(
      `warning site-link-dead  ${address} leads into a private network, and was not asked`,
    );
    expect(status).toBe(0);
    expect(requests).toBe(0);
    server.close();
  });
});
