/** One line of names taken apart: "By Jane Doe, John Roe and Ann Poe". */

/** Words in front of an author's name, in the languages whose papers print them. */
const prefix =
  /^(?:written by|words by|story by|report by|by|von|par|por|di|door|av|af|od|przez|autor(?:a|es|in)?:|author:|автор:|текст:)\s+/i;

/**
 * The names of a byline. Commas part names only where each part has two words or more: "Doe, Jane" is one person.
 * @example splitNames("By Jane Doe and John Roe") //=> ["Jane Doe", "John Roe"]
 */
export function splitNames(line: string): string[] {
  const names = line.replace(prefix, "").split(/\s*[;|]\s*|\s+(?:and|&|und|et|y|e|og|och|и|və|ve)\s+/i);
  return names.flatMap(splitAtCommas).flatMap((name) => {
    const bare = name.replace(prefix, "").trim();
    return bare === "" ? [] : [bare];
  });
}

function splitAtCommas(name: string): string[] {
  const parts = name.split(/\s*,\s*/).filter((part) => part !== "");
  return parts.every((part) => /\S\s+\S/.test(part)) ? parts : [name];
}
