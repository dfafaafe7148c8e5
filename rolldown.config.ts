/** What is bundled: the scripts of browsers, the HTML rules of `check`, of whose package we need a fortieth, and eld with its data packed. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "rolldown";
import { type LetterGroups, packGroups } from "./src/article/letter-groups.ts";

/** A classic script, since pages on a disk may load no modules. */
const scriptOf = (input: string, file: string) => ({
  input,
  output: { file, format: "iife" as const, minify: true },
  transform: { target: "es2022" },
});

/** Writes the licences of the packages whose code lies in a bundle beside it. */
function licences(fileName: string): Plugin {
  return {
    name: "licences",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const packages = new Set(
        modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []),
      );
      const texts = [...packages].sort().map((folder) => {
        const name = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
        const { name: title, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
        if (name === undefined || !existsSync(join(folder, name)))
          throw new Error(`${title} has no licence file`);
        return `${title} (${license})\n\n${readFileSync(join(folder, name), "utf8").trim()}\n`;
      });
      this.emitFile({ type: "asset", fileName, source: texts.join(`\n${"-".repeat(72)}\n\n`) });
    },
  };
}

/** Replaces the data of eld by a text that takes a thirtieth of the memory. */
const packedGroups: Plugin = {
  name: "packed-groups",
  async load(id) {
    if (!/eld[\\/]src[\\/]ngrams[\\/]/.test(id)) return null;
    const { ngramsData }: { readonly ngramsData: { readonly ngrams: LetterGroups } } = await import(id);
    const { ngrams, ...rest } = ngramsData;
    return `import { openGroups } from ${JSON.stringify(fileURLToPath(new URL("src/article/letter-groups.ts", import.meta.url)))};
export const ngramsData = { ...${JSON.stringify(rest)}, ngrams: openGroups(${JSON.stringify(packGroups(ngrams))}) };`;
  },
};

export default defineConfig([
  scriptOf("src/client/search.ts", "templates/assets/search.js"),
  scriptOf("src/client/search-more.ts", "templates/assets/search-more.js"),
  scriptOf("src/client/preview.ts", "dist/client/preview.js"),
  // Takes the place of what tsc wrote: html-validate and its packages would be 19 MB to install, for one command.
  {
    input: "src/io/check-html.ts",
    platform: "node",
    output: { dir: "dist/io", entryFileNames: "check-html.js", format: "esm", minify: true },
    plugins: [licences("check-html.licences.txt")],
  },
  {
    input: fileURLToPath(import.meta.resolve("eld/small")),
    platform: "node",
    output: { dir: "dist/article", entryFileNames: "eld.js", format: "esm", minify: true },
    plugins: [packedGroups, licences("eld.licences.txt")],
  },
]);
