/** Bytes written one after the other into an array that grows. */

import { enlarge } from "../model/enlarge.ts";

export interface ByteWriter {
  /** LEB128: seven bits a byte, lowest first, the eighth says that more follow. */
  readonly number: (value: number) => void;
  readonly append: (other: ByteWriter) => void;
  readonly length: () => number;
  readonly clear: () => void;
  /** What was written since the last clear; good until the next write. */
  readonly bytes: () => Uint8Array;
}

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const room = (more: number): void => {
    if (length + more > bytes.length) bytes = enlarge(bytes, length + more);
  };
  return {
    number: (value) => {
      room(5);
      let left = value;
      while (left > 127) {
        bytes[length++] = (left & 127) | 128;
        left >>>= 7;
      }
      bytes[length++] = left;
    },
    append: (other) => {
      const added = other.bytes();
      room(added.length);
      bytes.set(added, length);
      length += added.length;
    },
    length: () => length,
    clear: () => {
      length = 0;
    },
    bytes: () => bytes.subarray(0, length),
  };
}
