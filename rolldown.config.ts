/** The search page's script: one classic script, since pages on a disk may load no modules. */

import { defineConfig } from "rolldown";

export default defineConfig({
  input: "src/client/search.ts",
  output: { file: "templates/assets/search.js", format: "iife", minify: true },
  transform: { target: "es2020" },
});
