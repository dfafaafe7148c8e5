import { expect, it, test } from "vitest";
import { createLinkCheck } from "../../src/io/check-links.ts";
import { createLinkReader } from "../../src/io/read-links.ts";
import { hash32 } from "../../src/model/hash.ts";
import { makeOutputPath } from "../../src/model/ids.ts";

/** "page → target" of every broken link among these pages. */
function brokenIn(pages: Readonly<Record<string, string>>, others: readonly string[] = []): string[] {
  const readLinks = createLinkReader();
  const paths = new Set(others);
  const check = createLinkCheck((path) => paths.has(path));
  for (const [path, html] of Object.entries(pages)) {
    paths.add(path);
    check.add(
      structuredClone(readLinks({ path: makeOutputPath(path), bytes: new TextEncoder().encode(html) })),
    );
  }
  return check.findBroken().map(({ page, target }) => `${page} → ${target}`);
}

test.each([
  ["a page beside it", '<a href="b.html">', []],
  ["a page that is not there", '<a href="c.html">', ["2025/a.html → 2025/c.html"]],
  ["a page above", '<a href="../index.html">', []],
  ["a page above the root", '<a href="../../index.html">', ["2025/a.html → ../../../index.html"]],
  ["a folder instead of its index", '<a href="./">', ["2025/a.html → 2025/"]],
  ["the root by a slash", "<a href=/index.html>", []],
  ["a style sheet", '<link rel="stylesheet" href="../site.css">', ["2025/a.html → site.css"]],
  ["a script", '<script src="x.js">"<a href=\'nowhere.html\'>"</script>', ["2025/a.html → 2025/x.js"]],
  ["a query", '<a href="b.html?q=1&amp;r=2">', []],
  ["an id that is there", '<p id="p1"><a href="#p1">', []],
  ["an id that is not there", '<a href="#p2">', ["2025/a.html → 2025/a.html#p2"]],
  ["an id of another page", '<a href="b.html#b1">', []],
  ["an id beyond ASCII", '<p id="ə"><a href="#%C9%99">', []],
  ["an id that another page lacks", '<a href="b.html#b2">', ["2025/a.html → 2025/b.html#b2"]],
  ["an id in a page not rendered now", '<a href="../index.html#any">', []],
  ["another site", '<a href="https://example.org/x">', []],
  ["a download within the page", '<a href="data:text/plain,x">', []],
  ["a script address", '<a href="javascript:x()">', ["2025/a.html → javascript:x()"]],
  ["a link of the article's own", '<a href="lost.html" rel="nofollow ugc noopener">', []],
  ["a name beyond ASCII, encoded", '<a href="%C9%99liyev.html">', []],
  ["a name beyond ASCII, plain", '<a href="əliyev.html">', []],
  ["a redirect", '<meta http-equiv="refresh" content="0; url=gone.html">', ["2025/a.html → 2025/gone.html"]],
  ["words that look like a link", '<p title="<a href=q.html>">href="z.html" &lt;a href="y.html"&gt;', []],
  ["a comment", '<!-- <a href="z.html"> -->', []],
])("a link to %s", (_, html, broken) => {
  const pages = { "2025/a.html": html, "2025/b.html": "<h2 id=b1>" };
  expect(brokenIn(pages, ["index.html", "2025/əliyev.html"])).toEqual(broken);
});

it.each(["<a", '<a href="b.html', "<a href=", "<", "<!--", "<script>", "<a =>", "<a / / b>"])(
  "ends on cut off markup: %s",
  (html) => {
    expect(() => brokenIn({ "a.html": html }, ["b.html"])).not.toThrow();
  },
);

it("forgets no open link of a site that has more than it holds", () => {
  const paths = new Set<string>();
  const check = createLinkCheck((path) => paths.has(path));
  for (let i = 0; i < 30_000; i++) {
    const page = `${i}.html`;
    paths.add(page);
    // The next page is not there yet when its link is added; ids named "q" there are none.
    const targets = [`${i + 1}.html`, `${i + 1}.html#p`, ...(i % 10_000 === 0 ? [`${i + 1}.html#q`] : [])];
    check.add({ page, targets, anchors: [hash32("#p", hash32(page))] });
  }
  expect(check.findBroken().map(({ page, target }) => `${page} → ${target}`)).toEqual([
    "0.html → 1.html#q",
    "10000.html → 10001.html#q",
    "20000.html → 20001.html#q",
    "29999.html → 30000.html",
    "29999.html → 30000.html",
  ]);
});
