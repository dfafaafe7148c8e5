/** Where something stands in a seed or a desk file. */

/** A position for people and editors: `file:line:column`. */
export interface Place {
  /** Path as the user knows it, with forward slashes, relative to the project folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** A value with the place it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

/** @example formatPlace({ file: "seeds/a.md", line: 2, column: 7 }) //=> "seeds/a.md:2:7" */
export function formatPlace(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}
