/** Case endings of languages that bend names: Russian, Ukrainian, Azerbaijani, Turkish. */

const turkic =
  /['’]?(?:(?:n?[ıiuü]n)|(?:d[aəe]n?)|(?:t[ae]n?)|(?:y?[aəe])|(?:n?[ıiuü])|(?:l[aəe])|(?:yl[aəe])|(?:d[aəe]k[iı]))$/u;

/**
 * The word itself and what it may be without its ending, most likely first. Other languages: the word alone.
 * @example withoutEnding("Мексики", "ru") //=> ["Мексики", "Мексика", "Мексик"]
 */
export function withoutEnding(word: string, lang: string): string[] {
  if (lang === "ru" || lang === "uk") return [word, ...slavicStems(word)];
  if (lang === "az" || lang === "tr") return [word, ...turkicStems(word)];
  return [word];
}

function slavicStems(word: string): string[] {
  if (/(?:ии|ию|ией)$/.test(word))
    return [word.replace(/(?:и|ю|ей)$/, "я"), word.replace(/и(?:и|ю|ей)$/, "ия")];
  if (/(?:ы|и|е|у|ю|ой|ей)$/.test(word)) {
    const stem = word.replace(/(?:ы|и|е|у|ю|ой|ей)$/, "");
    return [`${stem}а`, stem, `${stem}я`, `${stem}ь`];
  }
  if (/(?:а|я|ом|ем)$/.test(word)) {
    const stem = word.replace(/(?:а|я|ом|ем)$/, "");
    return [stem, `${stem}ь`, `${stem}й`];
  }
  return [];
}

function turkicStems(word: string): string[] {
  const stems: string[] = [];
  let rest = word;
  for (let i = 0; i < 3 && rest.length > 3; i++) {
    const shorter = rest.replace(turkic, "");
    if (shorter === rest || shorter.length < 3) break;
    stems.push(shorter);
    rest = shorter;
  }
  return stems;
}
