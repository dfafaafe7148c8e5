/** The shared hostile corpus, every must of every case; and a small one of our own where that is not at hand. */

import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltSite, buildHostile } from "./built-site.ts";
import { type HostileCase, musts } from "./musts.ts";
import { ownSeeds } from "./own-seeds.ts";

const shared = fileURLToPath(new URL("../../../shared/hostile", import.meta.url));

interface SharedCase {
  readonly id: string;
  readonly file?: string;
  readonly make?: unknown;
  readonly must: readonly string[];
  readonly expect?: HostileCase["expect"];
}

describe.skipIf(!existsSync(shared))("../shared/hostile", () => {
  const cases = existsSync(shared) ? readCases() : [];
  const root = realpathSync(
    mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "backissue-hostile-")),
  );
  let site: BuiltSite;
  beforeAll(async () => {
    mkdirSync(join(root, "seeds"));
    execFileSync("node", [join(shared, "make.mjs"), join(root, "seeds")]);
    site = await buildHostile(root);
  }, 180_000);
  afterAll(() => rmSync(root, { recursive: true }));

  it.each(cases.flatMap((each) => each.must.map((must) => [each.id, must, each] as const)))(
    "%s: %s",
    (_, must, hostile) => {
      expect(musts[must]?.(site, hostile) ?? [`nobody checks ${must}`]).toEqual([]);
    },
  );
});

describe("seeds of our own", () => {
  const root = freshFolder();
  let site: BuiltSite;
  beforeAll(async () => {
    mkdirSync(join(root, "seeds"));
    for (const [name, { text }] of Object.entries(ownSeeds)) {
      writeFileSync(join(root, "seeds", name), text);
    }
    site = await buildHostile(root);
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true }));

  it.each(
    Object.entries(ownSeeds).flatMap(([name, own]) => own.must.map((must) => [name, must, own] as const)),
  )("%s: %s", (name, must, own) => {
    expect(musts[must]?.(site, { id: name, names: [name], ...own }) ?? [`nobody checks ${must}`]).toEqual([]);
  });
});

function freshFolder(): string {
  return realpathSync(
    mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "backissue-hostile-")),
  );
}

function readCases(): HostileCase[] {
  const manifest: { readonly cases: readonly SharedCase[] } = JSON.parse(
    readFileSync(join(shared, "manifest.json"), "utf8"),
  );
  return manifest.cases.map(({ id, file, make, must, expect = {} }) => ({
    id,
    names: file === undefined ? namesOf(make) : [basename(file)],
    must,
    expect,
  }));
}

/** A name that is not UTF-8 is read byte by byte. */
function namesOf(make: unknown): string[] {
  const recipes: readonly { readonly name?: string; readonly nameBase64?: string }[] = [make].flat() as never;
  return recipes.map(
    ({ name, nameBase64 }) => name ?? Buffer.from(nameBase64 ?? "", "base64").toString("latin1"),
  );
}
