/** What changed is told with its day, on every machine alike, and only of what was published. */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type BuildOptions, build } from "../../src/build.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "backissue-changes-"));
  for (const name of ["quay", "rail"])
    write(
      `seeds/${name}.md`,
      `---\ntitle: The ${name}\ndate: 2024-05-07\n---\nSomebody opened the ${name} today.\n`,
    );
  write("backissue.json", '{"site":{"url":"https://archive.example.org/"}}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const read = (path: string) => readFileSync(join(root, path), "utf8");
const log = () => read("seeds/_desk/changes.lock.json");

function buildOn(day: string, more: BuildOptions = {}) {
  const at = (path: string) => join(root, path);
  return build({
    seeds: at("seeds"),
    out: at("public"),
    cache: at("cache"),
    config: at("backissue.json"),
    jobs: 1,
    publishedOn: day,
    ...more,
  });
}

function bytesBelow(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(dir.length),
      readFileSync(join(parentPath, name), "latin1"),
    ]),
  );
}

it("tells the day of each change, and of a first publication none", async () => {
  await buildOn("2026-01-01");
  const first = bytesBelow(join(root, "public"));
  expect(JSON.parse(read("public/data/changes.json")).changes).toEqual([]);
  write("seeds/quay.md", read("seeds/quay.md").replace("today", "on Monday"));
  write("seeds/ferry.md", "---\ntitle: The ferry\ndate: 2024-05-08\n---\nIt sails again.\n");
  rmSync(join(root, "seeds/rail.md"));
  await buildOn("2026-02-03");
  const { changes } = JSON.parse(read("public/data/changes.json"));
  expect(changes).toEqual([
    { change: "added", date: "2026-02-03", fields: [], id: "ferry.md", url: "2024/05/08/the-ferry.html" },
    { change: "removed", date: "2026-02-03", fields: [], id: null, url: "2024/05/07/the-rail.html" },
    {
      change: "changed",
      date: "2026-02-03",
      fields: ["dek", "body"],
      id: "quay.md",
      url: "2024/05/07/the-quay.html",
    },
  ]);
  const page = read("public/changes.html");
  expect(page).toContain('<time datetime="2026-02-03">3 February 2026</time>');
  expect(page).toContain("Changed: summary and text");
  expect(page).not.toContain('href="2024/05/07/the-rail.html"');
  const feed = read("public/changes.xml");
  expect(feed).toContain(
    "<id>https://archive.example.org/changes.html#2026-02-03/2024/05/07/the-quay.html</id>",
  );
  expect(feed).toContain("<summary>changed: dek, body</summary>");
  expect(feed).toContain("<updated>2026-02-03T12:00:00Z</updated>");
  // The same seeds and desk without anything else, on another day: the same site.
  const whole = bytesBelow(join(root, "public"));
  rmSync(join(root, "public"), { recursive: true });
  rmSync(join(root, "cache"), { recursive: true });
  await buildOn("2027-08-09");
  expect(bytesBelow(join(root, "public"))).toEqual(whole);
  expect(whole["/index.html"]).not.toBe(first["/index.html"]);
});

it("does nothing on a later day where nothing changed", async () => {
  await buildOn("2026-01-01");
  const before = log();
  const { counts, changed } = await buildOn("2026-06-06");
  expect([counts.seedsRead, counts.pagesRendered, changed]).toEqual([0, 0, 0]);
  await buildOn("2026-06-07", { noCache: true });
  expect(log()).toBe(before);
});

it("writes nothing for a preview, a strict build that refuses, and a build that fails", async () => {
  await buildOn("2026-01-01", { freeze: false });
  expect(existsSync(join(root, "seeds/_desk"))).toBe(false);
  await buildOn("2026-01-01");
  const before = log();
  write("seeds/quay.md", "---\ntitle: The quay\ndate: 2024-02-31\n---\nSomebody closed it.\n");
  const report = await buildOn("2026-02-02", { strict: true });
  expect(report.published).toBe(false);
  expect(log()).toBe(before);
  write("templates/about.eta", '<a href="nowhere.html">gone</a>');
  await expect(buildOn("2026-02-02")).rejects.toThrow();
  expect(log()).toBe(before);
  rmSync(join(root, "templates"), { recursive: true });
  await buildOn("2026-02-03", { freeze: false });
  expect(read("public/changes.html")).toContain("2026-02-03");
  expect(log()).toBe(before);
});

it("refuses a list of changes that no build wrote, and publishes nothing", async () => {
  await buildOn("2026-01-01");
  write(
    "seeds/_desk/changes.lock.json",
    '{"version":1,"changes":[{"on":"soon","change":"added","path":"a.html"}]}',
  );
  await expect(buildOn("2026-01-02")).rejects.toMatchObject({
    problems: [{ code: "desk-invalid", place: { file: "seeds/_desk/changes.lock.json" } }],
  });
});
