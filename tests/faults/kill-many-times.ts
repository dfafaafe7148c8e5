/** Kills builds at random moments and looks at what is left: for tests (50 times) and for `bench:faults` (200 times). */

import type { Project } from "./build-project.ts";
import type { snapshot } from "./faulty-runs.ts";

interface Sites {
  readonly before: ReturnType<typeof snapshot>;
  readonly after: ReturnType<typeof snapshot>;
}

export interface KillReport {
  readonly kills: number;
  /** Builds that ended before they could be killed. */
  readonly finished: number;
  /** There was no site: killed between the two renames, and repaired by the next build. */
  readonly missing: number;
  readonly torn: readonly string[];
}

/**
 * Edits and kills, again and again, each time looking at what is left; every tenth time a build may run to its end and must work. The
 * moments are spread over the second half of a build's time, where it writes, by a generator with a fixed seed.
 */
export async function killManyTimes(project: Project, sites: Sites, times: number): Promise<KillReport> {
  const duration = await timeOf(project);
  const torn: string[] = [];
  let [missing, finished, seed] = [0, 0, 1];
  for (let kill = 0; kill < times; kill++) {
    const state = kill % 2 === 0 ? "after" : "before";
    project.edit(state);
    seed = (seed * 16807) % 2147483647;
    const delay = (0.4 + (0.7 * seed) / 2147483647) * duration;
    const run = await project.build({ signalAfter: delay });
    finished += run.code === null ? 0 : 1;
    const found = project.site();
    missing += found === undefined ? 1 : 0;
    if (found !== undefined && !isOneOf(found, [sites.before, sites.after])) {
      torn.push(`kill ${kill} after ${Math.round(delay)} ms: ${JSON.stringify(found)}`);
    }
    if (kill % 10 === 9 || found === undefined) {
      const next = await project.build();
      if (next.code !== 0 || !isOneOf(project.site(), [sites[state]])) {
        torn.push(`kill ${kill}, next build: ${next.code} ${next.stderr}`);
      }
    }
  }
  return { kills: times, finished, missing, torn };
}

/** What a build of the edit takes now, in milliseconds. */
async function timeOf(project: Project): Promise<number> {
  project.edit("after");
  const started = performance.now();
  await project.build();
  const duration = performance.now() - started;
  project.edit("before");
  await project.build();
  return duration;
}

function isOneOf(site: unknown, allowed: readonly unknown[]): boolean {
  return allowed.some((each) => JSON.stringify(each) === JSON.stringify(site));
}
