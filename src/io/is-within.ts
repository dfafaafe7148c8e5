/** Whether one path lies in another, by the rules of the system: on Windows drives differ and case does not. */

import nodePath, { type PlatformPath } from "node:path";

/**
 * Whether an absolute path is a folder or lies below it. `path`: whose rules; for tests.
 * @example isWithin("C:\\Seeds\\a.txt", "c:\\seeds", win32) //=> true
 */
export function isWithin(
  inner: string,
  outer: string,
  path: Pick<PlatformPath, "relative" | "isAbsolute" | "sep"> = nodePath,
): boolean {
  const way = path.relative(outer, inner);
  return way === "" || (way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}
