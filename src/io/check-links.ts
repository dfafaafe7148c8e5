/** The self-check before publishing: every internal link of every rendered page leads to a file, and to an id in it. */

import { enlarge } from "../model/enlarge.ts";
import { hash32 } from "../model/hash.ts";
import { ownText } from "../model/own-text.ts";
import type { Output } from "../model/page.ts";
import { type ScannedTag, scanTags } from "./scan-html.ts";

/** What one page adds to what is known: plain data, small, since a worker names each target only once. */
export interface PageLinks {
  /** undefined: not HTML, no links to read. */
  readonly page: string | undefined;
  /** Paths below the output folder, with `#id` where the link has one. */
  readonly targets: readonly string[];
  /** A hash of `page` and `#id` for every id in it; four bytes instead of a text, for there are millions. */
  readonly anchors: readonly number[];
}

export interface BrokenLink {
  readonly page: string;
  /** Path below the output folder, with the fragment where only that is missing. */
  readonly target: string;
}

const noLinks: PageLinks = { page: undefined, targets: [], anchors: [] };

/** Reads one rendered file after the other, in whatever thread renders them. */
export function createLinkReader(): (output: Output) => PageLinks {
  const named = new Set<string>();
  const resolverFor = createResolver();
  return ({ path, bytes }) => {
    if (!path.endsWith(".html")) {
      return noLinks;
    }
    const targets: string[] = [];
    const anchors: number[] = [];
    const ids: string[] = [];
    const within: string[] = [];
    const pageHash = hash32(path);
    const resolve = resolverFor(path);
    const html = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    scanTags(html, (tag) => {
      if (tag.id !== "") {
        ids.push(tag.id);
        anchors.push(hash32(`#${asUtf8(tag.id)}`, pageHash));
      }
      const link = linkOf(tag);
      if (link === undefined) {
        return;
      }
      if (link.startsWith("#")) {
        // Most lead to the block that they stand in.
        const last = ids.at(-1) ?? "";
        if (link.length > 1 && !(link.length === last.length + 1 && link.endsWith(last))) {
          within.push(link.slice(1));
        }
        return;
      }
      const target = resolve(link);
      if (target !== undefined && !named.has(target)) {
        named.add(target);
        targets.push(target);
      }
    });
    // A link within the page is settled here, but for one whose id is not found as it is written.
    const known = new Set(ids);
    for (const id of new Set(within)) {
      if (!known.has(id)) {
        targets.push(`${path}${decodeAddress(`#${id}`)}`);
      }
    }
    return { page: path, targets, anchors };
  };
}

export interface LinkCheck {
  readonly add: (links: PageLinks) => void;
  /** The links that lead nowhere, sorted; to be asked when all pages were added. */
  readonly findBroken: () => BrokenLink[];
}

/** Links are looked at again when there are twice as many open as were left, and not below so many. */
const fewestOpen = 8192;

/**
 * Gathers the links of pages as these are made, and holds those alone that may still lead nowhere: a large site has millions.
 * `exists` knows every path of the site made until now, whether it was rendered now or before.
 */
export function createLinkCheck(exists: (path: string) => boolean): LinkCheck {
  const pages = new Set<string>();
  let anchors = new Uint32Array(fewestOpen);
  let anchorCount = 0;
  let open: BrokenLink[] = [];
  let mostOpen = fewestOpen;

  const settle = (): void => {
    const asked = new Set(open.flatMap(({ target }) => (target.includes("#") ? [anchorOf(target)] : [])));
    const found = new Set(anchors.subarray(0, anchorCount).filter((anchor) => asked.has(anchor)));
    const isSettled = ({ target }: BrokenLink): boolean =>
      exists(pathOf(target)) && (!target.includes("#") || found.has(anchorOf(target)));
    open = open.filter((link) => !isSettled(link));
    mostOpen = Math.max(fewestOpen, 2 * open.length);
  };

  return {
    add({ page, targets, anchors: added }) {
      if (page === undefined) {
        return;
      }
      pages.add(page);
      if (anchorCount + added.length > anchors.length) {
        anchors = enlarge(anchors, anchorCount + added.length);
      }
      anchors.set(added, anchorCount);
      anchorCount += added.length;
      for (const target of targets) {
        open.push({ page, target });
      }
      if (open.length > mostOpen) {
        settle();
      }
    },
    findBroken() {
      settle();
      return open
        .flatMap(({ page, target }): BrokenLink[] => {
          const path = pathOf(target);
          if (!exists(path)) {
            return [{ page, target: path }];
          }
          // Of a page that was not rendered now the ids are not known; it was checked when it was.
          return pages.has(path) ? [{ page, target }] : [];
        })
        .sort((a, b) => compare(a.page, b.page) || compare(a.target, b.target));
    },
  };
}

/** @example pathOf("a.html#p1") //=> "a.html" */
function pathOf(target: string): string {
  const at = target.indexOf("#");
  return at === -1 ? target : target.slice(0, at);
}

/** The number under which the page that a link with a fragment leads to names its id. */
function anchorOf(target: string): number {
  const path = pathOf(target);
  return hash32(target.slice(path.length), hash32(path));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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

/**
 * Resolves links as a browser would, below the site's root. Those of our own pages climb to the root first: what follows is the
 * same on every page, and resolved once.
 */
function createResolver(): (page: string) => (link: string) => string | undefined {
  const fromRoot = new Map<string, string | undefined>();
  return (page) => {
    const folder = page.slice(0, page.lastIndexOf("/") + 1);
    const climb = "../".repeat(folder.split("/").length - 1);
    return (link) => {
      if (!link.startsWith(climb) || link.startsWith("../", climb.length)) {
        return resolveLink(folder, link);
      }
      const rest = link.slice(climb.length);
      const known = fromRoot.get(rest);
      if (known !== undefined || fromRoot.has(rest)) {
        return known;
      }
      const resolved = resolveLink(folder, link);
      const kept = resolved === undefined ? undefined : ownText(resolved);
      fromRoot.set(ownText(rest), kept);
      return kept;
    };
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
