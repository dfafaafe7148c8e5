import { spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectations, makeProject, oneDay, type Project } from "./build-project.ts";
import { cli, isInWords, type Run, runNode, snapshot } from "./faulty-runs.ts";

describe("a project with a published site and a foreign file in it", () => {
  let project: Project;
  let sites: Awaited<ReturnType<typeof expectations>>;
  beforeAll(async () => {
    project = makeProject();
    sites = await expectations(project);
  }, 60_000);
  afterAll(() => rmSync(project.root, { recursive: true }));

  /** The old site is there to the byte, and the next build brings the new one. */
  async function expectOldSiteThenNew(): Promise<void> {
    expect(project.site()).toEqual(sites.before);
    await expectNewSite();
  }

  async function expectNewSite(): Promise<void> {
    project.edit("after");
    expect(await project.build()).toMatchObject({ code: 0 });
    expect(project.site()).toEqual(sites.after);
    project.edit("before");
    await project.build();
    expect(project.site()).toEqual(sites.before);
  }

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("ends on %s in words within 2 s", async (signal) => {
    project.edit("after");
    const workshop = join(project.root, ".public.backissue");
    let sent = 0;
    const run = await project.build({
      signal,
      signalWhen: () => {
        const isStaging = sent === 0 && readdirSync(workshop).some((name) => name.startsWith("stage-"));
        sent = isStaging ? performance.now() : sent;
        return isStaging;
      },
    });
    expect(performance.now() - sent).toBeLessThan(2_000);
    expect(run.code).toBe(130);
    expect(run.stderr).toMatch(/^\nInterrupted: /);
    const isNew = run.stderr.includes("had already been published");
    expect(project.site()).toEqual(isNew ? sites.after : sites.before);
    project.edit("before");
    await project.build();
  });

  it.each([
    ["ENOSPC", true],
    ["EIO", false],
    ["EMFILE", true],
  ])("says that of a disk with %s, and the old site stands", async (kind, forGood) => {
    project.edit("after");
    const under = join(project.root, ".public.backissue");
    const fault = { call: "writeFileSync", at: 5, kind, forGood, under };
    const run = await project.build({ fault });
    expect(run.code).not.toBe(0);
    expect(run.code).not.toBe(3);
    expect(isInWords(run.stderr)).toBe(true);
    expect(run.stderr).toContain("(writeFile)");
    project.edit("before");
    await expectOldSiteThenNew();
  });

  it("ends and says what came first, where the disk does not even let go of the stage", async () => {
    project.edit("after");
    const under = join(project.root, ".public.backissue", "stage-");
    const fault = { at: 3, kind: "EROFS", forGood: true, under };
    const run = await project.build({ fault });
    expect(run.code).toBe(1);
    expect(isInWords(run.stderr)).toBe(true);
    expect(run.stderr).not.toContain("(rm)");
    project.edit("before");
    await expectOldSiteThenNew();
  });

  it("lets one of three builds at once publish, and the others say why not", async () => {
    project.edit("after");
    const runs = await Promise.all([
      project.build({}, "--no-cache"),
      project.build({}, "--no-cache"),
      project.build({}, "--no-cache"),
    ]);
    expect(runs.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    for (const run of runs.filter(({ code }) => code !== 0)) {
      expect(run).toMatchObject({ code: 1 });
      expect(run.stderr).toContain("another build is at work");
    }
    expect(project.site()).toEqual(sites.after);
    project.edit("before");
    await project.build();
  });

  it("is never seen without its index or mixed by a reader, but for the moment of the swap", async () => {
    project.edit("after");
    const seen: unknown[] = [];
    const building = project.build();
    let isDone = false;
    building.then(() => {
      isDone = true;
    });
    while (!isDone) {
      seen.push(project.site());
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const whole = [JSON.stringify(sites.before), JSON.stringify(sites.after), undefined];
    // A reader that walks across the swap itself may meet both; it must be alone in that.
    const mixed = seen.filter((site) => !whole.includes(JSON.stringify(site)));
    expect(mixed.length).toBeLessThanOrEqual(1);
    project.edit("before");
    await project.build();
  });

  it.each([
    ["no seeds folder", ["--seeds", "nowhere"], "there is no seeds folder"],
    ["an empty seeds folder", ["--seeds", "empty"], "no article was found"],
    ["the seeds as output", ["--out", "seeds"], "output folder"],
    ["output inside the seeds", ["--out", "seeds/site"], "output folder"],
    ["the project as output", ["--out", "."], "output folder"],
    ["the folder above as output", ["--out", ".."], "output folder"],
    ["a config that is not there", ["--config", "nowhere.json"], "nowhere.json"],
  ])("refuses %s in words, and stays as it is", async (_, flags, words) => {
    mkdirSync(join(project.root, "empty"), { recursive: true });
    const seeds = readdirSync(join(project.root, "seeds"));
    const run = await project.build({}, ...flags);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(words);
    expect(isInWords(run.stderr)).toBe(true);
    expect(project.site()).toEqual(sites.before);
    expect(readdirSync(join(project.root, "seeds"))).toEqual(seeds);
  });

  it("is complete where nobody reads what the build says", async () => {
    project.edit("after");
    const child = spawn(process.execPath, [cli, "build", "--cache", join(project.root, "cache")], {
      cwd: project.root,
      env: { ...process.env, ...oneDay },
    });
    child.stdout.destroy();
    child.stderr.destroy();
    await new Promise((resolve) => child.on("close", resolve));
    expect(project.site()).toEqual(sites.after);
    project.edit("before");
    await project.build();
  });

  it("comes out the same with 64 open files", async () => {
    project.edit("after");
    const run: Run = await new Promise((resolve) => {
      const command = `ulimit -n 64; exec "${process.execPath}" "${cli}" build --cache "${join(project.root, "few")}" --out limited`;
      const child = spawn("bash", ["-c", command], {
        cwd: project.root,
        env: { ...process.env, ...oneDay },
      });
      let stderr = "";
      child.stderr.on("data", (data) => {
        stderr += data;
      });
      child.on("close", (code) => resolve({ code, stdout: "", stderr }));
    });
    expect(run).toMatchObject({ code: 0 });
    cpSync(join(project.out, "CNAME"), join(project.root, "limited/CNAME"));
    expect(snapshot(join(project.root, "limited"))).toEqual(sites.after);
    project.edit("before");
  });

  it("gets along with seeds that can't be read, and names them", async () => {
    const odd = join(project.root, "seeds/odd");
    mkdirSync(odd);
    writeFileSync(join(odd, "locked.txt"), "x");
    chmodSync(join(odd, "locked.txt"), 0);
    symlinkSync("/etc/passwd", join(odd, "link.txt"));
    symlinkSync("nowhere", join(odd, "dangling.txt"));
    symlinkSync(".", join(odd, "loop"));
    await runNode("-e", [
      `require("child_process").execFileSync("mkfifo", [${JSON.stringify(join(odd, "pipe.txt"))}])`,
    ]);
    const run = await project.build();
    for (const name of ["link.txt", "dangling.txt", "loop", "pipe.txt"]) {
      expect(run.stderr).toContain(`seeds/odd/${name}`);
    }
    expect(isInWords(run.stderr)).toBe(true);
    rmSync(odd, { recursive: true });
    await project.build();
    await expectOldSiteThenNew();
  });
});
