/** Strangers' text on a terminal: one line of it, in which no sign is an order to the terminal. */

/** C0, C1 and DEL, which hold ESC; marks that turn the direction of what follows; line ends of any kind. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const orders = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** @example plainLine("a\u001b[31mb\tc") //=> "a [31mb c" */
export function plainLine(text: string): string {
  return text.replace(orders, " ");
}
