import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { PreviewState } from "../../src/model/preview-state.ts";
import { cliFile, makeFolder, runCli } from "./run-cli.ts";

const seed = "2024-03-01 The third quay of the harbour opened on Friday in Lisbon.\n";

interface Serving {
  readonly child: ChildProcess;
  readonly url: string;
  /** What stands on standard error by now. */
  readonly err: () => string;
  readonly exit: Promise<number | null>;
}

const running: Serving[] = [];
afterEach(async () => {
  for (const { child, exit } of running.splice(0)) {
    child.kill("SIGTERM");
    await exit;
  }
});

async function serve(
  dir: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Serving> {
  const child = spawn(
    process.execPath,
    [cliFile, "serve", ...(args.includes("--port") ? [] : ["--port", "0"]), ...args],
    {
      cwd: dir,
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, NO_COLOR: "1", ...env },
    },
  );
  let text = "";
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const url = new Promise<string>((resolve, reject) => {
    child.stderr?.setEncoding("utf8").on("data", (data) => {
      text += data;
      const [, found] = /The preview is at (\S+)/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once("exit", () => reject(new Error(text)));
  });
  const serving = { child, url: await url, err: () => text, exit };
  running.push(serving);
  return serving;
}

/** The first state of which `is` holds, as a page that listens would hear of it. */
async function stateOf(url: string, is: (state: PreviewState) => boolean): Promise<PreviewState> {
  const response = await fetch(`${url}.backissue/events`);
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString("utf8");
    for (const [, data = ""] of text.matchAll(/^data: (.*)\n\n/gm)) {
      const state: PreviewState = JSON.parse(data);
      if (is(state)) return state;
    }
  }
  throw new Error(`the events ended: ${text}`);
}

const built = (state: PreviewState) => !state.isBuilding && state.failure === null;
const failed = (state: PreviewState) => state.failure !== null;
const pageOf = async (url: string, path = "") => (await fetch(url + path)).text();

describe("serve", () => {
  it("shows the site, follows changes, and touches neither public/ nor the permalink lock", async () => {
    const dir = makeFolder({ "seeds/quay.txt": seed });
    const { url } = await serve(dir);
    const first = await stateOf(url, built);
    expect(await pageOf(url)).toMatch(/third quay/i);
    writeFileSync(join(dir, "seeds/quay.txt"), seed.replace("third", "fourth"));
    await stateOf(url, (state) => built(state) && state.site !== first.site);
    expect(await pageOf(url)).toMatch(/fourth quay/i);
    expect(existsSync(join(dir, "public"))).toBe(false);
    expect(existsSync(join(dir, "seeds/_desk"))).toBe(false);
  });

  it("shows the last preview at once, before anything is built, and says why the build failed", async () => {
    const dir = makeFolder({ "seeds/quay.txt": seed });
    const before = await serve(dir);
    await stateOf(before.url, built);
    before.child.kill("SIGTERM");
    expect(await before.exit).toBe(0);
    writeFileSync(join(dir, "backissue.json"), '{ "site": {"tittle": "A"} }');
    const { url, err } = await serve(dir);
    expect(await pageOf(url)).toMatch(/third quay/i);
    const { failure } = await stateOf(url, failed);
    expect(failure).toContain("backissue.json:1:12 error config-unknown-key");
    expect(err()).toContain(failure);
    expect(await pageOf(url)).toMatch(/third quay/i);
    writeFileSync(join(dir, "backissue.json"), '{ "site": {"title": "Quays of Lisbon"} }');
    await stateOf(url, built);
    expect(await pageOf(url)).toContain("Quays of Lisbon");
  });

  it("says what it waits for, and what failed, where there is no site yet", async () => {
    const dir = makeFolder({ "seeds/quay.txt": seed, "backissue.json": "{" });
    const { url } = await serve(dir);
    await stateOf(url, failed);
    const page = await pageOf(url, "any/page.html");
    expect(page).toContain("<h1>The build failed</h1>");
    expect(page).toContain("backissue.json:1:2 error config-invalid");
    expect(page).toContain("/.backissue/preview.js");
  });

  it("shows no preview of other seeds that were built into the same folder", async () => {
    const dir = makeFolder({
      "seeds/quay.txt": seed,
      "others/rail.txt": "2024-03-02 The line to Porto closed.",
    });
    const before = await serve(dir);
    await stateOf(before.url, built);
    before.child.kill("SIGTERM");
    await before.exit;
    const { url } = await serve(dir, ["--seeds", "others"]);
    expect(await pageOf(url)).not.toMatch(/third quay/i);
    await stateOf(url, built);
    expect(await pageOf(url)).toContain("Porto");
  });

  it("outlives a preview folder that somebody removes", async () => {
    const dir = makeFolder({ "seeds/quay.txt": seed });
    const { url } = await serve(dir);
    await stateOf(url, built);
    renameSync(join(dir, "node_modules/.cache/backissue-preview"), join(dir, "gone"));
    expect((await fetch(url)).status).toBe(404);
    const { site } = await stateOf(url, built);
    writeFileSync(join(dir, "seeds/rail.txt"), "2024-03-02 The line to Porto closed on Saturday.");
    await stateOf(url, (state) => built(state) && state.site !== site);
    expect((await fetch(url)).status).toBe(200);
  });

  it("takes the next port where the wished one is in use", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    const { url } = await serve(makeFolder({ "seeds/quay.txt": seed }), ["--port", String(port)]);
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    taken.close();
  });

  it("is no server for others without an explicit yes", async () => {
    const dir = makeFolder({ "seeds/quay.txt": seed });
    for (const host of ["0.0.0.0", "::", "192.168.1.5", "press.example"]) {
      const { status, err } = runCli(dir, "serve", "--host", host);
      expect(err).toContain(`--host ${host} would show the preview, drafts and all, to every machine`);
      expect(err).toContain("hint: add --expose");
      expect(status).toBe(2);
    }
    const { url, err } = await serve(dir, ["--host", "0.0.0.0", "--expose"]);
    expect(err()).toContain("http://localhost:");
    const { port } = new URL(url);
    const statusFor = (host: string) =>
      new Promise((resolve, reject) => {
        get(url, { headers: { host } }, (response) => resolve(response.resume().statusCode)).on(
          "error",
          reject,
        );
      });
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
    expect(await statusFor(`evil.example:${port}`)).toBe(403);
  });

  it("opens the browser by the system's opener, and prints the address where there is none", async () => {
    const dir = makeFolder({ "seeds/quay.txt": seed });
    const bin = join(dir, "bin");
    mkdirSync(bin);
    const opener = join(bin, "xdg-open");
    writeFileSync(opener, `#!/bin/sh\necho "$# $*" > "${dir}/opened"\n`);
    chmodSync(opener, 0o755);
    const { url } = await serve(dir, ["--open"], { PATH: `${bin}:${process.env["PATH"]}` });
    await stateOf(url, built);
    expect(readFileSync(join(dir, "opened"), "utf8")).toBe(`1 ${url}\n`);
    rmSync(opener);
    const other = await serve(dir, ["--open"], { PATH: bin });
    await expect.poll(other.err).toContain(`No browser could be opened: type ${other.url} into one`);
  });

  it("ends with its own fault where the building process dies", async () => {
    const { child, url, exit, err } = await serve(makeFolder({ "seeds/quay.txt": seed }));
    await stateOf(url, built);
    const [builder = ""] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8").split(" ");
    process.kill(Number(builder), "SIGKILL");
    expect(await exit).toBe(3);
    expect(err()).toContain("the process that builds the preview ended by itself (SIGKILL)");
  });
});
