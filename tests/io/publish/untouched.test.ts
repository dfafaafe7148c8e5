import { mkdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { askIfUntouched } from "../../../src/io/publish/untouched.ts";
import { makeProject, type Project, publishFiles, writeFiles } from "../site-folder.ts";

const site = { "2025/a.html": "<p>A", "data/a.json": "{}", "index.html": "home" };
const untouched = ({ out }: Project) => askIfUntouched(out).isUntouched();

/** The disk's clock ticks every few milliseconds; what happens within the tick of the stamp itself is not told apart. */
const tick = () => new Promise((resolve) => setTimeout(resolve, 15));

it.each(["copy", "link"] as const)("says yes right after a publication (mode %s)", async (mode) => {
  const project = makeProject(mode);
  publishFiles(project, site);
  expect(await untouched(project)).toBe(true);
});

it.each([
  ["changed a page", (out: string) => writeFiles(out, { "2025/a.html": "<p>B" })],
  ["added a file", (out: string) => writeFiles(out, { "2025/b.html": "" })],
  ["removed a page", (out: string) => rmSync(join(out, "2025/a.html"))],
  ["made a folder", (out: string) => mkdirSync(join(out, "x"))],
  ["set a page's time back", (out: string) => utimesSync(join(out, "index.html"), 1, 1)],
  ["removed everything", (out: string) => rmSync(out, { recursive: true })],
])("says no when somebody %s", async (_, act) => {
  const project = makeProject();
  publishFiles(project, site);
  await tick();
  act(project.out);
  expect(await untouched(project)).toBe(false);
});

it("says no where nothing was published", async () => {
  expect(await untouched(makeProject())).toBe(false);
});
