/** Where nothing has changed the build is not even begun; whatever it reads, a change of it is seen. */

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "../../src/build.ts";
import { buildIfChanged } from "../../src/build-if-changed.ts";
import { lookForLastBuild } from "../../src/last-build.ts";

const root = mkdtempSync(join(tmpdir(), "backissue-look-"));
const at = (path: string) => join(root, path);
const options = {
  seeds: at("seeds"),
  out: at("public"),
  cache: at("cache"),
  config: at("backissue.json"),
  jobs: 1,
};

function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

beforeAll(async () => {
  write("seeds/a.md", "---\ntitle: Quay\ndate: 2024-05-07\n---\nThe quay was opened today.\n");
  write("backissue.json", '{"theme":{"logo":"pictures/sign.svg"}}');
  write("pictures/sign.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write("templates/partials/footer.eta", "<p>ours</p>");
  write("seeds/_desk/overrides.yaml", "a.md:\n  headline: The quay\n");
  await buildIfChanged(options);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const isKept = async () => (await lookForLastBuild(options)).stamp !== undefined;

test("a second build finds that nothing has changed, and reports what stands there", async () => {
  expect(await isKept()).toBe(true);
  const report = await buildIfChanged(options);
  expect(report).toMatchObject({ published: true, articles: 1, added: 0, changed: 0 });
  expect(report.timings).not.toHaveProperty("articles");
});

test.each([
  ["a seed's text", "seeds/a.md", "---\ntitle: Quay\ndate: 2024-05-07\n---\nThe quay was closed.\n"],
  ["a new seed", "seeds/2024/b.txt", "date 2024-05-08 The rail was laid."],
  ["the config", "backissue.json", '{"theme":{"logo":"pictures/sign.svg"},"site":{"title":"A"}}'],
  ["the logo", "pictures/sign.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="1"/>'],
  ["a template", "templates/partials/footer.eta", "<p>yours</p>"],
  ["a new template", "templates/robots.eta", "none"],
  ["a file of the desk", "seeds/_desk/overrides.yaml", "a.md:\n  headline: A quay\n"],
  [
    "the permalink lock",
    "seeds/_desk/permalinks.lock.json",
    '{"version":1,"articles":{},"terms":{},"moved":{}}',
  ],
  ["a published file", "public/index.html", "mine"],
  ["a stray file among the published", "public/stray.txt", "mine"],
])("%s that changed is seen", async (_, path, text) => {
  await buildIfChanged(options);
  expect(await isKept()).toBe(true);
  write(path, text);
  expect(await isKept()).toBe(false);
});

test("what changes while it is being read is seen by the next build", async () => {
  const building = build(options);
  write("backissue.json", '{"theme":{"logo":"pictures/sign.svg"},"site":{"title":"Changed meanwhile"}}');
  await building;
  expect(await isKept()).toBe(false);
});

test("a file of the same size and another time is seen", async () => {
  await buildIfChanged(options);
  expect(await isKept()).toBe(true);
  utimesSync(at("seeds/a.md"), 1_000_000, 1_000_000);
  expect(await isKept()).toBe(false);
});

test("nothing is believed where a build starts from nothing, or has never been", async () => {
  expect(await lookForLastBuild({ ...options, noCache: true })).toEqual({});
  expect(await lookForLastBuild({ ...options, out: at("other") })).toEqual({});
});

test("a cache that somebody damaged costs time, and the site is as it should be", async () => {
  await buildIfChanged(options);
  for (const name of readdirSync(at("cache")).filter((file) => file.endsWith(".pack"))) {
    const bytes = readFileSync(at(`cache/${name}`));
    writeFileSync(
      at(`cache/${name}`),
      bytes.map((byte, index) => (index % 50 === 25 ? byte ^ 255 : byte)),
    );
  }
  write("seeds/_desk/overrides.yaml", "a.md:\n  headline: The damaged quay\n");
  expect(await buildIfChanged(options)).toMatchObject({ published: true, articles: 2 });
  expect(readFileSync(at("public/index.html"), "utf8")).toContain("The damaged quay");
});
