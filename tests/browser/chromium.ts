/** A real browser for tests: Debian's Chromium through playwright-core, and a small server for the site. */

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { describe, test } from "vitest";

const found = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path !== undefined && existsSync(path),
);

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Tests that need Chromium: skipped with a word where there is none, but for CI, where there must be one. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (found !== undefined) describe(name, tests);
  else if (process.env["CI"] === "true") {
    test(`${name}: needs Chromium`, () => {
      throw new Error("no Chromium: install it, or name it in CHROMIUM_PATH");
    });
  } else describe.skip(`${name} (no Chromium; name one in CHROMIUM_PATH)`, tests);
}

export function launch(): Promise<Browser> {
  if (found === undefined) throw new Error("no Chromium");
  return chromium.launch({ executablePath: found, args: flags });
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
};

/** Serves a folder, compressed; a missing file is answered with its 404.html, as hosts do. */
export async function serve(dir: string): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = join(dir, decodeURIComponent((request.url ?? "/").replace(/[?#].*/, "")));
    const isFile = existsSync(path) && statSync(path).isFile();
    response.writeHead(isFile ? 200 : 404, {
      "content-type": types[isFile ? extname(path) : ".html"] ?? "text/plain",
      "content-encoding": "gzip",
    });
    response.end(gzipSync(readFileSync(isFile ? path : join(dir, "404.html"))));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** What a page complains of: console messages, errors, requests that failed or left the site. */
export function watchComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
