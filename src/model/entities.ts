/** Character references as text: what people write into Markdown, decoded so that everything is escaped once, by us. */

/** The named references of HTML 4 that news texts hold; any other stays as it was written. */
const named: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "amp & lt < gt > quot \" apos ' nbsp \u00a0 ensp \u2002 emsp \u2003 thinsp \u2009 ndash – mdash — hellip … " +
    "lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › bull • middot · " +
    "copy © reg ® trade ™ euro € pound £ yen ¥ cent ¢ sect § para ¶ deg ° plusmn ± frac12 ½ frac14 ¼ frac34 ¾ " +
    "times × divide ÷ minus − dagger † Dagger ‡ permil ‰ prime ′ Prime ″ shy \u00ad zwnj \u200c zwj \u200d " +
    "iexcl ¡ iquest ¿ szlig ß aelig æ AElig Æ oslash ø Oslash Ø aring å Aring Å ccedil ç Ccedil Ç ntilde ñ Ntilde Ñ " +
    "auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü euml ë iuml ï eacute é egrave è ecirc ê aacute á agrave à acirc â " +
    "iacute í igrave ì icirc î oacute ó ograve ò ocirc ô uacute ú ugrave ù ucirc û Eacute É Aacute Á Oacute Ó " +
    "atilde ã otilde õ colon : sol / lpar ( rpar ) comma , period . excl ! num # Tab \t NewLine \n"
  )
    .split(" ")
    .flatMap((part, i, parts) => (i % 2 === 0 ? [[part, parts[i + 1] ?? ""]] : [])),
);

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,8}));/g;

/** @example decodeEntities("R&amp;D &#8211; &unknown;") //=> "R&D – &unknown;" */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
    return signOf(decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number(decimal));
  });
}

/** Controls, surrogate halves and numbers beyond Unicode become U+FFFD, as HTML has it. */
function signOf(code: number): string {
  const isSign = (code >= 32 && code < 127) || code === 9 || code === 10 || (code > 159 && code <= 0x10ffff);
  const isBad = (code >= 0xd800 && code <= 0xdfff) || (code & 0xfffe) === 0xfffe;
  return isSign && !isBad ? String.fromCodePoint(code) : "\ufffd";
}
