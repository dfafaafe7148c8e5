#!/usr/bin/env node
/** The way in: sees to it that the program can be loaded at all, then hands over to main.ts. */

import { loadOneByOne, opensFewFiles } from "./io/open-files.ts";

if (opensFewFiles()) await loadOneByOne(new URL(".", import.meta.url));
await import("./main.ts");
