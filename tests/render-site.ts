/** Renders fixture articles to a whole site in memory or on disk, as a build would. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ownTemplatesDir } from "../src/io/own-paths.ts";
import { readTemplates } from "../src/io/read-templates.ts";
import { createEncoder } from "../src/io/write-output.ts";
import type { Body } from "../src/model/article.ts";
import { type Config, defaultConfig } from "../src/model/config.ts";
import type { OutputPath } from "../src/model/ids.ts";
import { makePage } from "../src/model/page.ts";
import { allPages } from "../src/pages/all-pages.ts";
import { makeSiteIndex } from "../src/pages/site-index.ts";
import { createRenderer } from "../src/render/render.ts";
import { type ArticleSpec, makeFixtureSite } from "./fixture-archive.ts";

export const fixtureConfig: Config = {
  ...defaultConfig,
  site: {
    ...defaultConfig.site,
    title: "The Clippings",
    description: "News on Azerbaijan and Latin America, collected since 2023.",
    contact: "archive@example.org",
  },
};

/** Every file of the site by its path. */
export function renderSite(
  specs: readonly ArticleSpec[],
  config: Config = fixtureConfig,
): ReadonlyMap<OutputPath, string> {
  const { archive, bodies } = makeFixtureSite(specs);
  const templates = readTemplates({ projectDir: join(ownTemplatesDir, ".."), lang: config.site.lang });
  if (!templates.ok) throw new Error(templates.problems.map((problem) => problem.message).join("\n"));
  const render = createRenderer(templates.value, config);
  const encode = createEncoder();
  const decoder = new TextDecoder();
  const files = new Map<OutputPath, string>();
  for (const page of allPages(makeSiteIndex(archive, config))) {
    const texts = page.bodies.map((key): Body => bodies.get(key) ?? { blocks: [], notes: [], removed: [] });
    const output = encode(render(makePage(page), texts));
    const parts = "bytes" in output ? [output.bytes] : output.parts;
    let text = "";
    for (const bytes of parts) text += decoder.decode(bytes);
    files.set(page.path, text);
  }
  return files;
}

export function writeSite(dir: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}
