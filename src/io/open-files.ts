/** Loading under a low limit of open files (ulimit -n): node opens all modules of a program at once. */

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Modules and what node itself holds open stay well below this. */
const enough = 512;

/** Whether the soft limit is too low to load the program in one go; false where the system does not tell. */
export function opensFewFiles(): boolean {
  try {
    const [, soft = ""] = /^Max open files\s+(\d+)/m.exec(readFileSync("/proc/self/limits", "latin1")) ?? [];
    return soft !== "" && Number(soft) < enough;
  } catch {
    return false;
  }
}

/** Rooms in the order in which they build on each other. */
const rooms = ["model", "io", "readers", "article", "archive", "pages", "render"];

/** Loads the modules of the rooms each by itself, so that whoever imports them later finds them loaded. */
export async function loadOneByOne(codeDir: URL): Promise<void> {
  for (const room of rooms) {
    const folder = new URL(`${room}/`, codeDir);
    const names = readdirSync(fileURLToPath(folder), { recursive: true, encoding: "utf8" });
    for (const name of names.filter((each) => each.endsWith(".js")).sort()) {
      await import(new URL(name.replaceAll("\\", "/"), folder).href);
    }
  }
}
