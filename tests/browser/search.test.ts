/** The search page in Chromium, from a disk and from a server. */

import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { searchFilesOf } from "../client/made-index.ts";
import { type ArticleSpec, makeFixtureSite } from "../fixture-archive.ts";
import { renderSite, writeSite } from "../render-site.ts";
import { describeInBrowser, launch, serve } from "./chromium.ts";

/** Made by `npm run compile`, which `npm test` runs first. */
const scripts = fileURLToPath(new URL("../../templates/assets/", import.meta.url));

const hostile = "</script><img src=x onerror=alert(1)> & \u2028 <b>oil</b>";
const articles: readonly ArticleSpec[] = [
  {
    file: "a.md",
    date: "2023-10-05",
    headline: "Oil rises in Bakı",
    paragraphs: ["Nothing here.", "President İlham Əliyev spoke of crude oil prices."],
    source: "AzerNews",
    tags: ["+tag Crude oil"],
  },
  {
    file: "b.md",
    date: "2024-02-29",
    headline: "Gas falls",
    paragraphs: ["Oil did not."],
    source: "Report",
    tags: ["+tag Gas"],
  },
  { file: "c.md", date: "2025-01-01", headline: hostile, paragraphs: [hostile], source: hostile },
];

describeInBrowser("the search page", () => {
  const folder = mkdtempSync(join(tmpdir(), "search-site-"));
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const roots: Record<string, string> = {};

  beforeAll(async () => {
    const { archive, bodies } = makeFixtureSite(articles);
    const files = new Map<string, string>(renderSite(articles));
    for (const [name, text] of await searchFilesOf(archive, bodies)) files.set(`search/${name}.js`, text);
    files.set("assets/search.js", readFileSync(join(scripts, "search.js"), "utf8"));
    files.set("search/more.js", readFileSync(join(scripts, "search-more.js"), "utf8"));
    writeSite(folder, files);
    server = await serve(folder);
    roots["file:"] = `file://${folder}`;
    roots["http:"] = server.origin;
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true });
  });

  /** A page that fails the test on any error of a script, or dialog. */
  async function open(address: string, options: { javaScriptEnabled?: boolean } = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("dialog", (dialog) => {
      faults.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(address);
    return { page, faults, close: () => context.close() };
  }

  const headlines = (page: Page) => page.locator("ol#search-results .headline").allTextContents();
  const status = (page: Page, text: string | RegExp) =>
    page.locator("#search-status").filter({ hasText: text }).waitFor({ timeout: 5000 });

  test.each(["file:", "http:"])("types, filters, opens; back keeps the query: from %s", async (kind) => {
    const { page, faults, close } = await open(`${roots[kind]}/search.html`);
    await page.locator("#q").focus();
    await page.keyboard.type("cru", { delay: 20 });
    await status(page, "1 article");
    expect(await page.evaluate("document.activeElement.id")).toBe("q");
    await page.locator("#q").fill("oil");
    await page.keyboard.press("Enter");
    await status(page, "3 articles");
    expect(new URL(page.url()).search).toBe("?q=oil");
    await page.getByRole("checkbox", { name: /2023/ }).press("Space");
    await status(page, "1 article");
    expect(await page.evaluate("document.activeElement.value")).toBe("2023");
    expect(await headlines(page)).toEqual(["Oil rises in Bakı"]);
    expect(await page.locator("ol#search-results mark").allTextContents()).toContain("oil");
    await page.locator("ol#search-results .headline").click();
    expect(page.url()).toMatch(/2023\/10\/05\/oil-rises-in-baki\.html#p2-[0-9a-f]{4}$/);
    await page.goBack();
    await status(page, "1 article");
    expect(await page.locator("#q").inputValue()).toBe("oil");
    expect(await page.getByRole("checkbox", { name: /2023/ }).isChecked()).toBe(true);
    await page.goBack();
    await status(page, "3 articles");
    expect(faults).toEqual([]);
    await close();
  });

  test("what first results need of script is 12 KB, minified and without gzip", () => {
    expect(statSync(join(scripts, "search.js")).size).toBeLessThanOrEqual(12_000);
  });

  test("a slip of the finger is set right, and a phrase is checked in the texts", async () => {
    const { page, faults, close } = await open(`${roots["file:"]}/search.html?q=presidnet`);
    await status(page, "1 article");
    expect(await headlines(page)).toEqual(["Oil rises in Bakı"]);
    await page.locator("#q").fill('"crude oil"');
    await page.keyboard.press("Enter");
    await status(page, /^1 article/);
    await page.locator("#q").fill('"oil crude"');
    await page.keyboard.press("Enter");
    await status(page, /No article/);
    expect(faults).toEqual([]);
    await close();
  });

  test("hostile text in headlines, snippets and facets stays text", async () => {
    const { page, faults, close } = await open(`${roots["file:"]}/search.html?q=onerror`);
    await status(page, "1 article");
    expect(await headlines(page)).toEqual([hostile]);
    expect(await page.locator("#search-results img, #search-results b, #search-facets img").count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test("the results are given as one RIS file", async () => {
    const { page, close } = await open(`${roots["http:"]}/search.html?q=oil+-onerror&sort=oldest`);
    await status(page, "2 articles");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#search-cite").click(),
    ]);
    const text = readFileSync(await download.path(), "utf8");
    expect(text.match(/^TI {2}- .*$/gm)).toEqual(["TI  - Oil rises in Bakı", "TI  - Gas falls"]);
    expect(text).toContain(`UR  - ${roots["http:"]}/2023/10/05/oil-rises-in-baki.html\r\n`);
    await close();
  });

  test("without JavaScript the page has no form and leads to the indexes and years", async () => {
    const { page, close } = await open(`${roots["file:"]}/search.html`, { javaScriptEnabled: false });
    expect(await page.locator("main form, main input, main button").filter({ visible: true }).count()).toBe(
      0,
    );
    expect(await page.locator('.browse a[href="tags/index.html"]').count()).toBe(1);
    expect(await page.locator('.browse a[href="2024/index.html"]').count()).toBe(1);
    await close();
  });
});
