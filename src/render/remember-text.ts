/** One article stands in many lists; its text there is made once. */

/**
 * The same function, which remembers its text for as long as the item lives. `write` had better join its parts: a text put together by
 * "+" stays in its parts, which take several times its room.
 */
export function rememberText<T extends object>(write: (item: T) => string): (item: T) => string {
  const texts = new WeakMap<T, string>();
  return (item) => {
    const known = texts.get(item);
    if (known !== undefined) return known;
    const text = write(item);
    texts.set(item, text);
    return text;
  };
}
