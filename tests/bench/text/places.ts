/** Countries of an article against the hand-given PLACES of Reuters. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldPhrase, openLexicon } from "../../../src/article/gazetteer/lexicon.ts";
import { type GoldSite, readRows, runNode, withSite } from "./gold-site.ts";

/** Reuters' codes that are no English names. */
const codes: Readonly<Record<string, string>> = {
  usa: "United States",
  uk: "United Kingdom",
  ussr: "Soviet Union",
  uae: "United Arab Emirates",
};
const formerStates = ["Soviet Union", "Yugoslavia", "Czechoslovakia", "East Germany", "West Germany"];

/**
 * 1,715 articles of 80 words and more, over the whole corpus, as in text.md section 4. To-seeds takes the dateline off every
 * third; those are measured apart, since home news of a country that no word names cannot be placed.
 */
export function measurePlaces() {
  return withSite(
    (seeds) =>
      runNode("corpus/to-seeds.mjs", [
        ...["--out", seeds, "--gold", `${seeds}.jsonl`, "--format", "plain"],
        ...["--sample", "every", "--limit", "1715", "--min-words", "80"],
      ]),
    (site) => [
      ...rowsOf(
        "countries, with dateline",
        compare(site, (index) => index % 3 !== 2),
        0.82,
      ),
      ...rowsOf(
        "countries, bare",
        compare(site, (index) => index % 3 === 2),
        0.55,
      ),
    ],
  );
}

function rowsOf(name: string, { hit, wrong, missed }: ReturnType<typeof compare>, bar: number) {
  const [precision, recall] = [hit / (hit + wrong), hit / (hit + missed)];
  const f1 = (2 * precision * recall) / (precision + recall);
  return [
    { name: `${name}, precision`, value: precision, bar: 0.8, count: hit + wrong },
    { name: `${name}, F1`, value: f1, bar, count: hit + missed },
  ];
}

/** A country counts that is named twice, or follows from nationalities, cities and the dateline. */
function compare(site: GoldSite, isMeasured: (index: number) => boolean) {
  const lexicon = openLexicon();
  const isCountry = new Set([...lexicon.countryName.values(), ...formerStates]);
  const nameOf = (code: string) => codes[code] ?? lexicon.byFold.get(foldPhrase(code))?.name ?? code;
  const found = new Map(
    readRows(site).map(({ id, places }) => [
      id,
      places
        .filter((place) => isCountry.has(place.name) && (place.inferred || place.mentions >= 2))
        .map((place) => place.name),
    ]),
  );
  let [hit, wrong, missed] = [0, 0, 0];
  const gold = readFileSync(join(site.folder, "seeds.jsonl"), "utf8").trim().split("\n");
  for (const [index, line] of gold.entries()) {
    const { file, places } = JSON.parse(line) as { file: string; places: string[] };
    if (places.length === 0 || !isMeasured(index)) continue;
    const wanted = new Set(places.map(nameOf));
    const named = new Set(found.get(file) ?? []);
    for (const name of named) wanted.has(name) ? hit++ : wrong++;
    for (const name of wanted) if (!named.has(name)) missed++;
  }
  return { hit, wrong, missed };
}
