/** JSON inside a script element: the one escaping for it. */

import { jsonText } from "./json.ts";

const signs: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * JSON that no text can end the script element with, nor begin a comment in it.
 * @example scriptJson({ a: "</script>" }) //=> '{"a":"\\u003c/script\\u003e"}'
 */
export function scriptJson(value: object): string {
  return jsonText(value).replace(/[<>&\u2028\u2029]/g, (sign) => signs[sign] ?? sign);
}
