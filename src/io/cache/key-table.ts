/** Where records lie, by key: numbers in a few arrays, since an archive has hundreds of thousands of them. */

import { enlarge } from "../../model/enlarge.ts";

/** The records of one pack's new blocks, as they go from thread to thread: four numbers of key a row, three of place. */
export interface Rows {
  readonly keys: Uint32Array;
  readonly places: Uint32Array;
}

export interface KeyTable {
  /** Number of the key's row; -1 where it has none. */
  readonly find: (key: string) => number;
  /** Puts a record, in the place of one of the same key; gives its row. */
  readonly put: (key: string, place: Place) => number;
  readonly placeOf: (row: number) => Place;
  readonly use: (row: number) => void;
  readonly isUsed: (row: number) => boolean;
  readonly keyOf: (row: number) => string;
  readonly size: () => number;
  /** Rows from a number on, or those asked for; with the numbers of their blocks changed by a map. */
  readonly rows: (wanted: readonly number[], blockOf: (block: number) => number) => Rows;
  /** Adds rows, each marked as used or not. */
  readonly adopt: (rows: Rows, blockOf: (block: number) => number, isUsed: boolean) => void;
}

/** In which block, and which of its bytes. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly length: number;
}

/** Numbers of 32 bits in a key of 32 hex signs. */
const keyNumbers = 4;
const keyBytes = 16;
const placeNumbers = 3;

export function createKeyTable(): KeyTable {
  let capacity = 1 << 10;
  let size = 0;
  let keys = new Uint32Array(capacity * keyNumbers);
  let places = new Uint32Array(capacity * placeNumbers);
  let used = new Uint8Array(capacity);
  /** Row plus one, by the key's first number; open addressing. */
  let slots = new Uint32Array(capacity * 2);
  const sought = new Uint32Array(keyNumbers);
  const soughtBytes = Buffer.from(sought.buffer);
  const readKey = (key: string): Uint32Array => {
    soughtBytes.write(key, "hex");
    return sought;
  };

  // Numbers are copied one by one: a view of a key costs ten times as much as its four numbers.

  /** The key's numbers begin in `source` at `at`. */
  const slotOf = (source: Uint32Array, at: number): number => {
    const mask = slots.length - 1;
    let slot = (source[at] ?? 0) & mask;
    for (let row = slots[slot] ?? 0; row !== 0; row = slots[slot] ?? 0) {
      const own = (row - 1) * keyNumbers;
      if (
        keys[own] === source[at] &&
        keys[own + 1] === source[at + 1] &&
        keys[own + 2] === source[at + 2] &&
        keys[own + 3] === source[at + 3]
      )
        break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };

  const growTo = (least: number): void => {
    while (capacity < least) capacity *= 2;
    keys = enlarge(keys, capacity * keyNumbers);
    places = enlarge(places, capacity * placeNumbers);
    used = enlarge(used, capacity);
    slots = new Uint32Array(capacity * 2);
    for (let row = 0; row < size; row++) slots[slotOf(keys, row * keyNumbers)] = row + 1;
  };

  const putNumbers = (source: Uint32Array, at: number, place: Place): number => {
    if (size === capacity) growTo(size + 1);
    const slot = slotOf(source, at);
    if (slots[slot] === 0) {
      copyKey(keys, size, source, at);
      slots[slot] = ++size;
    }
    const row = (slots[slot] ?? 1) - 1;
    setPlace(places, row, place);
    return row;
  };

  const placeOf = (row: number): Place => placeIn(places, row);

  return {
    find: (key) => (slots[slotOf(readKey(key), 0)] ?? 0) - 1,
    put: (key, place) => putNumbers(readKey(key), 0, place),
    placeOf,
    use: (row) => {
      used[row] = 1;
    },
    isUsed: (row) => used[row] === 1,
    keyOf: (row) => Buffer.from(keys.buffer, row * keyBytes, keyBytes).toString("hex"),
    size: () => size,
    rows: (wanted, blockOf) => {
      const rows = {
        keys: new Uint32Array(wanted.length * keyNumbers),
        places: new Uint32Array(wanted.length * placeNumbers),
      };
      for (const [index, row] of wanted.entries()) {
        const { block, start, length } = placeOf(row);
        copyKey(rows.keys, index, keys, row * keyNumbers);
        setPlace(rows.places, index, { block: blockOf(block), start, length });
      }
      return rows;
    },
    adopt: (rows, blockOf, isUsed) => {
      const count = rows.keys.length / keyNumbers;
      if (size + count > capacity) growTo(size + count);
      for (let index = 0; index < count; index++) {
        const { block, start, length } = placeIn(rows.places, index);
        const row = putNumbers(rows.keys, index * keyNumbers, { block: blockOf(block), start, length });
        used[row] = isUsed ? 1 : 0;
      }
    },
  };
}

function copyKey(target: Uint32Array, row: number, source: Uint32Array, at: number): void {
  for (let number = 0; number < keyNumbers; number++)
    target[row * keyNumbers + number] = source[at + number] ?? 0;
}

function placeIn(places: Uint32Array, row: number): Place {
  const at = row * placeNumbers;
  return { block: places[at] ?? 0, start: places[at + 1] ?? 0, length: places[at + 2] ?? 0 };
}

function setPlace(places: Uint32Array, row: number, { block, start, length }: Place): void {
  const at = row * placeNumbers;
  places[at] = block;
  places[at + 1] = start;
  places[at + 2] = length;
}
