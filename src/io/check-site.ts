/** Looks through a published site for what no page of ours should ever have: dead links, unset values, broken feeds. */

import { lstatSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { OutputPath } from "../model/ids.ts";
import type { Problem } from "../model/problem.ts";
import type { ProblemCode } from "../model/problem-codes.ts";
import { createLinkReader, findBrokenLinks, type PageLinks } from "./check-links.ts";
import { findXmlFault } from "./check-xml.ts";
import { isOurs } from "./publish/guard.ts";
import { readPublished } from "./publish/records.ts";

export interface CheckedSite {
  readonly problems: readonly Problem[];
  /** Limits of well-known hosts that the site is over: no fault, but good to know before it is moved there. */
  readonly notes: readonly string[];
  readonly files: number;
}

/** Bytes of a page that loads slowly on a telephone. */
const heavyPage = 1_000_000;

/** What an article's page may weigh, in bytes, and ask for before it can be read (product.md section 3). */
const budgets = { style: 16_384, overText: 20_480, beforeText: 30_720, requests: 3 } as const;

/** A stranger's text may hold the word, a long text be wanted, and a template of the user's own weigh more. */
const doubtful: ReadonlySet<ProblemCode> = new Set([
  "site-value-unset",
  "site-page-heavy",
  "site-over-budget",
]);

/** undefined: the folder is not there, or no site of ours. */
export function checkSite(outDir: string): CheckedSite | undefined {
  if (!lstatSync(outDir, { throwIfNoEntry: false }) || !isOurs(outDir)) return undefined;
  const paths = [...readPublished(outDir).values()].map((entry) => entry.path);
  const known = new Set<string>(paths);
  const label = basename(outDir);
  const problems: Problem[] = [];
  const report = (path: string, code: ProblemCode, message: string, hint: string, line = 1): void => {
    const place = { file: `${label}/${path}`, line, column: 1 };
    problems.push({ severity: doubtful.has(code) ? "warning" : "error", code, message, hint, place });
  };
  const style = lstatSync(join(outDir, "assets/site.css"), { throwIfNoEntry: false })?.size ?? 0;
  if (style > budgets.style)
    report(
      "assets/site.css",
      "site-over-budget",
      overBudget("the style sheet", style, budgets.style),
      "shorten your own style sheet",
    );
  const readLinks = createLinkReader();
  const links: PageLinks[] = [];
  const sizes: number[] = [];
  for (const path of paths) {
    const size = lstatSync(join(outDir, path), { throwIfNoEntry: false })?.size;
    if (size === undefined) {
      report(path, "site-file-missing", "the manifest names this file, and it is gone", "build again");
      continue;
    }
    sizes.push(size);
    // Seeds are published as they are: what strangers wrote is not ours to check.
    if (path.startsWith("sources/seeds/") || !/\.(?:html|xml|json|ndjson)$/.test(path)) continue;
    const bytes = readFileSync(join(outDir, path));
    if (path.endsWith(".html")) {
      links.push(readLinks({ path, bytes }));
      checkPage(path, bytes, report);
      checkBudgets(path, bytes.toString("utf8"), style, report);
    } else checkData(path, bytes.toString("utf8"), report);
  }
  for (const { page, target } of findBrokenLinks(links, (path) => known.has(path)))
    report(
      page,
      "site-link-broken",
      `a link leads to ${target}, which is not there`,
      "build again with --no-cache",
    );
  return { problems, notes: hostNotes(sizes), files: paths.length };
}

type Report = (path: string, code: ProblemCode, message: string, hint: string, line?: number) => void;

/** A text or a value that is nothing but a word JavaScript prints for what is not there. */
const unset = /(?:>\s*|=")(undefined|NaN|\[object Object\])(?:\s*<|")/g;

/** A line of an article's text bears its paragraph's id; there the word is a stranger's. */
const articleText = /\bid="p\d+-[0-9a-f]{4}"/;

function checkPage(path: OutputPath, bytes: Buffer, report: Report): void {
  const html = bytes.toString("latin1");
  const lines = html.search(unset) === -1 ? [] : html.split("\n");
  for (const [index, line] of lines.entries())
    for (const match of articleText.test(line) ? [] : line.matchAll(unset))
      report(
        path,
        "site-value-unset",
        `${match[1]} stands where a value should`,
        "look at the template that prints it",
        index + 1,
      );
  if (bytes.length > heavyPage)
    report(
      path,
      "site-page-heavy",
      `the page has ${Math.round(bytes.length / 1000)} kB`,
      "split the seed it comes from",
    );
}

/** An article's text, and what was cut from its seed, which are as long as they are. */
const wordsOfTheSeed = /<div class="text"[\s\S]*?\n<\/div>|<details class="prepared"[\s\S]*?<\/details>/g;
const requested = /<(?:script|img)\b[^>]*\ssrc="(?!data:)|<link\b[^>]*\brel="(?:stylesheet|preload)"/g;

function checkBudgets(path: OutputPath, html: string, style: number, report: Report): void {
  const start = html.indexOf('<div class="text"');
  if (start === -1) return;
  const warn = (what: string, value: number, limit: number) => {
    if (value > limit)
      report(path, "site-over-budget", overBudget(what, value, limit), "look at templates of your own");
  };
  warn("the page over its text", Buffer.byteLength(html.replace(wordsOfTheSeed, "")), budgets.overText);
  warn("what loads before the text", Buffer.byteLength(html.slice(0, start)) + style, budgets.beforeText);
  warn("the number of requests", 1 + (html.match(requested)?.length ?? 0), budgets.requests);
}

function overBudget(what: string, value: number, limit: number): string {
  return `${what} is ${value}, over the budget of ${limit}`;
}

function checkData(path: OutputPath, text: string, report: Report): void {
  const fault = path.endsWith(".xml") ? findXmlFault(text) : findJsonFault(path, text);
  if (fault !== undefined)
    report(path, "site-data-invalid", fault.message, "build again with --no-cache", fault.line);
}

function findJsonFault(path: OutputPath, text: string) {
  const texts = path.endsWith(".ndjson") ? text.split("\n").filter((line) => line !== "") : [text];
  const line = texts.findIndex((one) => !isJson(one));
  return line === -1 ? undefined : { line: line + 1, message: "this is not JSON" };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Cloudflare Pages and GitHub Pages as their documentation had it in 2025. */
function hostNotes(sizes: readonly number[]): string[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const large = sizes.filter((size) => size > 25 * 1024 * 1024).length;
  return [
    ...(sizes.length > 20_000
      ? [`Cloudflare Pages takes 20,000 files on its free plan; this site has ${sizes.length}`]
      : []),
    ...(large > 0 ? [`Cloudflare Pages takes files up to 25 MiB; ${large} of this site are larger`] : []),
    ...(total > 1e9
      ? [`GitHub Pages takes sites up to 1 GB; this one has ${(total / 1e9).toFixed(1)} GB`]
      : []),
  ];
}
