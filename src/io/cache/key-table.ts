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

  const slotOf = (key: Uint32Array): number => {
    const mask = slots.length - 1;
    let slot = (key[0] ?? 0) & mask;
    for (let row = slots[slot] ?? 0; row !== 0; row = slots[slot] ?? 0) {
      const at = (row - 1) * keyNumbers;
      if (
        keys[at] === key[0] &&
        keys[at + 1] === key[1] &&
        keys[at + 2] === key[2] &&
        keys[at + 3] === key[3]
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
    for (let row = 0; row < size; row++)
      slots[slotOf(keys.subarray(row * keyNumbers, (row + 1) * keyNumbers))] = row + 1;
  };

  const putNumbers = (key: Uint32Array, block: number, start: number, length: number): number => {
    if (size === capacity) growTo(size + 1);
    const slot = slotOf(key);
    if (slots[slot] === 0) {
      keys.set(key, size * keyNumbers);
      slots[slot] = ++size;
    }
    const row = (slots[slot] ?? 1) - 1;
    places.set([block, start, length], row * placeNumbers);
    return row;
  };

  const placeOf = (row: number): Place => ({
    block: places[row * placeNumbers] ?? 0,
    start: places[row * placeNumbers + 1] ?? 0,
    length: places[row * placeNumbers + 2] ?? 0,
  });

  return {
    find: (key) => (slots[slotOf(readKey(key))] ?? 0) - 1,
    put: (key, { block, start, length }) => putNumbers(readKey(key), block, start, length),
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
        rows.keys.set(keys.subarray(row * keyNumbers, (row + 1) * keyNumbers), index * keyNumbers);
        rows.places.set([blockOf(block), start, length], index * placeNumbers);
      }
      return rows;
    },
    adopt: (rows, blockOf, isUsed) => {
      const most = size + rows.keys.length / keyNumbers;
      if (most > capacity) growTo(most);
      for (let at = 0; at * keyNumbers < rows.keys.length; at++) {
        const [block = 0, start = 0, length = 0] = rows.places.subarray(
          at * placeNumbers,
          (at + 1) * placeNumbers,
        );
        const key = rows.keys.subarray(at * keyNumbers, (at + 1) * keyNumbers);
        const row = putNumbers(key, blockOf(block), start, length);
        used[row] = isUsed ? 1 : 0;
      }
    },
  };
}
