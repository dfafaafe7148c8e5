/** What must hold of a hostile seed's page, one function a must; each gives the faults it finds. */

import { type ScannedTag, scanTags, spanText } from "../../src/io/scan-html.ts";
import { parseXml } from "../parse-xml.ts";
import type { BuiltSite, Row } from "./built-site.ts";

export interface HostileCase {
  readonly id: string;
  /** Names of its files in the seeds folder, as the build names them. */
  readonly names: readonly string[];
  readonly must: readonly string[];
  readonly expect: {
    readonly title?: string;
    readonly text?: string;
    readonly date?: string;
    readonly absent?: readonly string[];
  };
}

type Must = (site: BuiltSite, hostile: HostileCase) => readonly string[];

export const musts: Readonly<Record<string, Must>> = {
  listed: (site, hostile) =>
    hostile.names.flatMap((name) => {
      const rows = rowsOf(site, name);
      const title = hostile.expect.title;
      return [
        ...complain(rows.length === 0, `${name} has no article`),
        ...rows.flatMap((row) => [
          ...complain(!site.files.has(row.url), `${row.url} is not there`),
          ...complain(!isLinked(site, row), `no index links to ${row.url}`),
          ...complain(
            title !== undefined && !squeeze(visibleText(site, row)).includes(squeeze(title)),
            `"${title}" is not visible on ${row.url}`,
          ),
        ]),
      ];
    }),
  reported: ({ stderr }, { names }) => {
    const isNamed = names.some(
      (name) => stderr.includes(`seeds/${name}:`) || stderr.includes(`seeds/${name} `),
    );
    return [
      ...complain(!isNamed, `${names.join(", ")} is not named in any message`),
      ...complain(/^\s+at .*\(.*:\d+:\d+\)/m.test(stderr), "a stack trace was shown"),
    ];
  },
  "text-kept": (site, { names, expect: { text = "" } }) => {
    const shown = names.flatMap((name) => rowsOf(site, name)).map((row) => squeeze(visibleText(site, row)));
    return complain(!shown.some((page) => page.includes(squeeze(text))), `"${text}" is not visible`);
  },
  plain: (site, hostile) => musts["text-kept"]?.(site, hostile) ?? [],
  "no-exec": ({ strays }) => strays.filter((path) => path.includes("hostile-executed")),
  "no-escape": ({ strays }) => strays,
  "no-leak": ({ files }, { expect: { absent = [] } }) =>
    absent.flatMap((secret) =>
      [...files].filter(([, bytes]) => bytes.includes(secret)).map(([path]) => `"${secret}" is in ${path}`),
    ),
  /** The whole corpus stays within what each file alone may take; the benches measure single files. */
  bounded: ({ milliseconds, peak, code }) => [
    ...complain(milliseconds > 90_000, `the build took ${Math.round(milliseconds)} ms`),
    ...complain(peak > 1500, `the build took ${Math.round(peak)} MiB`),
    ...complain(code !== 0 && code !== 1, `the build ended with ${code}`),
  ],
  unique: (site, { names }) => {
    const addresses = site.rows.map(({ url }) => url.normalize("NFC").toLowerCase());
    return [
      ...complain(new Set(addresses).size !== addresses.length, "two articles share an address"),
      ...names.flatMap((name) => complain(rowsOf(site, name).length === 0, `${name} has no article`)),
    ];
  },
  portable: ({ files }) => [...files.keys()].filter((path) => path.split("/").some(isUnportable)),
  utf8: (site, { names }) =>
    names
      .flatMap((name) => rowsOf(site, name))
      .flatMap(({ url }) => {
        const bytes = site.files.get(url) ?? Buffer.of();
        return [
          ...complain(!isUtf8(bytes), `${url} is not UTF-8`),
          ...complain(
            bytes.some((byte) => byte < 0x20 && byte !== 9 && byte !== 10),
            `${url} has control characters`,
          ),
        ];
      }),
  "valid-feed": ({ files }, { expect: { title } }) => {
    const feeds = [...files].filter(([path]) => path.endsWith(".xml"));
    const faults = feeds.flatMap(([path, bytes]) => faultOf(path, () => parseXml(bytes.toString("utf8"))));
    const isIn = feeds.some(([, bytes]) => textOfXml(bytes).includes(squeeze(title ?? "")));
    return [...faults, ...complain(!isIn, `no feed holds "${title}"`)];
  },
  "valid-json": ({ files }) =>
    [...files].flatMap(([path, bytes]) => {
      if (path.startsWith("sources/")) {
        return [];
      }
      const text = bytes.toString("utf8");
      const documents = path.endsWith(".json") ? [text] : path.endsWith(".html") ? jsonLdIn(text) : [];
      return documents.flatMap((document) => faultOf(path, () => JSON.parse(document)));
    }),
  undated: (site, { names, expect: { date = null } }) =>
    names.flatMap((name) =>
      rowsOf(site, name).flatMap((row) => complain(row.date !== date, `${name} has the date ${row.date}`)),
    ),
  dated: (site, { names, expect: { date } }) =>
    names.flatMap((name) =>
      complain(rowsOf(site, name)[0]?.date !== date, `${name} has the date ${rowsOf(site, name)[0]?.date}`),
    ),
  "no-script": (site, { names }) =>
    names.flatMap((name) => rowsOf(site, name)).flatMap((row) => residueIn(site, row)),
  "no-pollution": (site, hostile) => musts["no-script"]?.(site, hostile) ?? [],
  "csv-safe": ({ files }) =>
    [...files]
      .filter(([path]) => path.endsWith(".csv"))
      .flatMap(([path, bytes]) =>
        bytes
          .toString("utf8")
          .split("\n")
          .filter((line) => /(?:^|,)"?[\s\u3000]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(line))
          .map((line) => `${path}: ${line.slice(0, 200)}`),
      ),
};

function complain(isWrong: boolean, fault: string): string[] {
  return isWrong ? [fault] : [];
}

function faultOf(path: string, parse: () => unknown): string[] {
  try {
    parse();
    return [];
  } catch (error) {
    return [`${path}: ${String(error).slice(0, 200)}`];
  }
}

/** The articles of one seed. */
export function rowsOf({ rows }: BuiltSite, name: string): Row[] {
  const wanted = name.replaceAll("\\", "/").normalize("NFC");
  return rows.filter(({ id }) => id === name || id === wanted || id.startsWith(`${wanted}#`));
}

/** Some page of another folder's or its own index names the file in a link. */
function isLinked({ files }: BuiltSite, { url }: Row): boolean {
  const folder = url.slice(0, url.lastIndexOf("/"));
  const name = encodeURI(url.slice(folder.length + 1));
  return files.get(`${folder}/index.html`)?.includes(name) ?? false;
}

export function visibleText({ files }: BuiltSite, { url }: Row): string {
  return (files.get(url)?.toString("utf8") ?? "")
    .replace(/<(script|style|head)\b.*?<\/\1>/gs, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&");
}

/** Blanks and dressings that a page may add between words do not count; nor do quotation marks that were mended in display. */
function squeeze(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u00a0\u00ad\u200b-\u200f\u2066-\u2069\u202a-\u202e\ufeff¶]+/g, "");
}

function textOfXml(bytes: Buffer): string {
  const text = bytes
    .toString("utf8")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"');
  return squeeze(text.replace(/&#39;|&apos;/g, "'").replace(/&amp;/g, "&"));
}

function jsonLdIn(html: string): string[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = ""]) => json,
  );
}

function isUtf8(bytes: Buffer): boolean {
  return !bytes.includes(0) && Buffer.from(bytes.toString("utf8")).equals(bytes);
}

function isUnportable(part: string): boolean {
  return (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no name may hold
    /[\u0000-\u001f<>:"\\|?*]|[. ]$/.test(part) ||
    /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part) ||
    Buffer.byteLength(part) > 120
  );
}

/** Markup that could run, load or lead away, in a page that must hold none but our own. */
function residueIn({ files }: BuiltSite, { url }: Row): string[] {
  const html = files.get(url)?.toString("utf8") ?? "";
  const faults: string[] = [];
  scanTags(html, (tag) => faults.push(...residueOf(html, tag)));
  for (const [tag] of html.matchAll(/<[a-z][^\s>]*\s(?:"[^"]*"|'[^']*'|[^"'>])*>/gi)) {
    const names = tag.replace(/"[^"]*"|'[^']*'/g, "");
    faults.push(...complain(/\s(on[a-z]+|style|srcdoc|formaction|xlink:href)\s*=/i.test(names), tag));
  }
  return faults.map((fault) => `${url}: ${fault.slice(0, 200)}`);
}

const runningTags =
  /^(iframe|object|embed|applet|base|frame|frameset|portal|math|foreignobject|template|noscript)$/i;

function residueOf(html: string, tag: ScannedTag): string[] {
  const [name, href, src] = [spanText(html, tag.name), spanText(html, tag.href), spanText(html, tag.src)];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them
  const address = (href || src).replace(/[\u0000-\u0020]/g, "");
  return [
    ...complain(runningTags.test(name), `<${name}>`),
    ...complain(/^(javascript|vbscript|file|blob):/i.test(address), `<${name}> ${address}`),
    ...complain(
      /^data:/i.test(address) && !/^data:(image\/svg\+xml,|text\/|application\/)/i.test(address),
      address,
    ),
    ...complain(src !== "" && /^([a-z]+:)?\/\//i.test(address), `<${name}> loads ${address}`),
  ];
}
