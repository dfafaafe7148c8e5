/** The committed public/ is what the committed seeds give, and every link in it leads somewhere on the disk. */

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const site = join(root, "public");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backissue-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}

test("public/ equals a fresh build of seeds/, byte for byte", () => {
  cpSync(join(root, "seeds"), join(folder, "seeds"), { recursive: true });
  if (existsSync(join(root, "backissue.json")))
    cpSync(join(root, "backissue.json"), join(folder, "backissue.json"));
  execFileSync(process.execPath, [join(root, "dist/cli.js"), "build"], { cwd: folder });
  const fresh = filesBelow(join(folder, "public"));
  expect(filesBelow(site)).toEqual(fresh);
  const differing = fresh.filter(
    (path) => !readFileSync(join(site, path)).equals(readFileSync(join(folder, "public", path))),
  );
  expect(differing).toEqual([]);
});

test("every link of every page leads to a file on the disk, and every fragment to an element", () => {
  const html = filesBelow(site).filter((path) => path.endsWith(".html"));
  expect(html.length).toBeGreaterThan(20);
  const lost: string[] = [];
  let followed = 0;
  for (const page of html) {
    const text = readFileSync(join(site, page), "utf8");
    for (const [, link = ""] of text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      if (/^(?:https?|mailto|data):/.test(link)) continue;
      followed++;
      const [path = "", fragment] = link.replaceAll("&amp;", "&").split("#");
      const target = path === "" ? page : join(dirname(page), decodeURIComponent(path.split("?")[0] ?? ""));
      const file = join(site, target);
      if (!existsSync(file) || !/\.[a-z0-9]+$/.test(file)) lost.push(`${page} → ${link}`);
      else if (fragment && !readFileSync(file, "utf8").includes(`id="${decodeURIComponent(fragment)}"`))
        lost.push(`${page} → ${link}`);
    }
  }
  expect(lost).toEqual([]);
  expect(followed).toBeGreaterThan(500);
});

test("no page asks for anything from another host", () => {
  const asked = filesBelow(site)
    .filter((path) => path.endsWith(".html"))
    .flatMap((path) =>
      [
        ...readFileSync(join(site, path), "utf8").matchAll(
          /<(?:script|img|link|iframe|source|video|audio)\b[^>]*\s(?:src|href)="(https?:[^"]*)"/g,
        ),
      ].map((match) => `${path}: ${match[0]}`),
    )
    .filter((found) => !/rel="(?:canonical|schema\.[A-Z]+|alternate|license)"/.test(found));
  expect(asked).toEqual([]);
});
