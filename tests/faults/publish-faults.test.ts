import { expect, test } from "vitest";
import { runNode, sweepScript } from "./faulty-runs.ts";

/** Between the two renames of mode copy there is no site, and the next build puts it in place; a link is swapped in one step. */
const missingAllowed = { copy: 1, link: 0 };

test.each([
  ["copy", "cut"],
  ["copy", "tear"],
  ["copy", "EIO"],
  ["copy", "ENOSPC", "for-good"],
  ["link", "cut"],
  ["link", "EIO"],
] as const)(
  "mode %s: %s at any call of a publication leaves a whole site, and the next build works (%s)",
  async (mode, kind, ...more) => {
    const run = await runNode(sweepScript, [mode, kind, ...more]);
    const found: { readonly calls: number; readonly missing: number; readonly bad: readonly string[] } =
      JSON.parse(run.stdout);
    expect(found.bad).toEqual([]);
    expect(found.calls).toBeGreaterThan(60);
    expect(found.missing).toBeLessThanOrEqual(missingAllowed[mode]);
  },
  60_000,
);
