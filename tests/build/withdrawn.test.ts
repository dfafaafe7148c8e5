import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cli, runNode } from "../faults/faulty-runs.ts";

/** Words that stand in the withdrawn article and nowhere else. */
const secrets = ["Marmaduke", "Quillfeather", "zinc-harvest"];

const other =
  "---\ntitle: The harbour opens\ndate: 2024-05-07\ntags: [Harbour]\n---\nShips came in on Tuesday.\n";
const gone = `---
title: Marmaduke Quillfeather and the zinc-harvest
date: 2024-05-06
tags: [zinc-harvest, Harbour]
source: The Quillfeather Post
---
Marmaduke Quillfeather met the zinc-harvest board in the harbour on 4 May 2024.
`;
const overrides = `gone.md:
  status: withdrawn
  withdrawnOn: 2025-01-02
  reason: by order of a court
`;

it("leaves of a withdrawn article its address, the day and the reason, and not a byte of its text", async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "backissue-withdrawn-")));
  try {
    mkdirSync(join(root, "seeds/_desk"), { recursive: true });
    writeFileSync(join(root, "seeds/gone.md"), gone);
    writeFileSync(join(root, "seeds/other.md"), other);
    const build = () => runNode(cli, ["build", "--cache", join(root, "cache")], { cwd: root });
    await build();
    const lock: Readonly<Record<"articles" | "terms", Readonly<Record<string, string>>>> = JSON.parse(
      readFileSync(join(root, "seeds/_desk/permalinks.lock.json"), "utf8"),
    );
    const address = lock.articles["gone.md"] ?? "";
    expect(readFileSync(join(root, "public", address), "utf8")).toContain("Marmaduke");

    writeFileSync(join(root, "seeds/_desk/overrides.yaml"), overrides);
    expect(await build()).toMatchObject({ code: 0 });
    const tombstone = readFileSync(join(root, "public", address), "utf8");
    expect(tombstone).toContain("by order of a court");
    expect(tombstone).toContain("2025");
    const outputs = readdirSync(join(root, "public"), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    const found = outputs
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => hasSecret(file, [address, ...Object.values(lock.terms)]));
    expect(found).toEqual([]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

/** In its bytes. Addresses that were published stay, so they may be named. */
function hasSecret(file: string, addresses: readonly string[]): boolean {
  const names = addresses.map((address) => address.slice(address.lastIndexOf("/") + 1, -".html".length));
  const text = names.reduce((rest, name) => rest.replaceAll(name, ""), readFileSync(file, "utf8"));
  return secrets.some((secret) => new RegExp(secret, "i").test(text));
}
