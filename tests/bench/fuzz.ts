/** `npm run bench:fuzz [COUNT] [FROM]`: 100,000 damaged seeds through the parser. */

import { fuzz } from "../hostile/fuzz.ts";
import { fuzzSeeds } from "../hostile/fuzz-seeds.ts";

const [count = "100000", from = "1"] = process.argv.slice(2);
const started = performance.now();
const { faults, ...report } = fuzz(fuzzSeeds(), Number(count), Number(from));
console.log({ ...report, faults: faults.length, seconds: Math.round((performance.now() - started) / 1000) });
for (const fault of faults.slice(0, 50)) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
