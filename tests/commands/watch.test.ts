import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { BuildReport } from "../../src/build.ts";
import { cliFile, makeFolder } from "./run-cli.ts";

type Line = BuildReport & { readonly ok: boolean; readonly error?: string };

let dir = "";
let child: ChildProcess;
const lines: Line[] = [];
let wake = (): void => {};

beforeAll(async () => {
  dir = makeFolder({
    "seeds/quay.txt": "2024-03-01 The third quay of the harbour opened on Friday in Lisbon.",
    "seeds/_desk/overrides.yaml": "{}\n",
    "backissue.json": "{}",
  });
  child = spawn(process.execPath, [cliFile, "watch", "--json"], {
    cwd: dir,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error("the child has no pipes");
  createInterface(stdout).on("line", (line) => {
    lines.push(JSON.parse(line));
    wake();
  });
  const watching = new Promise<void>((resolve) => {
    createInterface(stderr).on("line", (line) => line.startsWith("Watching") && resolve());
  });
  await nextBuild(0);
  await watching;
}, 60_000);

afterAll(async () => {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  rmSync(dir, { recursive: true, force: true });
}, 60_000);

/** The build after the given number of builds. */
async function nextBuild(before: number): Promise<Line> {
  while (lines.length <= before) await new Promise<void>((resolve) => (wake = resolve));
  return lines[before] as Line;
}

async function buildAfter(change: () => void): Promise<Line> {
  const before = lines.length;
  change();
  return nextBuild(before);
}

const quiet = () => new Promise((resolve) => setTimeout(resolve, 600));

it("builds once at the beginning", () => {
  expect(lines[0]).toMatchObject({ ok: true, articles: 1 });
  expect(existsSync(join(dir, "public/index.html"))).toBe(true);
});

it("sees an editor's atomic save: a new file renamed over the old one", async () => {
  const report = await buildAfter(() => {
    const text = "2024-03-01 The fourth quay of the harbour opened on Friday in Lisbon.";
    writeFileSync(join(dir, "seeds/quay.txt.tmp~"), text);
    renameSync(join(dir, "seeds/quay.txt.tmp~"), join(dir, "seeds/quay.txt"));
  });
  expect(report).toMatchObject({ ok: true, articles: 1 });
  expect(report.changed).toBeGreaterThan(0);
});

it("sees a change of a desk file", async () => {
  const report = await buildAfter(() =>
    writeFileSync(join(dir, "seeds/_desk/overrides.yaml"), '"quay.txt": { headline: Quay }\n'),
  );
  expect(report).toMatchObject({ ok: true, articles: 1 });
  expect(report.changed).toBeGreaterThan(0);
});

it("sees a new template", async () => {
  const report = await buildAfter(() => {
    mkdirSync(join(dir, "templates"), { recursive: true });
    writeFileSync(join(dir, "templates/not-found.eta"), "<% wrong syntax( %>");
  });
  expect(report.ok).toBe(false);
  const mended = await buildAfter(() => rmSync(join(dir, "templates"), { recursive: true }));
  expect(mended.ok).toBe(true);
});

it("sees a change of the config, says what is wrong with it, and goes on", async () => {
  const report = await buildAfter(() => writeFileSync(join(dir, "backissue.json"), '{"sitte": {}}'));
  expect(report.error).toContain("did you mean site?");
  const mended = await buildAfter(() =>
    writeFileSync(join(dir, "backissue.json"), '{"site": {"title": "Quays"}}'),
  );
  expect(mended).toMatchObject({ ok: true });
  expect(mended.changed).toBeGreaterThan(0);
});

it("sees a picture beside the config, which may be the logo", async () => {
  await buildAfter(() => {
    writeFileSync(join(dir, "mark.svg"), '<svg xmlns="http://www.w3.org/2000/svg" />');
    writeFileSync(join(dir, "backissue.json"), '{"theme": {"logo": "mark.svg"}}');
  });
  await quiet();
  const report = await buildAfter(() =>
    writeFileSync(join(dir, "mark.svg"), '<svg xmlns="http://www.w3.org/2000/svg"><title>Quay</title></svg>'),
  );
  expect(report.ok).toBe(true);
  expect(report.changed).toBeGreaterThan(0);
});

it("sees a renamed folder", async () => {
  await buildAfter(() => {
    mkdirSync(join(dir, "seeds/old"));
    writeFileSync(join(dir, "seeds/old/ferry.txt"), "2024-03-02 The ferry line returns in June.");
  });
  await quiet();
  const report = await buildAfter(() => renameSync(join(dir, "seeds/old"), join(dir, "seeds/new")));
  expect(report).toMatchObject({ ok: true, articles: 2 });
  await quiet();
  const edited = await buildAfter(() =>
    writeFileSync(join(dir, "seeds/new/ferry.txt"), "2024-03-02 The ferry line returns in July."),
  );
  expect(edited.changed).toBeGreaterThan(0);
});

it("sees the seeds folder move away and come back, and what happens in it then", async () => {
  await quiet();
  const gone = await buildAfter(() => renameSync(join(dir, "seeds"), join(dir, "aside")));
  expect(gone.error).toContain("there is no seeds folder");
  const back = await buildAfter(() => renameSync(join(dir, "aside"), join(dir, "seeds")));
  expect(back).toMatchObject({ ok: true, articles: 2 });
  await quiet();
  const edited = await buildAfter(() =>
    writeFileSync(join(dir, "seeds/quay.txt"), "2024-03-01 The fifth quay of the harbour opened on Friday."),
  );
  expect(edited.changed).toBeGreaterThan(0);
});

it("follows no link out of the seeds", async () => {
  await quiet();
  const before = lines.length;
  mkdirSync(join(dir, "elsewhere"));
  await buildAfter(() => symlinkSync(join(dir, "elsewhere"), join(dir, "seeds/link")));
  await quiet();
  writeFileSync(join(dir, "elsewhere/note.txt"), "2024-03-03 A note.");
  await quiet();
  expect(lines.length).toBe(before + 1);
  await buildAfter(() => rmSync(join(dir, "seeds/link")));
});

it.each([
  [
    "written one by one",
    (text: (n: number) => string) => {
      for (let n = 0; n < 1000; n++) writeFileSync(join(dir, `seeds/note-${n}.txt`), text(n));
    },
  ],
  [
    "moved in with their folder",
    (text: (n: number) => string) => {
      mkdirSync(join(dir, "ready"));
      for (let n = 0; n < 1000; n++) writeFileSync(join(dir, `ready/${n}.txt`), text(n));
      renameSync(join(dir, "ready"), join(dir, "seeds/ready"));
    },
  ],
  [
    "saved by way of a temporary file",
    (text: (n: number) => string) => {
      for (let n = 0; n < 1000; n++) {
        writeFileSync(join(dir, `seeds/.note-${n}.txt.swp`), `${text(n)} It grows.`);
        renameSync(join(dir, `seeds/.note-${n}.txt.swp`), join(dir, `seeds/note-${n}.txt`));
      }
    },
  ],
])("makes one build of a thousand files %s", async (_, write) => {
  await quiet();
  const before = lines.length;
  const { articles } = await buildAfter(() => write((n) => `2024-04-01 Note ${n} on the harbour.`));
  expect(articles).toBe(existsSync(join(dir, "seeds/ready")) ? 2002 : 1002);
  await quiet();
  expect(lines.length).toBe(before + 1);
});
