/** Every public XSS payload as an article of its own, loaded, hovered and clicked in Chromium: nothing runs, loads or leads away. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { buildHostile } from "../hostile/built-site.ts";
import { musts } from "../hostile/musts.ts";
import { describeInBrowser, launch } from "./chromium.ts";

const shared = fileURLToPath(new URL("../../../shared/hostile", import.meta.url));

/** What payloads call to show that they ran, made to tell. As text, since it runs in the page. */
const tellingCalls = `for (const name of ["alert", "confirm", "prompt", "print"])
  window[name] = () => window.backissueExecuted(name);`;

/** Hovers, focuses and clicks by events, so that nothing has to be in view; real links are not followed. */
const touchEverything = `
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a");
    if (link && /^(https?|mailto|file|data):/.test(link.href)) event.preventDefault();
  });
  for (const element of document.querySelectorAll("main *"))
    for (const name of ["mouseover", "mouseenter", "focus", "click"])
      element.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true }));
  new Promise((resolve) => setTimeout(resolve, 20));`;

if (existsSync(shared)) describeInBrowser("payloads of ../shared/hostile", payloadTests);
else describe.skip("payloads of ../shared/hostile (not at hand)", payloadTests);

function payloadTests(): void {
  const base = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  const root = realpathSync(mkdtempSync(join(base, "backissue-payloads-")));
  afterAll(() => rmSync(root, { recursive: true }));

  it("execute nothing, load nothing from outside, lead nowhere and leave no dangerous markup", async () => {
    mkdirSync(join(root, "seeds"));
    execFileSync("node", [
      join(shared, "make.mjs"),
      join(root, "seeds"),
      "--no-recipes",
      "--payloads",
      join(shared, "payloads"),
    ]);
    const site = await buildHostile(root);
    const rows = site.rows.filter(({ headline }) => headline.startsWith("Payload "));
    const residue = rows.flatMap(
      ({ id }) =>
        musts["no-script"]?.(site, { id, names: [id], must: [], expect: {} }).map(
          (fault) => `${id}: ${fault}`,
        ) ?? [],
    );
    expect(rows.length).toBeGreaterThan(1000);
    expect(residue).toEqual([]);
    const browser = await launch();
    try {
      const faults: string[] = [];
      const waiting = rows.map(({ url }) => url);
      const work = async (): Promise<void> => {
        const visit = await openVisitor(await browser.newContext());
        for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
          faults.push(...(await visit(pathToFileURL(join(root, "public", url)).href)));
        }
      };
      await Promise.all([work(), work(), work()]);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 600_000);
}

/** A tab that loads a page, touches everything in its article, and gives what happened that must not. */
async function openVisitor(context: BrowserContext): Promise<(address: string) => Promise<string[]>> {
  const page = await context.newPage();
  let faults: string[] = [];
  const note = (fault: string) => faults.push(fault);
  page.on("dialog", (dialog) => {
    note(`executed ${dialog.type()}`);
    void dialog.dismiss();
  });
  page.on("popup", () => note("opened a window"));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) note(`asked for ${request.url()}`);
  });
  await page.exposeFunction("backissueExecuted", (name: string) => note(`executed ${name}`));
  await page.addInitScript(tellingCalls);
  return async (address) => {
    faults = [];
    await page.goto(address, { waitUntil: "load" });
    await page.evaluate(touchEverything);
    if (page.url().split("#")[0] !== address) note(`navigated to ${page.url()}`);
    return faults.map((fault) => `${address}: ${fault}`);
  };
}
