/** A site built by the real command from a folder of hostile seeds, with what the musts ask about. */

import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli } from "../faults/faulty-runs.ts";

/** One line of data/articles/*.ndjson, as far as it is looked at here. */
export interface Row {
  readonly id: string;
  readonly url: string;
  readonly headline: string;
  readonly date: string | null;
}

export interface BuiltSite {
  readonly root: string;
  /** Bytes of every output by path. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly rows: readonly Row[];
  readonly stderr: string;
  readonly code: number | null;
  readonly milliseconds: number;
  /** Largest resident memory of the process and its threads, in MiB. */
  readonly peak: number;
  /** Files that appeared outside the output, the workshop and the cache. */
  readonly strays: readonly string[];
}

/** Builds ROOT/seeds into ROOT/public; ROOT/tmp is the temporary folder, in which code that ran would leave its mark. */
export async function buildHostile(root: string): Promise<BuiltSite> {
  mkdirSync(join(root, "tmp"), { recursive: true });
  const config = { site: { url: "https://archive.example/", title: "Hostile" } };
  writeFileSync(join(root, "backissue.json"), JSON.stringify(config));
  const before = allPaths(root);
  const started = performance.now();
  const run = await runBuild(root);
  const milliseconds = performance.now() - started;
  const files = new Map(
    filesBelow(join(root, "public")).map((path) => [path, readFileSync(join(root, "public", path))]),
  );
  const strays = [...allPaths(root)].filter(
    (path) =>
      !before.has(path) &&
      !/^(public|\.public\.backissue|cache)(\/|$)/.test(path) &&
      !/^seeds\/_desk(\/(permalinks|changes)\.lock\.json)?$/.test(path),
  );
  return { root, files, rows: rowsOf(files), milliseconds, strays, ...run };
}

async function runBuild(root: string): Promise<Pick<BuiltSite, "stderr" | "code" | "peak">> {
  const child = spawn(process.execPath, [cli, "build", "--cache", join(root, "cache")], {
    cwd: root,
    env: { ...process.env, TMPDIR: join(root, "tmp") },
  });
  let stderr = "";
  let peak = 0;
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdout.resume();
  const watch = setInterval(() => {
    peak = Math.max(peak, residentOf(child.pid ?? 0));
  }, 50);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(watch);
  return { stderr, code, peak };
}

function residentOf(pid: number): number {
  try {
    const [, kibibytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kibibytes) / 1024;
  } catch {
    return 0;
  }
}

function rowsOf(files: BuiltSite["files"]): Row[] {
  return [...files]
    .filter(([path]) => path.startsWith("data/articles/") && path.endsWith(".ndjson"))
    .flatMap(([, bytes]) => bytes.toString("utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line): Row => JSON.parse(line));
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Names as bytes, since hostile ones need not be UTF-8. */
function allPaths(root: string): Set<string> {
  const paths = new Set<string>();
  const visit = (folder: string, below: string): void => {
    for (const entry of readdirSync(Buffer.from(folder, "latin1"), {
      withFileTypes: true,
      encoding: "buffer",
    })) {
      const name = entry.name.toString("latin1");
      paths.add(below + name);
      if (entry.isDirectory()) {
        visit(`${folder}/${name}`, `${below}${name}/`);
      }
    }
  };
  visit(root, "");
  return paths;
}
