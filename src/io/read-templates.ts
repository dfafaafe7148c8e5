/** The templates, words, style sheet and scripts as text: ours from the package, each replaced by the user's of the same name. */

import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { logoName } from "../model/config.ts";
import { fail, type Outcome, type Problem, succeed } from "../model/problem.ts";
import { suggest } from "../model/suggest.ts";
import type { TemplateSet } from "../model/template-set.ts";
import { isWithin } from "./is-within.ts";
import { ownTemplatesDir } from "./own-paths.ts";

export interface TemplateOptions {
  /** Folder of backissue.json; its templates/NAME.eta replaces ours of that name, and nothing else. */
  readonly projectDir: string;
  /** Language of the interface, BCP 47: strings/LANG.json, then the language without its region, then English. */
  readonly lang: string;
  /** Path of the site's picture from projectDir; null or absent: none. */
  readonly logo?: string | null;
  /** Where our own templates are; for tests. */
  readonly ownDir?: string;
}

/** Reads all templates. A user's file that leads out of the project by a link is refused. */
export function readTemplates({
  projectDir,
  lang,
  logo = null,
  ownDir = ownTemplatesDir,
}: TemplateOptions): Outcome<TemplateSet> {
  const theirDir = join(projectDir, "templates");
  const own = listFiles(ownDir, false);
  const files = { ...own, ...userFiles(ownDir, theirDir) };
  const problems: Problem[] = [];
  const sources: Record<string, string> = {};
  const assets: Record<string, string> = {};
  const shown: Record<string, string> = {};
  for (const [name, { path, label, isTheirs }] of sortedEntries(files)) {
    if (!name.endsWith(".eta") && !name.startsWith("assets/")) continue;
    if (isTheirs && !staysInside(path, projectDir)) {
      problems.push(leadsOut(label));
      continue;
    }
    const text = readFileSync(path, "utf8").replaceAll("\r\n", "\n");
    if (name.endsWith(".eta")) sources[name] = text;
    else assets[name.slice("assets/".length)] = text;
    shown[name] = label;
  }
  if (logo !== null) {
    const picture = readLogo(projectDir, logo);
    if (picture.ok) assets[logoName(logo)] = picture.value;
    else problems.push(...picture.problems);
  }
  if (problems.length > 0) return fail(problems);
  const strings = readStrings(ownDir, lang);
  return succeed({ sources, files: shown, strings, assets }, findUnused(files, own, sources));
}

/** The user's files that replace none of ours and that no template includes: most likely a name is misspelt. */
function findUnused(
  files: Readonly<Record<string, FoundFile>>,
  own: Readonly<Record<string, FoundFile>>,
  sources: Readonly<Record<string, string>>,
): Problem[] {
  const unused = Object.entries(files).filter(([name, { isTheirs }]) => {
    if (!isTheirs || name in own || !/\.eta$|^assets\/|^strings\//.test(name)) return false;
    const bare = name.replace(/\.eta$/, "");
    return !Object.entries(sources).some(([other, text]) => other !== name && text.includes(bare));
  });
  return unused.map(([name, { label }]): Problem => {
    const meant = suggest(name, Object.keys(own));
    return {
      severity: "warning",
      code: "template-unused",
      message: `${label} takes the place of no file of ours, and no template includes it`,
      place: { file: label, line: 1, column: 1 },
      hint:
        meant === undefined ? "look at the name, or take the file away" : `did you mean templates/${meant}?`,
    };
  });
}

/** A picture's bytes in base 64: assets are text, so that the set is plain data. */
function readLogo(projectDir: string, logo: string): Outcome<string> {
  const path = join(projectDir, logo);
  const place = { file: "backissue.json", line: 1, column: 1 };
  const refuse = (message: string, hint: string) =>
    fail([{ severity: "error", code: "config-invalid", message, hint, place }]);
  if (!logoEndings.has(extname(logo).toLowerCase()))
    return refuse(
      `theme.logo is no picture: ${logo}`,
      `name a file that ends in ${[...logoEndings].join(", ")}`,
    );
  if (!existsSync(path) || !statSync(path).isFile() || !staysInside(path, projectDir))
    return refuse(`theme.logo is not in the project: ${logo}`, "put the picture beside backissue.json");
  return succeed(readFileSync(path).toString("base64"));
}

export const logoEndings: ReadonlySet<string> = new Set([".svg", ".png", ".webp", ".jpg", ".gif"]);

interface FoundFile {
  readonly path: string;
  /** As messages print it. */
  readonly label: string;
  readonly isTheirs: boolean;
}

/** Every file below a folder by its path there, with forward slashes. */
function listFiles(dir: string, isTheirs: boolean, prefix = ""): Record<string, FoundFile> {
  const found: Record<string, FoundFile> = {};
  for (const item of readdirSync(join(dir, prefix), { withFileTypes: true })) {
    const name = prefix === "" ? item.name : `${prefix}/${item.name}`;
    if (item.isDirectory()) Object.assign(found, listFiles(dir, isTheirs, name));
    else if (statSync(join(dir, name)).isFile())
      found[name] = { path: join(dir, name), label: `templates/${name}`, isTheirs };
  }
  return found;
}

/** The user's files that replace one of ours; the project may be our own folder, then there is nothing to replace. */
function userFiles(ownDir: string, theirDir: string): Record<string, FoundFile> {
  if (!existsSync(theirDir) || realpathSync(theirDir) === realpathSync(ownDir)) return {};
  return listFiles(theirDir, true);
}

function staysInside(path: string, dir: string): boolean {
  return isWithin(realpathSync(path), realpathSync(dir));
}

function leadsOut(file: string): Problem {
  return {
    severity: "error",
    code: "template-error",
    message: "the template is a link that leads out of the project",
    place: { file, line: 1, column: 1 },
    hint: "copy the file into the project's templates folder",
  };
}

/**
 * English first, then the base language over it, then the regional one: a missing word shows in English. In a text {name} stands for
 * a value; the keys of a count end in its form: zero, one, two, few, many or other (CLDR).
 */
function readStrings(ownDir: string, lang: string): Readonly<Record<string, string>> {
  const base = lang.split("-")[0] ?? lang;
  const strings: Record<string, string> = {};
  for (const code of new Set(["en", base, lang])) {
    const path = join(ownDir, "strings", `${code}.json`);
    // As JSON, since YAML would take longer to read than all templates together.
    if (/^[a-z0-9-]+$/i.test(code) && existsSync(path))
      Object.assign(strings, JSON.parse(readFileSync(path, "utf8")));
  }
  return strings;
}

function sortedEntries<T>(record: Record<string, T>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
