/** Short keys of pages that list what other pages list too: each item is hashed once. */

import { hashText } from "../model/hash.ts";

const hashes = new WeakMap<object, string>();

/** The hash of an item's content, remembered for as long as the item lives. */
export function itemKey(item: object): string {
  const known = hashes.get(item) ?? hashText(JSON.stringify(item));
  hashes.set(item, known);
  return known;
}

/** A key for the page that shows `items` and what `head` says. */
export function listKey(items: readonly object[], head: object = {}): string {
  return `${JSON.stringify(head)} ${items.map(itemKey).join(" ")}`;
}
