/** Values that are asked for again and again. */

/**
 * Makes each value once. For as long as the function lives it holds all that it was asked for.
 * @example remember(makeSlug)("Oil rises") //=> "oil-rises"
 */
export function remember<Item, Value>(make: (item: Item) => Value): (item: Item) => Value {
  return rememberIn(new Map<Item, Value>(), make);
}

/**
 * The same, but a value is held only as long as its item lives. A text had better be joined of its parts: put together by "+" it stays
 * in these, which take several times its room.
 */
export function rememberWeakly<Item extends object, Value>(
  make: (item: Item) => Value,
): (item: Item) => Value {
  return rememberIn(new WeakMap<Item, Value>(), make);
}

function rememberIn<Item, Value>(
  known: {
    readonly get: (item: Item) => Value | undefined;
    readonly set: (item: Item, value: Value) => unknown;
  },
  make: (item: Item) => Value,
): (item: Item) => Value {
  return (item) => {
    const value = known.get(item);
    if (value !== undefined) return value;
    const made = make(item);
    known.set(item, made);
    return made;
  };
}
