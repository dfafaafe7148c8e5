import { rmSync } from "node:fs";
import { expect, it } from "vitest";
import { expectations, makeProject } from "./build-project.ts";
import { killManyTimes } from "./kill-many-times.ts";

it("a site stands whole after 50 builds that were killed at random moments", async () => {
  const project = makeProject();
  try {
    expect(await killManyTimes(project, await expectations(project), 50)).toMatchObject({ torn: [] });
  } finally {
    rmSync(project.root, { recursive: true });
  }
}, 300_000);
