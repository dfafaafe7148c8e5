/** What people do on the site, by keyboard, by pointer and on paper. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeInBrowser, launch, serve } from "./chromium.ts";
import { type BrowserSite, kinds, writeBrowserSite } from "./site.ts";

describeInBrowser("tasks", () => {
  let browser: Browser;
  let site: BrowserSite;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    site = writeBrowserSite();
    server = await serve(site.dir);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    site.remove();
  });
  const open = (kind: string, rest = "") => page.goto(`${server.origin}/${kinds[kind]}${rest}`);
  const focused = () =>
    page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()");

  test("the first stop of the tab key skips to the text", async () => {
    await open("article");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Skip to the text");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("main");
  });

  test("by keyboard alone one gets from the front page to an article, to its day and back", async () => {
    await open("home");
    await page.locator(".latest .headline").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/\d{4}\/\d{2}\/\d{2}\/[^/]+\.html$/);
    await page.locator(".crumbs a").nth(2).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/\d{4}\/\d{2}\/\d{2}\/index\.html$/);
    await page.locator(".masthead .name a").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server.origin}/index.html`);
  });

  test("the key / leads to the search box, and can be turned off", async () => {
    await open("person");
    await page.keyboard.press("/");
    await page.waitForURL(/search\.html$/);
    await page.keyboard.press("/");
    expect(await focused()).toBe("q");
    await page.uncheck("#keys-on");
    await open("person");
    await page.keyboard.press("/");
    expect(page.url()).toContain("people/");
    await open("search");
    await page.check("#keys-on");
  });

  test("the two panels of an article open by keyboard, and a citation is copied", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await open("article");
    await page.locator("#cite summary").focus();
    await page.keyboard.press("Enter");
    await page.locator("#cite .copy").first().click();
    expect(await page.evaluate("navigator.clipboard.readText()")).toContain("“Mexican ambassador: Baku");
    await page.locator(".prepared summary").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".prepared .removed").first().isVisible()).toBe(true);
  });

  test("a paragraph's mark gives its address and its quotation with the citation", async () => {
    await open("article");
    await page.locator(".pilcrow").nth(1).click();
    expect(page.url()).toMatch(/#p2-[0-9a-f]{4}$/);
    expect(await page.locator(".quotation").textContent()).toMatch(/mechanism[\s\S]*Report News Agency/);
  });

  test("derived tags are hidden by a switch, without a script", async () => {
    const still = await browser.newPage({ javaScriptEnabled: false });
    await still.goto(`${server.origin}/${kinds["article"]}`);
    const found = still.locator(".tags .found").first();
    expect(await found.isVisible()).toBe(true);
    await still.check("#explicit-only");
    expect(await found.isVisible()).toBe(false);
    await still.close();
  });

  test("the timeline shows one clock or the other, without a script", async () => {
    const still = await browser.newPage({ javaScriptEnabled: false });
    await still.goto(`${server.origin}/timeline/2025.html`);
    const [published, happened] = [still.locator(".rows .published"), still.locator(".rows .happened")];
    await still.check("#clock-published");
    expect([await published.first().isVisible(), await happened.first().isVisible()]).toEqual([true, false]);
    await still.check("#clock-happened");
    expect([await published.first().isVisible(), await happened.first().isVisible()]).toEqual([false, true]);
    await still.close();
  });

  test("a missing page offers the days that its address names", async () => {
    await page.goto(`${server.origin}/2025/11/26/no-such-article.html`);
    await page.waitForSelector("#date-hint a");
    expect(await page.locator("#date-hint").textContent()).toContain("2025-11-26");
  });

  test("an article prints whole, with its citation and without the navigation", async () => {
    await open("article");
    await page.evaluate("document.querySelector('#cite').open = true");
    await page.emulateMedia({ media: "print" });
    const clipped = await page.evaluate(`[...document.querySelectorAll(".text, .text *, .head, .citation")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline")
      .map((element) => element.className || element.tagName)`);
    expect(clipped).toEqual([]);
    for (const hidden of [".masthead nav", ".pager", ".pilcrow", ".prepared"]) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.length).toBeGreaterThan(10_000);
    if (process.env["KEEP_PDF"]) writeFileSync(join(process.env["KEEP_PDF"], "article.pdf"), pdf);
    await page.emulateMedia({ media: "screen" });
  });

  test("pages weigh what the budgets allow", () => {
    const read = (path: string) => readFileSync(join(site.dir, path));
    const style = read("assets/site.css").length;
    expect(style).toBeLessThanOrEqual(16 * 1024);
    for (const kind of ["article", "article in Arabic", "article of a story"]) {
      const html = read(kinds[kind] ?? "").toString();
      const text = /<div class="text"[\s\S]*?\n<\/div>/.exec(html)?.[0] ?? "";
      expect(Buffer.byteLength(html) - Buffer.byteLength(text)).toBeLessThanOrEqual(20 * 1024);
      const before = Buffer.byteLength(html.slice(0, html.indexOf('<div class="text"')));
      expect(before + style).toBeLessThanOrEqual(30 * 1024);
    }
  });
});
