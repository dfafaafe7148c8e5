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
  /** a hash of `path` and `#id` for every id; four bytes instead of a text, for there are millions. */
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
      const pageHash = hash32(path);
      const html = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
      scanTags(html, (tag) => {
        if (tag.id !== "") {
          anchors.push(hash32(`#${asUtf8(tag.id)}`, pageHash));
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
      const at = target.indexOf("#");
      const path = target.slice(0, at);
      if (pages.has(path) && !anchors.has(hash32(target.slice(at), hash32(path)))) {
        broken.push({ page, target });
      }
    }
  }
  return broken.sort((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : a.target < b.target ? -1 : 1));
}

/** The address a tag leads to. Those from an article's own text bear rel=ugc and are not ours to promise. */
function linkOf({ name, rel, href, src, httpEquiv, content }: ScannedTag): string | undefined {
  if (rel.includes("ugc")) {
    return undefined;
  }
  if (name === "meta") {
    return httpEquiv.toLowerCase() === "refresh" ? /url=(.*)$/i.exec(content)?.[1] : undefined;
  }
  return href || src || undefined;
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
    if (its !== folder || known.size > 10_000) {
      folder = its;
      known = new Map();
    }
    const target = known.get(link);
    if (target !== undefined || known.has(link)) {
      return target;
    }
    const resolved = resolveLink(folder, link);
    known.set(link, resolved);
    return resolved;
  };
}

/** undefined: the link leaves the site. A link above the root resolves to a path that no file has. */
function resolveLink(folder: string, link: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) {
    return /^javascript:/i.test(link) ? link : undefined;
  }
  const [, path = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(#.+)?/s.exec(link) ?? [];
  return (
    decodeAddress(join(path.startsWith("/") ? "" : folder, path) ?? `../${link}`) + decodeAddress(fragment)
  );
}

/** `folder` ends with a slash, or is "". undefined: the path climbs above the root. */
function join(folder: string, path: string): string | undefined {
  let base = folder;
  let rest = path.startsWith("/") ? path.slice(1) : path;
  while (rest.startsWith("../")) {
    if (base === "") {
      return undefined;
    }
    base = base.slice(0, base.lastIndexOf("/", base.length - 2) + 1);
    rest = rest.slice(3);
  }
  return base + (rest.startsWith("./") ? rest.slice(2) : rest);
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
