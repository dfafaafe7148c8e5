/** Links out of the site: which there are, and, where the user wants to know, whether they still lead anywhere. */

import { setTimeout as sleep } from "node:timers/promises";
import { escapeHtml } from "../model/escape-html.ts";
import { groupBy } from "../model/group-by.ts";
import type { Place } from "../model/place.ts";
import { type Answer, type AskOptions, askAddress } from "./ask-address.ts";
import { scanTags, spanText } from "./scan-html.ts";

/** Adds the addresses that a page links to; one that another page has named stays with that page. */
export function noteOutgoing(file: string, html: string, into: Map<string, Place>): void {
  scanTags(html, (tag) => {
    const href = spanText(html, tag.href);
    if (!/^a$/i.test(spanText(html, tag.name)) || !/^https?:\/\//i.test(href) || !URL.canParse(href)) return;
    const address = href.replace(/#.*/s, "");
    if (!into.has(address)) into.set(address, placeOf(file, html, href));
  });
}

function placeOf(file: string, html: string, href: string): Place {
  const at = html.indexOf(escapeHtml(href));
  if (at === -1) return { file, line: 1, column: 1 };
  const before = html.slice(0, at);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { file, line: before.split("\n").length, column: at - lineStart + 1 };
}

export interface AskAllOptions extends AskOptions {
  /** Hosts asked at a time; each gets one request after the other. */
  readonly hostsAtOnce: number;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  readonly onAnswer?: (done: number, total: number) => void;
}

export const politely: AskAllOptions = { hostsAtOnce: 8, pause: 500, patience: 10_000 };

/** So many addresses without an answer, one after the other, and the rest of a host is left in peace. */
const mostUnanswered = 3;

/** Asks every address, and gives the answers in the order of the addresses. */
export async function askAll(
  addresses: readonly string[],
  options: AskAllOptions,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer | undefined>(addresses.map((address) => [address, undefined]));
  const waiting = [...groupBy(addresses, (address) => new URL(address).host).values()];
  let done = 0;
  const keep = (address: string, answer: Answer): void => {
    answers.set(address, answer);
    options.onAnswer?.(++done, answers.size);
  };
  const work = async (): Promise<void> => {
    for (let list = waiting.shift(); list !== undefined; list = waiting.shift())
      await askHost(list, options, keep);
  };
  await Promise.all(Array.from({ length: options.hostsAtOnce }, work));
  return answers as ReadonlyMap<string, Answer>;
}

async function askHost(
  addresses: readonly string[],
  options: AskAllOptions,
  keep: (address: string, answer: Answer) => void,
): Promise<void> {
  let verdict: Answer | undefined;
  let unanswered = 0;
  for (const [index, address] of addresses.entries()) {
    if (verdict !== undefined) {
      keep(address, verdict);
      continue;
    }
    if (index > 0) await sleep(options.pause);
    const answer = await askAddress(address, options);
    keep(address, answer);
    unanswered = answer.kind === "unknown" ? unanswered + 1 : 0;
    if (answer.isOfHost) verdict = answer;
    else if (unanswered === mostUnanswered)
      verdict = { kind: "unknown", why: "was not asked, since its host gave no answers", isOfHost: true };
  }
}
