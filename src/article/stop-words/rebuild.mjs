#!/usr/bin/env node
// Writes words.ts: the stop words of stopwords-iso (MIT, Gene Diaz), folded, and our own for Azerbaijani, which it lacks.
//   npm install --no-save stopwords-iso@1.1.0 && npm run compile && node src/article/stop-words/rebuild.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { foldText } from "../../../dist/model/fold.js";

const require = createRequire(import.meta.url);
const lists = JSON.parse(readFileSync(require.resolve("stopwords-iso"), "utf8"));
const az =
  "və ilə üçün ki də da bu o bir bunu onu onun bunun olan olaraq olub oldu olur olmuş olduğu olmaq edib etdi edir edən etmək edilib edilir edilən edilmiş deyib dedi deyir bildirib bildirdi qeyd daha çox ən hər hansı kim nə necə harada niyə isə amma lakin ancaq yaxud ya həm yalnız artıq sonra əvvəl kimi görə qədər üzrə üzərində altında arasında haqqında tərəfindən tərəfdən digər başqa bütün bəzi həmin belə elə ola bilər lazım var yox yoxdur idi imiş mən sən biz siz onlar özü öz bizim sizin onların bura ora indi hazırda bugün dünən sabah il ildə ilin ay gün saat şəxs nəfər xəbər verir istinadən əsasən dair bağlı zaman müddətdə ərzində sayılır";

const langs = ["en", "es", "ru", "tr", "de", "fr", "pt", "it", "uk", "nl", "pl"];
const entries = Object.entries({
  ...Object.fromEntries(langs.map((lang) => [lang, lists[lang]])),
  az: az.split(" "),
})
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([lang, words]) => {
    // Terms are words of three letters or more without a sign: what is shorter never reaches the list.
    const folded = words.map((word) => foldText(word)).filter((word) => /^\p{L}{3,}$/u.test(word));
    return `  ${lang}: "${[...new Set(folded)].sort().join(" ")}",`;
  });
writeFileSync(
  new URL("words.ts", import.meta.url),
  `/** Words too common to tell articles apart, folded, by language. Made by rebuild.mjs from stopwords-iso (MIT, Gene Diaz); az is our own. */

export const stopWordLists: Readonly<Record<string, string>> = {
${entries.join("\n")}
};
`,
);
