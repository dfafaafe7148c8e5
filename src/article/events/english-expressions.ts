/** Expressions of English dates, and the words beside them that tell whether they are over or to come. */

const month =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)";
const fullMonth = "(January|February|March|April|May|June|July|August|September|October|November|December)";
const weekday = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const day =
  "(\\d{1,2})(?:st|nd|rd|th)?(?![\\d]|[:.,]\\d|%| ?(?:pct|percent|per cent|a\\.m|p\\.m|am\\b|pm\\b))";
const year = "((?:1[5-9]|20)\\d\\d)(?![\\d%]|,\\d|\\.\\d)";
const dash = "\\s*(?:-|–|—|to|and|through|until)\\s*";
const unit = "(day|month|year)s?";
const sticky = (source: string) => new RegExp(source, "uy");

/** Where a date may start, unless `neverBefore` forbids it: a look back for all letters of Unicode is dear. Groups: month, weekday. */
export const trigger = new RegExp(
  `(?<![A-Za-z0-9])(?:${month}\\b|${weekday}\\b|[Ll]ast\\b|[Nn]ext\\b|[Tt]his\\b|[Ee]arlier th|[Ll]ater th|[Yy]esterday\\b|[Tt]o(?:day|morrow|night)\\b|\\d{1,4}(?![\\d%]|,\\d|\\.\\d)|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve) ${unit})`,
  "g",
);
/** Behind these a date never starts: "$1994", "3.12". */
export const neverBefore = /[\p{L}\p{N}$€£#.,/-]$/u;

export const isoPattern = sticky("(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)");
export const monthDayToMonthDay = sticky(
  `${month}\\.? ${day}(?:,? ${year})?${dash}${month}\\.? ${day}(?:,? ${year})?`,
);
export const monthDayToDay = sticky(`${month}\\.? ${day}${dash}${day}(?:,? ${year})?`);
export const monthDay = sticky(`${month}\\.? ${day}(?:,? ${year})?`);
export const dayToDayMonth = sticky(`${day}${dash}${day}(?: of)? ${month}\\b\\.?(?:,? ${year})?`);
export const dayMonth = sticky(`${day}(?: of)? ${month}\\b\\.?(?:,? ${year})?`);
export const monthYear = sticky(`${month}\\.?,?(?: of)? ${year}`);
export const monthOfYear = sticky(`${fullMonth} (?:of )?(last|this|next|the same) year`);
export const monthAlone = sticky(`${fullMonth}(?![\\p{L}\\p{N}]|-\\d| \\d)`);
export const monthsThenYear = sticky(
  `${fullMonth}(?:(?:,|\\s*[-–/]\\s*| to| and| or| through) ?${fullMonth}){1,11},? ${year}`,
);
export const sideMonth = sticky(`([Ll]ast|[Nn]ext|[Tt]his) ${fullMonth}\\b(?! \\d)`);
export const sideWeekday = sticky(`([Ll]ast|[Nn]ext|[Tt]his) ${weekday}\\b`);
export const weekdayAlone = sticky(`${weekday}(?:'s|’s)?(?![\\p{L}])`);
export const weekdayThenDate = sticky(`${weekday},? (?=(?:${month}\\.? \\d|\\d{1,2} ${month}))`);
export const sidePeriod = sticky("(?:([Ee]arlier|[Ll]ater) )?([Ll]ast|[Nn]ext|[Tt]his) (month|year)(?!-)\\b");
export const dayWord = sticky(
  "([Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\\b(?!['’]s (?:world|society|youth))",
);
export const ago = sticky(`(\\d{1,2}|[A-Za-z]+) ${unit} ago\\b`);
export const bareYear = sticky(`${year}(?![\\p{L}-])`);

/** What in front of a bare month makes it a date; "may" and "march" are words too. */
export const monthLead =
  /(?:\b(?:in|since|by|until|till|for|from|during|through|throughout|of|to|before|after|between|and|early|late|mid|last|next|this|ending|ended|starting|beginning|the)[ -]|mid-?)$/i;
export const unclearMonthLead =
  /\b(?:in|since|by|until|last|next|this|early|late|mid|during|through|from|of)[ -]$/i;
export const unclearMonths = new Set(["may", "march", "april", "june", "august"]);
export const yearLead =
  /(?:\b(?:in|of|since|by|until|till|from|to|during|through|before|after|between|and|early|late|mid|around|about|the|year|circa|for|until|its|their|his|her|fiscal|calendar|back|or|end)[ -]|[(–—-]\s?|(?:19|20)\d\d[,/]? )$/i;
export const notAYear = /^ (?:people|[a-z]{3,}(?:s|men|women|people) (?!ago))/;
/** Said to come: somewhere before the date in its sentence, or right in front of it. */
export const future =
  /\b(?:will|shall|to be|is to|are to|expected|scheduled|planned|plans?|due|would|ahead of|upcoming|next|set to|set for|slated|deadline|payable)\b|\b(?:by|until|till|before) $/i;
/** Said to have happened, right in front of the date; wins over the cue before it. */
export const past =
  /\b(?:said|told|met|announced|reported|filed|ended|held|began|happened|signed|made|took place|died|arrived|issued|released|published|was|were|had)(?: (?:on|in|earlier|late|him|them|reporters|here))? $|(?<!expect|schedul|plann|slat)ed $|\bhad been (?:scheduled|due|expected|planned|set)\b/i;
/** "Thursday refused": the verb behind the date tells that it is over. */
export const wentOn =
  /^\S+ (?:(?:night|morning|afternoon|evening) )?(?!expected|scheduled|planned)\p{L}{2,}ed\b/u;
/** What a sentence that opens with a weekday goes on to plan. */
export const planned =
  /^[^.]{0,110}?\b(?:will|plans? to|intends? to|is (?:expected|scheduled|due|to|set)|are (?:expected|scheduled|due|to|set))\b/;
export const vague =
  /\b(?:about|almost|nearly|some|more than|over|around|roughly|approximately|under|less than|at least|up to)\s$/i;
