/** Names, shown tags and dates of events against the gold documents; the three seeds against their ideal. */

import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runNode, shared, withSite } from "./gold-site.ts";

interface Scores {
  readonly tags: {
    readonly predicted: number;
    readonly precision: number;
    readonly precisionAnyType: number;
    readonly recallProminent: number;
    readonly prominent: number;
    readonly byType: {
      readonly organisation: { readonly recallProminent: number; readonly prominent: number };
    };
  };
  readonly dates: {
    readonly timelineDates: {
      readonly p: number;
      readonly r: number;
      readonly n: number;
      readonly predicted: number;
    };
  };
}

/** `gold`: a file like dev.jsonl; the held-out documents are scored the same way. */
export function measureTags(gold = join(shared, "gold-text/dev.jsonl")) {
  return withSite(
    (seeds) => runNode("gold-text/to-seeds.mjs", [seeds, "--gold", gold]),
    ({ folder }) => {
      const score = (...flags: string[]): Scores => {
        const predictions = join(folder, "predictions.jsonl");
        writeFileSync(predictions, runNode("gold-text/from-site.mjs", [join(folder, "public"), ...flags]));
        return JSON.parse(
          runNode("gold-text/score-tags.mjs", ["--pred", predictions, "--gold", gold, "--json"]),
        );
      };
      const { tags, dates } = score();
      const shown = score("--shown").tags;
      const timeline = dates.timelineDates;
      return [
        { name: "names, precision typed", value: tags.precision, bar: 0.9, count: tags.predicted },
        { name: "names, precision any type", value: tags.precisionAnyType, bar: 0.95, count: tags.predicted },
        {
          name: "names, recall of the prominent",
          value: tags.recallProminent,
          bar: 0.68,
          count: tags.prominent,
        },
        {
          name: "organisations, recall of the prominent",
          value: tags.byType.organisation.recallProminent,
          bar: 0.5,
          count: tags.byType.organisation.prominent,
        },
        { name: "shown tags, precision", value: shown.precision, bar: 0.92, count: shown.predicted },
        { name: "timeline dates, precision", value: timeline.p, bar: 0.9, count: timeline.predicted },
        { name: "timeline dates, recall", value: timeline.r, bar: 0.85, count: timeline.n },
      ];
    },
  );
}

/** Share of the checks of seeds-gold.json that hold. */
export function measureSeeds() {
  const own = fileURLToPath(new URL("../../../seeds", import.meta.url));
  return withSite(
    (seeds) => cpSync(own, seeds, { recursive: true }),
    ({ folder }) => {
      const script = join(shared, "gold-text/check-seeds.mjs");
      const { stdout } = spawnSync(process.execPath, [script, join(folder, "public")], { encoding: "utf8" });
      const [, held = "0", all = "1"] = /(\d+) of (\d+) hold/.exec(stdout) ?? [];
      return [
        {
          name: "checks of the three seeds that hold",
          value: Number(held) / Number(all),
          bar: 1,
          count: Number(all),
        },
      ];
    },
  );
}
