/** What runs in a browser: classic scripts, since pages on a disk may load no modules. */

import { defineConfig } from "rolldown";

const transform = { target: "es2020" };

export default defineConfig([
  {
    input: "src/client/search.ts",
    output: { file: "templates/assets/search.js", format: "iife", minify: true },
    transform,
  },
  {
    input: "src/client/preview.ts",
    output: { file: "dist/client/preview.js", format: "iife", minify: true },
    transform,
  },
]);
