/** Front matter: the header in front of a seed's text, its fields read and its faults told. */

import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import type { Header, Removed } from "../model/source.ts";
import { type Fence, findFence, type HeaderLine } from "./fence.ts";
import type { Field } from "./fields.ts";
import { readFlatFields } from "./flat-fields.ts";
import { headerFrom } from "./header.ts";
import { invalid, parseYaml, refused } from "./yaml-header.ts";

export interface FrontMatter {
  readonly header: Header;
  /** UTF-16 offset at which the body begins; 0 where the text has no front matter. */
  readonly bodyOffset: number;
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
  /** Lines of a header that could not be used. */
  readonly removed: readonly Removed[];
}

const none: FrontMatter = {
  header: { authors: [], tags: [] },
  bodyOffset: 0,
  bodyLine: 1,
  problems: [],
  removed: [],
};

/**
 * Reads the front matter of a seed. What cannot be read is reported, its plain fields are used all the same, its other
 * lines are kept in `removed`; a header that names a language is refused unread.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const fence = findFence(text);
  if (fence === undefined) return none;
  const { fields, problems, unused } = readFence(fence, file);
  const { header, problems: faults } = headerFrom(fields, "front-matter");
  return {
    header,
    bodyOffset: fence.bodyOffset,
    bodyLine: fence.bodyLine,
    problems: [...problems, ...faults],
    removed: unused.filter((line) => line.text.trim() !== "").map((line) => removedLine(line, file)),
  };
}

interface FenceReading {
  readonly fields: readonly Field[];
  readonly problems: readonly Problem[];
  readonly unused: readonly HeaderLine[];
}

/** Fields read from so many lines of a header that is too long to be parsed. */
const salvagedLines = 200;

function readFence(fence: Fence, file: string): FenceReading {
  const start: Place = { file, line: 1, column: 1 };
  const { kind, lines } = fence;
  if (kind === "refused" && fence.language !== "")
    return {
      fields: [],
      problems: [refused(`front matter in ${fence.language} is not read`, start)],
      unused: lines,
    };
  const flat = readFlatFields(
    kind === "refused" ? lines.slice(0, salvagedLines) : lines,
    file,
    kind === "toml" ? "=" : ":",
  );
  if (kind === "refused")
    return {
      fields: flat.fields,
      problems: [refused("the front matter is longer than 64 kB", start)],
      unused: [],
    };
  if (kind === "unclosed") {
    const problem = invalid(
      "the front matter has no closing line",
      start,
      "write --- on a line behind the last field",
    );
    return { fields: flat.fields, problems: [problem], unused: flat.others };
  }
  if (flat.others.length === 0) return { fields: flat.fields, problems: [], unused: [] };
  if (kind === "toml")
    return {
      fields: flat.fields,
      problems: [refused("only plain fields of TOML are read", placeOf(flat.others, file))],
      unused: flat.others,
    };
  const parsed = parseYaml(lines, file);
  if ("fields" in parsed) return { fields: parsed.fields, problems: tabIndents(lines, file), unused: [] };
  return { fields: flat.fields, problems: [parsed.problem], unused: flat.others };
}

function placeOf([line]: readonly HeaderLine[], file: string): Place {
  return { file, line: line?.number ?? 1, column: 1 };
}

/** js-yaml lets a tab pass where YAML forbids it, and what it makes of the line may not be what was meant. */
function tabIndents(lines: readonly HeaderLine[], file: string): Problem[] {
  const tabbed = lines.find(({ text }) => /^ *\t\s*\S/.test(text));
  return tabbed === undefined
    ? []
    : [
        invalid(
          "a line of the front matter is indented by a tab",
          placeOf([tabbed], file),
          "indent by blanks",
        ),
      ];
}

function removedLine({ text, number }: HeaderLine, file: string): Removed {
  const trimmed = text.trim();
  return {
    place: { file, line: number, column: text.indexOf(trimmed) + 1 },
    text: trimmed,
    reason: "not-article",
  };
}
