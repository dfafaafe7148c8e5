/** What a rendered page promises: the ids in it, and the links that must lead somewhere. */

import { hash32 } from "../model/hash.ts";
import { ownText } from "../model/own-text.ts";
import type { Output, PartedOutput } from "../model/page.ts";
import { isSet, type Span, scanTags, spanText } from "./scan-html.ts";

/** What one page adds to what is known: plain data, small, since a worker names each target only once. */
export interface PageLinks {
  /** undefined: not HTML, no links to read. */
  readonly page: string | undefined;
  /** Paths below the output folder, with `#id` where the link has one. */
  readonly targets: readonly string[];
  /** A hash of `page` and `#id` for every id in it; four bytes instead of a text, for there are millions. */
  readonly anchors: readonly number[];
}

const noLinks: PageLinks = { page: undefined, targets: [], anchors: [] };

/** Reads one rendered file after the other, in whatever thread renders them. */
export function createLinkReader(): (output: Output | PartedOutput) => PageLinks {
  const named = new Set<string>();
  return (output) => {
    if (!output.path.endsWith(".html") || !("bytes" in output)) return noLinks;
    const { path, bytes } = output;
    // Half the cost of reading it as UTF-8: all signs of markup are ASCII.
    const html = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const climb = "../".repeat(folder.split("/").length - 1);
    const targets: string[] = [];
    const ids: string[] = [];
    const within = new Set<string>();
    const textOf = (span: Readonly<Span>): string => asUtf8(spanText(html, span));
    const nameTarget = (link: string): void => {
      const target = resolveLink(folder, link);
      if (target !== undefined) targets.push(target);
    };
    scanTags(html, ({ id, href, src, rel, httpEquiv, content }) => {
      if (isSet(id)) ids.push(textOf(id));
      const [, redirect] = isSet(httpEquiv) ? (/url=(.*)$/i.exec(textOf(content)) ?? []) : [];
      if (redirect !== undefined && /^refresh$/i.test(textOf(httpEquiv))) nameTarget(redirect);
      const link = isSet(href) ? href : src;
      if (!isSet(link) || leavesSite(html, link.start)) return;
      // Those from an article's own text are not ours to promise.
      if (isSet(rel) && textOf(rel).includes("ugc")) return;
      if (html.charCodeAt(link.start) === 0x23) {
        within.add(textOf(link));
        return;
      }
      // Behind the climb to the root, a link is the same on every page, and named once.
      const rest = link.start + climb.length;
      const isFromRoot = html.startsWith(climb, link.start) && !html.startsWith("../", rest);
      if (!isFromRoot) return nameTarget(textOf(link));
      const key = html.slice(rest, link.end);
      if (named.has(key)) return;
      named.add(ownText(key));
      nameTarget(textOf(link));
    });
    // A link within the page is settled here, but for one whose id is not found as it is written.
    const known = new Set(ids);
    for (const link of within) {
      if (link.length > 1 && !known.has(link.slice(1))) targets.push(path + decodeAddress(link));
    }
    const pageHash = hash32(path);
    return { page: path, targets, anchors: ids.map((id) => hash32(`#${id}`, pageHash)) };
  };
}

/** Addresses on the web, and files within the page. */
function leavesSite(html: string, at: number): boolean {
  return html.startsWith("https:", at) || html.startsWith("data:", at) || html.startsWith("http:", at);
}

/** undefined: the link leaves the site. A link above the root resolves to a path that no file has. */
function resolveLink(folder: string, link: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return /^javascript:/i.test(link) ? link : undefined;
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
    if (base === "") return undefined;
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
    return address.includes("%") ? decodeURIComponent(address) : address;
  } catch {
    return address;
  }
}
