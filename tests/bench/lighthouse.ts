/**
 * Lighthouse's four scores of the page kinds people meet most, on the made-up site of the browser tests.
 * Lighthouse is large and only wanted here, so npx fetches it: npm run bench:lighthouse
 */

import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "../browser/chromium.ts";
import { kinds, writeBrowserSite } from "../browser/site.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const measured = ["article", "home", "person", "timeline"];

const chromium = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path !== undefined && existsSync(path),
);

/** Runs in a process of its own beside this one, which serves the pages. */
function runLighthouse(address: string, report: string): Promise<number> {
  const options = [
    address,
    "--quiet",
    "--output=json",
    `--output-path=${report}`,
    `--only-categories=${categories.join(",")}`,
    "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic --no-first-run",
  ];
  const child = spawn("npx", ["--yes", "lighthouse@12", ...options], {
    env: { ...process.env, CHROME_PATH: chromium },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((done) => {
    child.on("error", () => done(1));
    child.on("close", (code) => done(code ?? 1));
  });
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}

async function measure(kind: string, origin: string, dir: string): Promise<boolean> {
  const report = join(dir, `${kind}.lighthouse.json`);
  const code = await runLighthouse(`${origin}/${kinds[kind]}`, report);
  if (code !== 0 || !existsSync(report)) {
    console.error(`${kind}: Lighthouse did not run; npx needs the npm registry, and Chromium must start`);
    return false;
  }
  const { categories: scores, audits } = JSON.parse(readFileSync(report, "utf8")) as Report;
  const points = categories.map((name) => Math.round((scores[name]?.score ?? 0) * 100));
  const isFull = points.every((score) => score === 100);
  const lost = Object.values(audits).filter(({ score }) => score !== null && score < 0.9);
  console.log(
    `${kind.padEnd(10)} ${points.join(" / ")}  ${isFull ? "" : lost.map(({ title }) => title).join("; ")}`,
  );
  return isFull;
}

if (chromium === undefined) {
  console.error("no Chromium: install it, or name it in CHROMIUM_PATH");
  process.exit(1);
}
const site = writeBrowserSite();
const server = await serve(site.dir);
console.log(`page       ${categories.join(" / ")}`);
let isFull = true;
for (const kind of measured) isFull = (await measure(kind, server.origin, site.dir)) && isFull;
server.close();
site.remove();
process.exitCode = isFull ? 0 : 1;
