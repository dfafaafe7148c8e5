/** Typed arrays that grow: numbers by the hundred thousand lie in these, whose length is set when they are made. */

type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>;

/** A copy twice as long, or as long as `least` where that is more; zeros follow. */
export function enlarge<Kind extends Numbers>(numbers: Kind, least = 0): Kind {
  const Type = numbers.constructor as new (length: number) => Kind;
  const larger = new Type(Math.max(numbers.length * 2, least));
  larger.set(numbers);
  return larger;
}
