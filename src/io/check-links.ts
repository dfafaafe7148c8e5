/** The self-check before publishing: every internal link of every rendered page leads to a file, and to an id in it. */

import { hash32 } from "../model/hash.ts";
import type { Output } from "../model/page.ts";
import { type ScannedTag, scanTags } from "./scan-html.ts";

/** What the pages of one worker link to: plain data, small, since the same targets come again and again. */
export interface LinkLedger {
  /** Path of each target → a page that links to it. */
  readonly targets: Readonly<Record<string, string>>;
  /** `path#id` of each target → a page that links to it. */
  readonly fragments: Readonly<Record<string, string>>;
  /** hash32 of `path#id` for every id; four bytes instead of a text, for there are millions. */
  readonly anchors: readonly number[];
  /** Paths of the pages that were read: only of these the ids are known. */
  readonly pages: readonly string[];
}

export interface BrokenLink {
  readonly page: string;
  /** Path below the output folder, with the fragment where only that is missing. */
  readonly target: string;
}

export interface LinkCollector {
  /** Reads one rendered file; those that are not HTML are passed over. */
  readonly read: (output: Output) => void;
  readonly ledger: () => LinkLedger;
}

/** Collects over many outputs, in whatever thread renders them. */
export function createLinkCollector(): LinkCollector {
  const targets = new Map<string, string>();
  const fragments = new Map<string, string>();
  const anchors: number[] = [];
  const pages: string[] = [];
  const resolve = createResolver();
  return {
    read: ({ path, bytes }) => {
      if (!path.endsWith(".html")) {
        return;
      }
      pages.push(path);
      const html = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
      scanTags(html, (tag) => {
        const id = tag.attributes.get("id");
        if (id !== undefined) {
          anchors.push(hash32(`${path}#${asUtf8(id)}`));
        }
        const link = linkOf(tag);
        const target = link === undefined ? undefined : resolve(path, link);
        if (target === undefined) {
          return;
        }
        const hash = target.indexOf("#");
        const file = hash === -1 ? target : target.slice(0, hash);
        if (!targets.has(file)) {
          targets.set(file, path);
        }
        if (hash !== -1 && !fragments.has(target)) {
          fragments.set(target, path);
        }
      });
    },
    ledger: () => ({
      targets: Object.fromEntries(targets),
      fragments: Object.fromEntries(fragments),
      anchors,
      pages,
    }),
  };
}

/** The links that lead nowhere, sorted by page. `exists` knows every path of the site, rendered now or kept. */
export function findBrokenLinks(
  ledgers: readonly LinkLedger[],
  exists: (path: string) => boolean,
): BrokenLink[] {
  const broken: BrokenLink[] = [];
  const anchors = new Set(ledgers.flatMap((ledger) => ledger.anchors));
  const pages = new Set(ledgers.flatMap((ledger) => ledger.pages));
  for (const { targets, fragments } of ledgers) {
    for (const [target, page] of Object.entries(targets)) {
      if (!exists(target)) {
        broken.push({ page, target });
      }
    }
    for (const [target, page] of Object.entries(fragments)) {
      const isKnown = pages.has(target.slice(0, target.indexOf("#")));
      if (isKnown && !anchors.has(hash32(target))) {
        broken.push({ page, target });
      }
    }
  }
  return broken.sort((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : a.target < b.target ? -1 : 1));
}

/** The address a tag leads to. Those from an article's own text bear rel=ugc and are not ours to promise. */
function linkOf({ name, attributes }: ScannedTag): string | undefined {
  if (/\bugc\b/.test(attributes.get("rel") ?? "")) {
    return undefined;
  }
  if (name === "meta") {
    const isRefresh = attributes.get("http-equiv")?.toLowerCase() === "refresh";
    return isRefresh ? /url=(.*)$/i.exec(attributes.get("content") ?? "")?.[1] : undefined;
  }
  return attributes.get("href") ?? attributes.get("src");
}

/** Resolves links as a browser would, below the site's root; remembers, since the pages of one folder share most of theirs. */
function createResolver(): (page: string, link: string) => string | undefined {
  let folder = "";
  let known = new Map<string, string | undefined>();
  return (page, link) => {
    if (link.startsWith("#")) {
      return link.length > 1 ? `${page}${decodeAddress(link)}` : undefined;
    }
    const its = page.slice(0, page.lastIndexOf("/") + 1);
    if (its !== folder) {
      folder = its;
      known = new Map();
    }
    if (!known.has(link)) {
      known.set(link, resolveLink(folder, link));
    }
    return known.get(link);
  };
}

/** undefined: the link leaves the site. A link above the root resolves to a path that no file has. */
function resolveLink(folder: string, link: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) {
    return /^javascript:/i.test(link) ? link : undefined;
  }
  const [, path = "", , fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(link) ?? [];
  const parts = path.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) {
        return `../${link}`;
      }
    } else if (part !== "." && part !== "") {
      parts.push(part);
    }
  }
  const file = decodeAddress(parts.join("/")) + (path.endsWith("/") ? "/" : "");
  return file + (fragment.length > 1 ? decodeAddress(fragment) : "");
}

/** Bytes of UTF-8 that were read as latin1 become text again. */
function asUtf8(text: string): string {
  return /[\x80-\xff]/.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text;
}

/** Percent-decoded, where it is well encoded. */
function decodeAddress(address: string): string {
  try {
    const text = asUtf8(address);
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    return address;
  }
}
