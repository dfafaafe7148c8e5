/** What kind of article it is, and the notes at its foot: disclaimers, corrections, "read also". */

import type { ArticleKind } from "../model/source.ts";
import type { ReadBlock } from "./reading.ts";

/** Each kind of note with what opens or makes it; the first that fits is taken. Notes are short: see `longest`. */
const noteForms: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    "disclaimer",
    /\b(?:views?|opinions?|statements?)\b.{0,60}\b(?:expressed|contained|presented|reflected)\b.{0,160}\b(?:not|own|solely|alone|responsib|differ)/i,
  ],
  [
    "disclaimer",
    /^(?:\W*)(?:legal )?disclaimer\b|\bwe (?:do not|are not|don't) (?:accept|take|responsible|liab)[^.]{0,80}(?:responsib|liab)|^MENAFN provides the information/i,
  ],
  [
    "disclaimer",
    /(?:мнение|позиция) (?:редакции|автора)[^.]{0,60}(?:не совпада|может не|отлича)|редакция не несет ответственност/iu,
  ],
  [
    "disclaimer",
    /(?:opinion(?:es)?|opiniões|vues|opinions)[^.]{0,80}(?:no (?:reflejan|representan)|não (?:reflete|representa)|n'engage)|(?:müəllif(?:in)?|yazıdakı|məqalə)[^.]{0,60}(?:redaksiya|mövqe)[^.]{0,60}(?:üst-üstə düşm|əks etdirm)|(?:yazarın|köşe yaz)[^.]{0,60}(?:yansıtma|bağlamaz)/iu,
  ],
  [
    "correction",
    /^\W*(?:correction|clarification|errata?|corrected|amendment|уточнение|исправление|поправка|rectificación|corrección|correção|rectificatif|korrektur|berichtigung|düzəliş|düzeltme)\b\s*(?:\([^)]{0,30}\))?\s*[:.—–-]/iu,
  ],
  [
    "correction",
    /^\W*(?:this (?:article|story|report|post)|an earlier version of this|a previous version of this)\b.{0,80}\b(?:was |has been |have been |were )?(?:updated|amended|corrected|revised|misstated|incorrectly|misspelled)\b/i,
  ],
  [
    "editor",
    /^\W*(?:editor['’]s? note|editors['’] note|note from the editor|nota (?:del editor|da redação|de la redacción)|от редакции|anmerkung der redaktion|note de la rédaction|redaktorun qeydi|editörün notu)(?!\p{L})/iu,
  ],
  [
    "read-also",
    /^\W*(?:read (?:also|more|next|the full)|also read|see also|more on this|related(?: (?:articles?|stories|news))?:|don['’]t miss|recommended:|lea también|lea además|le puede interesar|también te puede|te puede interesar|leia (?:também|mais)|veja também|lire aussi|à lire (?:aussi|également)|lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|leggi anche|читайте (?:также|ещё|еще)|смотрите также|по теме:|həmçinin oxu|oxşar xəbərlər|ayrıca bakın|bunları da|czytaj (?:też|także)|zobacz (?:też|także)|lees ook|les også|läs (?:också|även|mer))(?!\p{L})/iu,
  ],
  [
    "author",
    /^\W*(?:about the authors?\b|the (?:author|writer) is (?:a|an|the)\b|об авторе\b|sobre (?:el|o|la|a) autora?\b|à propos de l['’]auteur|über (?:den|die) autor)/iu,
  ],
  [
    "rights",
    /^\W*(?:©|\(c\)|copyright\b|all rights reserved|todos los derechos reservados|todos os direitos|все права защищены|tous droits réservés|alle rechte vorbehalten|bütün hüquqlar|tüm hakları)/iu,
  ],
  [
    "subscribe",
    /^\W*(?:(?:follow|like|join|find) us (?:on|at)\b|(?:sign up|subscribe) (?:for|to) (?:our|the)\b|подписывайтесь|подпишитесь|síguenos|siga-nos|suivez-nous|folgen sie uns|bizi (?:izləyin|takip))/iu,
  ],
];

/** A note in the middle of an article says what to read or what was corrected; the others stand in its last blocks. */
const anywhere = new Set(["read-also", "correction", "editor"]);
const anywhereForms = noteForms.filter(([kind]) => anywhere.has(kind));
const longest = 600;
const lastBlocks = 4;

/**
 * The kind a paragraph would have as a note, or undefined for ordinary text. `fromEnd` counts blocks from the last, from 0.
 * @example noteKindOf(block("The views expressed are the author's own."), 0) //=> "disclaimer"
 */
export function noteKindOf(block: ReadBlock, fromEnd: number): string | undefined {
  const { text } = block;
  if (block.kind !== "paragraph" && block.kind !== "note" && block.kind !== "quote") return undefined;
  if (text.length > longest) return undefined;
  if (fromEnd >= lastBlocks && !anywhereForms.some(([, pattern]) => pattern.test(text))) return undefined;
  const kind = noteForms.find(([, pattern]) => pattern.test(text))?.[0];
  if (kind === undefined || (fromEnd >= lastBlocks && !anywhere.has(kind))) return undefined;
  if (kind === "read-also" && text.length > 240) return undefined;
  return kind;
}

/** Words of a section line or a headline's mark, by kind. The marks of a headline stand before a colon, a bar or a dash, or at its end. */
const kindWords: readonly (readonly [kind: ArticleKind, words: string])[] = [
  [
    "interview",
    "interviews?|exclusive interview|q ?& ?a|entrevistas?|интервью|müsahibə|röportaj|söyleşi|entretien|intervista|інтерв'ю",
  ],
  [
    "opinion",
    "opinions?|op-?eds?|editorials?|columns?|columnists?|comment|commentary|comments|viewpoints?|perspectives?|letters?(?: to the editor)?|blogs?|voices|views|opinión|columnas?|editoriales|opinião|colunas?|colunistas|tribune|éditorial|chroniques?|meinung|kommentare?|leitartikel|gastbeitrag|opinioni|мнения?|колонки?|колумнисты|rəy|köşe yazıları|yazarlar|yorum|görüş",
  ],
  [
    "analysis",
    "analysis|analyses|analytics|news analysis|análisis|análise|analyse|analysen|аналитика|анализ|təhlil|analitika|analiz",
  ],
  [
    "press-release",
    "press releases?|news release|media release|comunicado(?: de prensa)?|communiqué(?: de presse)?|pressemitteilung(?:en)?|пресс-релизы?|mətbuat relizi|basın bülteni",
  ],
  ["feature", "features?|long ?reads?|reportage|reportagen?|reportajes?|репортажи?|reportaj"],
  [
    "announcement",
    "announcements?|obituaries|notices?|public notices?|anuncios|объявления|elanlar?|duyurular?",
  ],
];

const opinionNote =
  /\b(?:columnists?|op-?eds?|author(?:'s|’s|s)?|writer(?:'s|’s|s)?|contributors?|guest)\b|автор|autora?\b|auteur|müəllif|yazar/iu;

const kindForms = kindWords.map(([kind, words]) => ({
  kind,
  section: new RegExp(String.raw`^(?:${words})$`, "iu"),
  mark: new RegExp(String.raw`^(?:${words})\s*[:|–—]|[\s(\[]*(?:[|–—-]\s*|[(\[])(?:${words})[)\]]?$`, "iu"),
}));

/** One of these stands beside every mark. */
const markSign = /[:|–—([-]/;

/** Concludes the kind from section, notes and headline; "news" where nothing speaks for another. */
export function chooseKind(signs: {
  readonly section: string | undefined;
  readonly notes: readonly { readonly text: string; readonly kind: string }[];
  readonly headline: string;
}): { readonly value: ArticleKind; readonly rule: string } {
  const section = (signs.section ?? "").trim();
  const bySection = kindForms.find((form) =>
    section.split(/\s*[|/>›»,]\s*/).some((part) => form.section.test(part)),
  );
  if (bySection !== undefined) return { value: bySection.kind, rule: "section" };
  const byHeadline = markSign.test(signs.headline)
    ? kindForms.find((form) => form.mark.test(signs.headline.trim()))
    : undefined;
  if (byHeadline !== undefined) return { value: byHeadline.kind, rule: "headline-mark" };
  const isOpinion = signs.notes.some((note) => note.kind === "disclaimer" && opinionNote.test(note.text));
  return isOpinion ? { value: "opinion", rule: "disclaimer" } : { value: "news", rule: "default" };
}
