import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/io/yaml.ts";
import { makeFolder, runCli } from "./run-cli.ts";

const odd = "the archive's site";
const dir = makeFolder({ [`${odd}/index.html`]: "<p>home", [`${odd}/2024/a.html`]: "<p>a" });

describe("deploy", () => {
  it.each(["netlify", "cloudflare", "s3", "rsync", "zip"])(
    "prints a script for %s that a shell can read",
    (host) => {
      const { status, out } = runCli(dir, "deploy", host, "--out", odd);
      expect(status).toBe(0);
      expect(out).toContain("'the archive'\\''s site'");
      expect(spawnSync("sh", ["-n"], { input: out }).status).toBe(0);
    },
  );

  it("prints a workflow for GitHub that is YAML and builds before it publishes", () => {
    const { out } = runCli(dir, "deploy", "github");
    const parsed = parseYaml(out, "site.yml", "config-invalid");
    expect(parsed.ok && Object.keys(parsed.value.value as object)).toEqual([
      "name",
      "on",
      "permissions",
      "concurrency",
      "jobs",
    ]);
    expect(out.indexOf("backissue build")).toBeLessThan(out.indexOf("upload-pages-artifact"));
  });

  const has = (program: string) => spawnSync(program, ["--version"]).error === undefined;
  it.skipIf(!has("zip") || !has("unzip"))("prints a script that makes a zip of the site", () => {
    const { out } = runCli(dir, "deploy", "zip", "--out", odd);
    expect(spawnSync("sh", ["-e"], { input: out, cwd: dir }).status).toBe(0);
    const list = spawnSync("unzip", ["-Z1", "site.zip"], { cwd: dir, encoding: "utf8" }).stdout;
    expect(list.split("\n")).toContain("2024/a.html");
  });

  it.skipIf(!has("rsync"))("prints a script that sends the site and takes away what is gone", () => {
    const target = makeFolder({ "gone.html": "old" });
    const { out } = runCli(dir, "deploy", "rsync", "--out", odd);
    const script = out.replaceAll("USER@HOST:/PATH/", `${target}/`);
    expect(spawnSync("sh", ["-e"], { input: script, cwd: dir }).status).toBe(0);
    expect(readFileSync(join(target, "2024/a.html"), "utf8")).toBe("<p>a");
    writeFileSync(join(target, "gone.html"), "made anew", { flag: "wx" });
  });

  it("says what is missing", () => {
    expect(runCli(dir, "deploy", "netlfy").err).toContain("did you mean backissue deploy netlify?");
    expect(runCli(dir, "deploy", "zip").err).toContain("run backissue build first");
  });
});
