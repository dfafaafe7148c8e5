/** Looks through a published site for what no page of ours should ever have: dead links, unset values, broken feeds. */

import { lstatSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { OutputPath } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import type { ProblemCode } from "../model/problem-codes.ts";
import { createLinkCheck } from "./check-links.ts";
import { noteOutgoing } from "./check-outgoing.ts";
import { findXmlFault } from "./check-xml.ts";
import { exceededLimits } from "./host-limits.ts";
import { isOurs } from "./publish/guard.ts";
import { readPublished } from "./publish/records.ts";
import { createLinkReader, type PageLinks } from "./read-links.ts";
import { samplePages } from "./sample-pages.ts";
import { findUnusedAssets } from "./unused-assets.ts";

export interface CheckedSite {
  readonly problems: readonly Problem[];
  /** Limits of well-known hosts that the site is over: no fault, but good to know before it is moved there. */
  readonly notes: readonly string[];
  readonly files: number;
  /** Pages, and how many of them were tried against the rules of HTML. */
  readonly pages: { readonly all: number; readonly tried: number };
  /** Addresses of other sites that pages link to, each with the page that names it first. */
  readonly outgoing: ReadonlyMap<string, Place>;
}

export interface CheckSiteOptions {
  /** Try the rules of HTML on every page, which takes some 15 ms for each; else on a sample of every kind. */
  readonly everyPage?: boolean;
  /** Collect the addresses of other sites. */
  readonly withOutgoing?: boolean;
}

/** Pages of a sample: about four seconds. */
const sampled = 300;

/** Bytes of a page that loads slowly on a telephone. */
const heavyPage = 1_000_000;

/** What an article's page may weigh, in bytes, and ask for before it can be read (product.md section 3). */
const budgets = { style: 16_384, overText: 20_480, beforeText: 30_720, requests: 3 } as const;

/** A stranger's text may hold the word, a long text be wanted, and a template of the user's own weigh more. */
const doubtful: ReadonlySet<ProblemCode> = new Set([
  "site-asset-unused",
  "site-html-invalid",
  "site-over-budget",
  "site-page-heavy",
  "site-value-unset",
]);

/** undefined: the folder is not there, or no site of ours. */
export async function checkSite(
  outDir: string,
  options: CheckSiteOptions = {},
): Promise<CheckedSite | undefined> {
  if (!lstatSync(outDir, { throwIfNoEntry: false }) || !isOurs(outDir)) return undefined;
  const paths = [...readPublished(outDir).values()].map((entry) => entry.path);
  const known = new Set<string>(paths);
  const label = basename(outDir);
  const problems: Problem[] = [];
  const report: Report = (path, code, message, hint, { line = 1, column = 1 } = {}) => {
    const place = { file: `${label}/${path}`, line, column };
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
  const { createHtmlChecker } = await import("./check-html.ts");
  const findFaults = createHtmlChecker();
  const pages = paths.filter((path) => path.endsWith(".html") && !isSeed(path));
  const tried = new Set(options.everyPage === true ? pages : samplePages(pages, sampled));
  const readLinks = createLinkReader();
  const links: PageLinks[] = [];
  const outgoing = new Map<string, Place>();
  const sizes: number[] = [];
  for (const path of paths) {
    const size = lstatSync(join(outDir, path), { throwIfNoEntry: false })?.size;
    if (size === undefined) {
      report(path, "site-file-missing", "the manifest names this file, and it is gone", "build again");
      continue;
    }
    sizes.push(size);
    // Seeds are published as they are: what strangers wrote is not ours to check.
    if (isSeed(path) || !/\.(?:html|xml|json|ndjson)$/.test(path)) continue;
    const bytes = readFileSync(join(outDir, path));
    const text = bytes.toString("utf8");
    if (path.endsWith(".html")) {
      links.push(readLinks({ path, bytes }));
      if (options.withOutgoing === true) noteOutgoing(`${label}/${path}`, text, outgoing);
      checkPage(path, bytes, report);
      checkBudgets(path, text, style, report);
      for (const fault of tried.has(path) ? findFaults(path, text) : [])
        report(path, "site-html-invalid", `${fault.message} (${fault.rule})`, htmlHint, fault);
    } else checkData(path, text, report);
  }
  const check = createLinkCheck((path) => known.has(path));
  for (const each of links) check.add(each);
  for (const { page, target } of check.findBroken())
    report(
      page,
      "site-link-broken",
      `a link leads to ${target}, which is not there`,
      "build again with --no-cache",
    );
  for (const path of findUnusedAssets(outDir, paths, links))
    report(
      path,
      "site-asset-unused",
      "no page, style or script names this file",
      "name it in a template of yours, or leave it out of the config",
    );
  const notes = exceededLimits(sizes);
  return { problems, notes, files: paths.length, pages: { all: pages.length, tried: tried.size }, outgoing };
}

const htmlHint =
  "look at your own templates, or at the markup of the seed; html-validate.org explains the rule";

function isSeed(path: string): boolean {
  return path.startsWith("sources/seeds/");
}

type Report = (
  path: string,
  code: ProblemCode,
  message: string,
  hint: string,
  at?: { readonly line?: number; readonly column?: number },
) => void;

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
        { line: index + 1 },
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
    report(path, "site-data-invalid", fault.message, "build again with --no-cache", fault);
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
