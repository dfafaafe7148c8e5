/** What runs in a browser: classic scripts, since pages on a disk may load no modules. */

import { defineConfig } from "rolldown";

const scriptOf = (input: string, file: string) => ({
  input,
  output: { file, format: "iife" as const, minify: true },
  transform: { target: "es2022" },
});

export default defineConfig([
  scriptOf("src/client/search.ts", "templates/assets/search.js"),
  scriptOf("src/client/search-more.ts", "templates/assets/search-more.js"),
  scriptOf("src/client/preview.ts", "dist/client/preview.js"),
]);
