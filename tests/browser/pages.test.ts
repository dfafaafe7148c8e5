/** Every kind of page in a real browser: accessible, quiet, within its width and still. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeInBrowser, launch, serve, watchComplaints } from "./chromium.ts";
import { type BrowserSite, kinds, writeBrowserSite } from "./site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const everyKind = Object.entries(kinds);

describeInBrowser("pages", () => {
  let browser: Browser;
  let site: BrowserSite;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await launch();
    site = writeBrowserSite();
    server = await serve(site.dir);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    site.remove();
  });

  /** Runs axe; the page's own script policy does not bind what the test evaluates. */
  async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
    await page.evaluate(axe);
    const options = {
      resultTypes: ["violations"],
      ...(rules && { runOnly: { type: "rule", values: rules } }),
    };
    const results: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(options)})`);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`);
  }

  /** Pixels beyond the window's width, and the sum of layout shifts while the page was loaded. */
  const unrest = `new Promise((done) => {
    let shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { shift += entry.value; }))
      .observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done({ over: Math.max(0, document.documentElement.scrollWidth - innerWidth), shift }), 50);
  })`;

  test.each(everyKind)(
    "%s is quiet, still, within 320 px, and asks for three files at most",
    async (_, path) => {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      const complaints = watchComplaints(page);
      const requests: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith("data:")) requests.push(request.url());
      });
      await page.goto(`${server.origin}/${path}`, { waitUntil: "load" });
      // The search page has its own script beside the site's.
      expect(requests.length).toBeLessThanOrEqual(path === "search.html" ? 4 : 3);
      expect(await page.evaluate(unrest)).toEqual({ over: 0, shift: 0 });
      // The addresses of 404.html begin at the host's root: it is never opened from disk.
      if (path !== "404.html")
        await page.goto(pathToFileURL(`${site.dir}/${path}`).href, { waitUntil: "load" });
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test.each(everyKind)("%s breaks no rule of axe, light and dark", async (_, path) => {
    const page = await browser.newPage({ colorScheme: "light", viewport: { width: 1000, height: 800 } });
    await page.goto(`${server.origin}/${path}`);
    await page.evaluate(
      "document.querySelectorAll('details').forEach((details) => { details.open = true; })",
    );
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, ["color-contrast"])).toEqual([]);
    await page.close();
  });
});
