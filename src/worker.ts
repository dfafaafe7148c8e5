/** The worker entry: loads as cli.ts does, then works. */

import { loadOneByOne, opensFewFiles } from "./io/open-files.ts";

if (opensFewFiles()) await loadOneByOne(new URL(".", import.meta.url));
await import("./worker-tasks.ts");
