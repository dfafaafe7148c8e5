/**
 * npm run bench: how long a build takes, cold, unchanged and after one article was edited, added and removed, beside Hugo and
 * Eleventy on the same articles, and on Reuters where ../shared/corpus is there.
 *   npm run bench -- [--articles 1000,10000] [--with-eleventy] [--without-reuters] [--keep]
 * Times are of whole processes (GNU time); ratios are of the same run. Hugo: apt-get install hugo. Eleventy: npx @11ty/eleventy@3.1.2.
 */

import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeCorpus } from "./corpus.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const cli = join(root, "dist/cli.js");
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000,10000" },
    "with-eleventy": { type: "boolean", default: false },
    "without-reuters": { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
  },
});

interface Measured {
  readonly wall: number;
  readonly cpu: number;
  /** MiB */
  readonly peak: number;
  /** What it printed to standard error. */
  readonly messages: string;
}

/** Runs a command under GNU time. Seconds of wall and CPU time, peak of resident memory. */
function measure(command: string, args: readonly string[], cwd: string): Measured {
  const report = join(cwd, ".bench-time");
  const result = spawnSync("/usr/bin/time", ["-f", "%e %U %S %M", "-o", report, command, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (result.status !== 0)
    throw new Error(`${command} ended with ${result.status}: ${result.stderr.slice(-2000)}`);
  const [wall = 0, user = 0, system = 0, peak = 0] = execFileSync("tail", ["-n1", report], {
    encoding: "utf8",
  })
    .trim()
    .split(" ")
    .map(Number);
  rmSync(report);
  return { wall, cpu: user + system, peak: peak / 1024, messages: result.stderr };
}

function volumeOf(folder: string): { readonly files: number; readonly megabytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return { files: files.length, megabytes: Math.round(bytes / 1e5) / 10 };
}

const rows: string[] = [];
/** Wall time of the stages of each cold build. */
const stages: string[] = [];
function report(
  what: string,
  measured: Measured,
  base: Measured | undefined,
  volume?: ReturnType<typeof volumeOf>,
): void {
  const ratio =
    base === undefined
      ? ["", ""]
      : [(measured.cpu / base.cpu).toFixed(2), (measured.wall / base.wall).toFixed(2)];
  const cells = [
    what,
    measured.wall.toFixed(2),
    measured.cpu.toFixed(2),
    measured.peak.toFixed(0),
    volume?.files ?? "",
    volume?.megabytes ?? "",
    ...ratio,
  ];
  rows.push(`| ${cells.join(" | ")} |`);
  process.stderr.write(`${rows.at(-1)}\n`);
}

/** The work that the peers do: everything that they have no word for is off. */
const plainConfig = {
  site: { title: "Archive", url: "https://archive.example.org" },
  publishSources: false,
  twins: false,
  search: false,
  citations: false,
  derive: { names: false, events: false, topics: false, related: false, copies: false },
};

function hugo(folder: string, corpus: string): Measured {
  const site = join(folder, "hugo");
  cpSync(join(here, "peers/hugo"), site, { recursive: true });
  cpSync(corpus, join(site, "content"), { recursive: true });
  const years = readdirSync(corpus);
  for (const year of years) {
    writeFileSync(join(site, "content", year, "_index.md"), `---\ntitle: "${year}"\n---\n`);
    for (const month of readdirSync(join(corpus, year)))
      writeFileSync(join(site, "content", year, month, "_index.md"), `---\ntitle: "${year}-${month}"\n---\n`);
  }
  appendFileSync(
    join(site, "config.toml"),
    `\n[permalinks]\n${years.map((year) => `  ${year} = "/:year/:month/:day/:slug/"\n`).join("")}`,
  );
  const measured = measure("hugo", ["--quiet"], site);
  report("Hugo", measured, undefined, volumeOf(join(site, "public")));
  return measured;
}

function eleventy(folder: string, corpus: string, base: Measured | undefined): void {
  const site = join(folder, "eleventy");
  cpSync(join(here, "peers/eleventy"), site, { recursive: true });
  cpSync(corpus, join(site, "articles"), { recursive: true });
  report(
    "Eleventy",
    measure("npx", ["--yes", "@11ty/eleventy@3.1.2", "--quiet"], site),
    base,
    volumeOf(join(site, "_site")),
  );
}

function backissue(
  folder: string,
  name: string,
  corpus: string,
  config: object,
  base: Measured | undefined,
): void {
  const project = join(folder, name);
  mkdirSync(project, { recursive: true });
  cpSync(corpus, join(project, "seeds"), { recursive: true });
  writeFileSync(join(project, "backissue.json"), JSON.stringify(config));
  const run = () => measure(process.execPath, [cli, "build", "--timings", "--quiet"], project);
  const cold = run();
  report(`backissue, ${name}`, cold, base, volumeOf(join(project, "public")));
  const cache = volumeOf(join(project, "node_modules/.cache")).megabytes;
  stages.push(
    `${name}: ${cold.messages
      .trim()
      .replaceAll(/\s*\n\s*/g, ", ")
      .replaceAll(/ {2,}/g, " ")}; cache ${cache} MB`,
  );
  const again = (what: string) =>
    report(`backissue, ${name}, ${what} (ratio to its cold build)`, run(), cold);
  again("nothing changed");
  const [first = ""] = readdirSync(join(project, "seeds"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .sort();
  appendFileSync(join(project, "seeds", first), "\n\nA correction was added to this article.\n");
  again("one article edited");
  const added = join(project, "seeds", "added.txt");
  writeFileSync(added, " date 2024-12-31 The harbour of Lima was closed on Tuesday. Nobody was hurt.\n");
  again("one article added");
  rmSync(added);
  again("one article removed");
}

/** 18,148 newswire articles of 1987 with everything on, if they are there. */
function reuters(folder: string): void {
  const script = join(root, "../shared/corpus/to-seeds.mjs");
  if (values["without-reuters"] || !existsSync(script)) return;
  begin("Reuters-21578, 18,148 articles");
  const seeds = join(folder, "reuters-seeds");
  execFileSync(process.execPath, [script, "--out", seeds, "--format", "md", "--limit", "18148"], {
    stdio: "ignore",
  });
  backissue(folder, "everything, Reuters", seeds, { site: plainConfig.site }, undefined);
}

function begin(title: string): void {
  rows.push(
    "",
    title,
    "",
    "| | wall s | CPU s | peak MiB | files | MB | CPU ratio | wall ratio |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
  );
}

const hasHugo = spawnSync("hugo", ["version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "backissue-bench-"));
try {
  for (const count of values.articles.split(",").map(Number)) {
    begin(`${count} articles`);
    const place = join(folder, String(count));
    const markdown = join(place, "markdown");
    const text = join(place, "text");
    writeCorpus(markdown, { articles: count, format: "markdown", years: 20 });
    writeCorpus(text, { articles: count, format: "text", years: 20 });
    const base = hasHugo ? hugo(place, markdown) : undefined;
    if (values["with-eleventy"]) eleventy(place, markdown, base);
    backissue(place, "the peers' work", markdown, plainConfig, base);
    backissue(place, "everything, Markdown", markdown, { site: plainConfig.site }, base);
    backissue(place, "everything, dated text", text, { site: plainConfig.site }, base);
    if (!values.keep) rmSync(place, { recursive: true });
  }
  reuters(folder);
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}
const hugoVersion = hasHugo
  ? execFileSync("hugo", ["version"], { encoding: "utf8" }).split(" ")[1]
  : "not installed";
const machine = `${cpus()[0]?.model ?? ""}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}; Hugo ${hugoVersion}`;
process.stdout.write(
  `${rows.join("\n")}\n\nStages of the cold builds, and the size of the cache:\n${stages.join("\n")}\n\n${machine}; npm run bench -- --articles ${values.articles}\n`,
);
if (!existsSync("/usr/bin/time")) process.stderr.write("GNU time is missing: apt-get install time\n");
