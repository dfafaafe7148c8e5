/** Values that are asked for again and again. */

/**
 * Makes each value once. For as long as the function lives it holds all that it was asked for.
 * @example remember(makeSlug)("Oil rises") //=> "oil-rises"
 */
export function remember<Item, Value>(make: (item: Item) => Value): (item: Item) => Value {
  const known = new Map<Item, Value>();
  return (item) => {
    const value = known.get(item);
    if (value !== undefined) return value;
    const made = make(item);
    known.set(item, made);
    return made;
  };
}
