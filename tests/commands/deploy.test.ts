import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refuseTarget } from "../../src/commands/deploy/rsync.ts";
import { parseYaml } from "../../src/io/yaml.ts";
import { makeFolder, runCli } from "./run-cli.ts";

const odd = "the archive's site";
const dir = makeFolder({ [`${odd}/index.html`]: "<p>home", [`${odd}/2024/a.html`]: "<p>a" });

describe("deploy", () => {
  it.each(["netlify", "cloudflare", "s3", "rsync"])(
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

  it("says what is missing", () => {
    expect(runCli(dir, "deploy", "netlfy").err).toContain("did you mean backissue deploy netlify?");
    expect(runCli(dir, "deploy", "zip").err).toContain("run backissue build first");
    expect(runCli(dir, "deploy", "s3", "bucket", "--out", odd).err).toContain("bucket is one word too many");
  });
});

describe("a built site", () => {
  const project = makeFolder({ "seeds/a.txt": " date 2024-05-06 The harbour opened on Monday." });
  runCli(project, "build");
  const site = join(project, "public");
  writeFileSync(join(site, "CNAME"), "archive.example");
  mkdirSync(join(site, ".git"));
  writeFileSync(join(site, ".git/config"), "secret");
  const names = (zip: string) => zipNames(readFileSync(join(project, zip)));

  it("is packed into one file by build --zip, the same again, and says so in its report", () => {
    const { out } = runCli(project, "build", "--zip");
    expect(out).toMatch(/\nWrote site\.zip: \d+ files in 0\.\d MB\n$/);
    const bytes = readFileSync(join(project, "site.zip"));
    const { zip } = JSON.parse(runCli(project, "build", "--json", "--zip", "other.zip").out);
    expect(zip).toMatchObject({ file: "other.zip", bytes: bytes.length });
    expect(readFileSync(join(project, "other.zip")).equals(bytes)).toBe(true);
    const listed = names("site.zip");
    for (const name of ["index.html", "CNAME", ".nojekyll", "tagmanifest-sha256.txt"])
      expect(listed).toContain(name);
    expect(listed.filter((name) => name.startsWith(".git"))).toEqual([]);
    expect(listed).toEqual([...listed].sort());
  });

  it("is packed by deploy zip, which first says what it would do, and overwrites zip files alone", () => {
    expect(runCli(project, "deploy", "zip", "a.zip", "--dry-run").out).toMatch(
      /^Would write a\.zip: \d+ files in [\d.]+ MB before packing\n$/,
    );
    expect(existsSync(join(project, "a.zip"))).toBe(false);
    expect(runCli(project, "deploy", "zip", "a.zip").status).toBe(0);
    expect(runCli(project, "deploy", "zip", "a.zip").status).toBe(0);
    expect(names("a.zip")).toContain("index.html");
    expect(runCli(project, "deploy", "zip", "seeds/a.txt")).toMatchObject({
      status: 2,
      err: expect.stringContaining("is no zip file"),
    });
    expect(runCli(project, "deploy", "zip", "public/a.zip").err).toContain("lies in the site itself");
  });

  const hasRsync = spawnSync("rsync", ["--version"]).error === undefined;
  it.skipIf(!hasRsync)(
    "is sent by rsync, which first says what it would do, and removes only with a yes",
    () => {
      const target = makeFolder({ "gone.html": "old" });
      const dry = runCli(project, "deploy", "rsync", target, "--dry-run");
      expect(dry).toMatchObject({ status: 0, out: expect.stringContaining("*deleting   gone.html") });
      expect(dry.err).toContain(`-- public/ ${target}\n`);
      expect(dry.err).toMatch(/\d+ to send, 1 to remove; nothing was done/);
      expect(readdirSync(target)).toEqual(["gone.html"]);
      const refused = runCli(project, "deploy", "rsync", target);
      expect(refused).toMatchObject({ status: 2, err: expect.stringContaining("nobody is there to agree") });
      expect(readdirSync(target)).toEqual(["gone.html"]);
      expect(runCli(project, "deploy", "rsync", target, "--yes").status).toBe(0);
      expect(readFileSync(join(target, "CNAME"), "utf8")).toBe("archive.example");
      expect(existsSync(join(target, "gone.html"))).toBe(false);
      expect(runCli(project, "deploy", "rsync", target).err).toContain(
        "0 to send, 0 to remove; nothing was done",
      );
    },
  );

  it.each([
    ["-e sh", "read as an option"],
    ["me@-oProxyCommand=x:/a", "read as an option"],
    ["-oProxyCommand=x:/a", "read as an option"],
    ["host:/a;reboot", "other machine's shell"],
    ["host:/a b", "other machine's shell"],
    ["host:", "names no folder"],
    ["public", "is the site's folder"],
    ["public/sub", "is the site's folder"],
    ["..", "holds it"],
    ["/", "holds it"],
    ["a\nb", "control signs"],
  ])("is not sent to %j", (target, words) => {
    expect(() => refuseTarget(site, target, project)).toThrow(words);
  });

  it.each([
    "me@example.org:/var/www/",
    "host:site",
    "host::module/a",
    "rsync://host/module/",
    "/srv/www/archive",
  ])("may be sent to %s", (target) => expect(() => refuseTarget(site, target, project)).not.toThrow());
});

/** Names in the central directory, in its order. */
function zipNames(zip: Buffer): string[] {
  const end = zip.lastIndexOf("PK\u0005\u0006");
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const length = zip.readUInt16LE(at + 28);
    const name = zip.toString("utf8", at + 46, at + 46 + length);
    at += 46 + length + zip.readUInt16LE(at + 30);
    return name;
  });
}
