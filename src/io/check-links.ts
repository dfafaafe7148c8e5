/** The self-check before publishing: every internal link of every rendered page leads to a file, and to an id in it. */

import { compareText } from "../model/compare-text.ts";
import { enlarge } from "../model/enlarge.ts";
import { hash32 } from "../model/hash.ts";
import type { PageLinks } from "./read-links.ts";

export interface BrokenLink {
  readonly page: string;
  /** Path below the output folder, with the fragment where only that is missing. */
  readonly target: string;
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
        .sort((a, b) => compareText(a.page, b.page) || compareText(a.target, b.target));
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
