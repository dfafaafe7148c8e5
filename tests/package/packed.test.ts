/** What somebody gets who installs the package: the tarball itself, in an empty folder, with a few texts and no config. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../commands/run-cli.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const patience = 300_000;
const packed = mkdtempSync(join(tmpdir(), "backissue-packed-"));
const dir = makeFolder({
  "seeds/quay.txt":
    " date 2024-03-01 (Harbour News) The third quay of the harbour opened on Friday in Lisbon.\n",
  "seeds/rail.txt": "2024-03-02 The railway line to the harbour closed on Saturday, the operator said.\n",
});
let isInstalled = false;

function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  return { status, out: stdout, err: stderr };
}

beforeAll(() => {
  // Compiled already: to compile here would change dist/ under the feet of other tests.
  const pack = run("npm", ["pack", "--ignore-scripts", "--pack-destination", packed], root);
  expect(pack).toMatchObject({ status: 0 });
  const tarball = join(packed, readdirSync(packed).find((name) => name.endsWith(".tgz")) ?? "");
  const quick = ["--prefer-offline", "--no-audit", "--no-fund"];
  const install = run("npm", ["install", tarball, ...quick], dir);
  isInstalled = install.status === 0;
  if (isInstalled) return;
  if (!/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOTCACHED/.test(install.err))
    throw new Error(install.err);
  process.stderr.write("The packed package is not tested: npm reaches no registry.\n");
}, patience);

afterAll(() => {
  for (const folder of [packed, dir]) rmSync(folder, { recursive: true, force: true });
}, patience);

describe("the packed package", () => {
  it("builds a site from a few texts without any config", { timeout: patience }, ({ skip }) => {
    if (!isInstalled) skip();
    const { status, out } = run("npx", ["backissue", "build"], dir);
    expect(status).toBe(0);
    expect(out).toMatch(/^Built 2 articles/);
    expect(existsSync(join(dir, "public/2024/03/01"))).toBe(true);
    expect(readFileSync(join(dir, "public/index.html"), "utf8")).toMatch(/third quay/i);
  });

  it("tries the site against the rules of HTML, which it carries with it", { timeout: patience }, ({
    skip,
  }) => {
    if (!isInstalled) skip();
    const page = join(dir, "public/about.html");
    writeFileSync(
      page,
      readFileSync(page, "utf8").replace("</body>", "<p><img src='assets/site.css'></p></body>"),
    );
    expect(existsSync(join(dir, "node_modules/html-validate"))).toBe(false);
    expect(run("npx", ["backissue", "check"], dir).err).toContain("(wcag/h37)");
    expect(run("npx", ["backissue", "build"], dir).status).toBe(0);
  });

  it("runs the manual's example as it stands there", { timeout: patience }, ({ skip }) => {
    if (!isInstalled) skip();
    const manual = readFileSync(join(dir, "node_modules/backissue/templates/manual/library.md"), "utf8");
    const example = /```js\n([\s\S]*?)```/.exec(manual)?.[1] ?? "";
    writeFileSync(join(dir, "example.mjs"), example);
    expect(run(process.execPath, ["example.mjs"], dir)).toEqual({
      status: 0,
      out: "2 articles, 0 problems\n0 files changed\n",
      err: "",
    });
  });

  it("has the types that the manual's second example uses", { timeout: patience }, ({ skip }) => {
    if (!isInstalled) skip();
    const manual = readFileSync(join(dir, "node_modules/backissue/templates/manual/library.md"), "utf8");
    writeFileSync(join(dir, "types.mts"), /```ts\n([\s\S]*?)```/.exec(manual)?.[1] ?? "");
    const types = ["--types", "node", "--typeRoots", join(root, "node_modules/@types")];
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", ...types];
    const tsc = join(root, "node_modules/.bin/tsc");
    expect(run(tsc, [...options, "types.mts"], dir)).toEqual({ status: 0, out: "", err: "" });
  });

  it("has the schema that init writes into the config, and the manual that help prints", ({ skip }) => {
    if (!isInstalled) skip();
    expect(run("npx", ["backissue", "init"], dir).status).toBe(0);
    const { $schema } = JSON.parse(readFileSync(join(dir, "backissue.json"), "utf8"));
    expect(existsSync(join(dir, $schema))).toBe(true);
    expect(run("npx", ["backissue", "help", "seeds"], dir).out).toContain("# What seeds may look like");
  });
});
