/** What the preview's script does in open pages: loads anew without losing the reader's place, shows failures, says that it builds. */

import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DevServer, startDevServer } from "../../src/io/dev-server.ts";
import type { PreviewState } from "../../src/model/preview-state.ts";
import { describeInBrowser, launch, watchComplaints } from "./chromium.ts";

/** As strict as the site's own pages are. */
const policy =
  "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; connect-src 'self'";
const pageOf = (text: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>T</title>
<p id="text">${text}</p><details><summary>One</summary>1</details><details><summary>Two</summary>2</details>
${"<p>Line</p>".repeat(300)}<a href="#text">Up</a>`;

describeInBrowser("the preview's script", () => {
  let browser: Browser;
  let server: DevServer;
  let page: Page;
  let complaints: string[];
  let text = "first";
  const state = (change: Partial<PreviewState>) => ({
    site: text,
    isBuilding: false,
    failure: null,
    ...change,
  });

  beforeAll(async () => {
    browser = await launch();
    server = await startDevServer({
      lookup: (path) => (path === "index.html" ? Buffer.from(pageOf(text)) : undefined),
      host: "127.0.0.1",
      port: 0,
      script: readFileSync(new URL("../../dist/client/preview.js", import.meta.url), "utf8"),
      state: state({}),
    });
    page = await browser.newPage();
    complaints = watchComplaints(page);
    const listens = page.waitForRequest(/events$/);
    await page.goto(server.urls[0]);
    await listens;
  });
  afterAll(async () => {
    expect(complaints.filter((each) => /^error|Security Policy/.test(each))).toEqual([]);
    await browser.close();
    await server.close();
  });

  it("says while the site is being built, and loads a new one with scroll, focus and open details kept", async () => {
    await page.locator("summary").nth(1).click();
    await page.locator("a").focus();
    await page.evaluate("scrollTo(0, 1500)");
    server.tell(state({ isBuilding: true }));
    await page.getByRole("status").waitFor();
    text = "second";
    server.tell(state({}));
    await page.locator("#text", { hasText: "second" }).waitFor();
    await page.waitForLoadState("load");
    const place = await page.evaluate(`({
      y: scrollY,
      open: [...document.querySelectorAll("details")].map((each) => each.open),
      focus: document.activeElement.textContent,
      badge: document.querySelector("[role=status]").hidden,
    })`);
    expect(place).toEqual({ y: 1500, open: [false, true], focus: "Up", badge: true });
  });

  it("lays a failure over the page, with markup as text, and takes it away with the next good build", async () => {
    const failure = 'seeds/a.md:2:7 error date-invalid  <img src=x onerror="alert(1)">\n   2 | date\n';
    server.tell(state({ failure }));
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.locator("pre").textContent()).toBe(failure);
    expect(await page.locator("#text").textContent()).toBe("second");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    server.tell(state({ failure: "another" }));
    await dialog.waitFor();
    server.tell(state({}));
    await dialog.waitFor({ state: "hidden" });
    expect(await page.locator("#text").textContent()).toBe("second");
  });

  it("stays as it is where a build gave the same site", async () => {
    let loads = 0;
    page.on("load", () => loads++);
    server.tell(state({ isBuilding: true }));
    await page.getByRole("status").waitFor();
    server.tell(state({}));
    await page.waitForFunction('document.querySelector("[role=status]").hidden');
    expect(loads).toBe(0);
  });
});
