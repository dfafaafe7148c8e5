/** The forms that datelines take, as patterns: place, regions, date, agency, and what closes them. */

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’\- ]{0,29}`;
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}.'’\-\/ ]{0,38}[\p{Lu}.]`;
const mixed = String.raw`\p{Lu}[\p{L}\p{M}.'’\-\/]{1,20}(?: [\p{L}\p{M}.'’\-]{2,20}){0,3}`;
const month = String.raw`\p{L}{3,10}\.?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|\.)?`;
const year = String.raw`(?:,?\s+(?:de |del )?(?<YEAR>(?:19|20)\d\d)(?:-ci il|\s?г\.|\sr\.)?)?`;
const date = String.raw`(?:(?<M1>${month})\s+(?<D1>${day})(?=\D)|(?<D2>${day})\s+(?:de )?(?<M2>${month}))${year}`;
const dash = String.raw`\s*(?:-{1,3}|[–—―])\s*`;
const agency = String.raw`[^()\/\n]{2,40}`;

/** What closes a dateline, richest first. */
const signed = String.raw`[,.]?\s*-*(?:\((?<A1>${agency})\)|\/(?<A2>${agency})\/)-*[.:,]?(?:${dash})?\s*`;
const dashed = String.raw`[.,]?${dash}(?<A3>[\p{Lu}«][\p{L}\p{M}«» .\-]{1,24}?)[.:]\s+`;
const listed = String.raw`[,.]\s+(?<A4>[\p{Lu}][\p{L}\p{M}.\-]{1,24}(?: [\p{Lu}][\p{L}\p{M}]{1,20}){0,2}?)(?:[.:,]|\s*[–—]|\s-{1,2})?(?:$|\s+(?=["“«„]?[\p{Lu}\d]))`;
const ended = String.raw`(?:[.,]?${dash}|\.?[-–—]\s+|:\s+)`;
/** "Berlin. " as German regional papers set it. */
const stopped = String.raw`\.\s+(?=["“„«]?\p{Lu})`;

function patternOf(place: string, end: string): string {
  const regions = String.raw`(?:,\s?${name}){0,3}?`;
  // "The summit on June 8-10": beside small letters the date needs its comma.
  const mark = place === capitals ? " ?[,.]?" : "[,.]";
  return String.raw`^(?<PLACE>${place})${regions}(?:${mark}\s*${date})?${end}`;
}

/** The pattern with every sign beyond ASCII for a letter: it finds more, and takes a tenth of the time to compile. */
function widened(pattern: string): string {
  return pattern.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g, (part) => {
    const wide = part.replace(/\\p\{(\w+)\}/g, (_, name) => (name === "Lu" ? "A-Z" : "A-Za-z") + beyondAscii);
    return part.startsWith("[") ? wide : `[${wide}]`;
  });
}
const beyondAscii = String.raw`\u0080-\u{10ffff}`;

/** A form of dateline. */
export interface DatelineForm {
  /** Matches wherever the pattern does: nearly all texts are told by it not to have this form. */
  readonly wide: RegExp;
  /** Made when it is asked for, which takes half a millisecond. Groups: PLACE, M1 D1 or D2 M2 and YEAR, A1 to A4 for the agency. */
  readonly pattern: () => RegExp;
  /** The place stands in capitals. */
  readonly isCapitals: boolean;
  /** The agency stands without brackets: only a known one is believed. */
  readonly isLoose: boolean;
}

const ends = [signed, dashed, ended, listed, stopped];

/** Those of places in capitals, then those of places in mixed letters. */
export const datelineForms: readonly DatelineForm[] = [capitals, mixed].flatMap((place) =>
  ends.map((end) => formOf(place, end)),
);

function formOf(place: string, end: string): DatelineForm {
  const source = patternOf(place, end);
  let pattern: RegExp | undefined;
  return {
    wide: new RegExp(widened(source), "u"),
    pattern: () => {
      pattern ??= new RegExp(source, "u");
      return pattern;
    },
    isCapitals: place === capitals,
    isLoose: end === dashed || end === listed,
  };
}

/** "(AGENCY) - " or "(DISTRIBUTOR- OUTLET) " alone. */
export const bracketed = /^\((?<A1>[^()\n]{2,60})\)(?<DASH>\s*(?:-{1,3}|[–—―]))?\s*/u;

/** "[서울=뉴시스] 홍길동 기자 = ", "【ソウル＝小池和樹】", "新华社北京10月3日电": place and agency (or writer) as Korea, Japan and China set them. */
const korean =
  /^[([【](?<PLACE>\p{Script=Hangul}{2,8})=(?<A1>[^()[\]【】=\n]{2,14})[)\]】]\s*(?:[\p{Script=Hangul}·, ]{2,20}(?:기자|특파원)\s*=\s*)?/u;
const japanese = /^【(?<PLACE>[\p{Script=Han}\p{Script=Katakana}ー]{1,12})[＝=][^【】\n]{1,20}】\s*/u;
const chinese =
  /^(?<A1>\p{Script=Han}{1,4}社)(?<PLACE>\p{Script=Han}{2,8}?)(?<M>\d{1,2})月(?<D>\d{1,2})日电\s*(?:（[^（）\n]{1,30}）)?\s*/u;

/** Groups: PLACE, A1, M and D. */
export const eastAsianForms: readonly RegExp[] = [korean, japanese, chinese];

/** Words in capitals that open a text without being a place. */
const notPlaces =
  /^(?:BREAKING|EXCLUSIVE|UPDATED?|WATCH|VIDEOS?|PHOTOS?|NEWS|LIVE|ANALYSIS|OPINION|INTERVIEW|CORRECTION|REVIEW|EDITORIAL|PREVIEW|FEATURE|SPORTS?|POLL|QUIZ|FACT ?CHECK|EXPLAINER|PRESS RELEASE|ADVERTISEMENT|SPONSORED|WARNING|NOTE|PART|CHAPTER|TOP|SPOILER.*|СРОЧНО|МОЛНИЯ|ВИДЕО|ФОТО|URGENTE|EILMELDUNG|SON DAKİKA|TƏCİLİ)(?!\p{L})/u;

const prepositions =
  /^(?:In|On|At|By|From|After|Since|Until|Before|The|Le|La|El|Der|Die|Das|Am|Im|В|На|No|Na|En) /u;

/** Whether words that stand where a place would are something else: a mark of the desk, or the beginning of a sentence. */
export function isNoPlace(words: string): boolean {
  return notPlaces.test(words) || prepositions.test(`${words} `);
}
