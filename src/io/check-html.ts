/** A page against the HTML standard and the rules of accessibility. The only file that imports html-validate; it is bundled with it. */

import { HtmlValidate, StaticConfigLoader } from "html-validate/browser";

export interface HtmlFault {
  readonly line: number;
  readonly column: number;
  /** html-validate's name of the rule. */
  readonly rule: string;
  readonly message: string;
}

/** Rules of html-validate that are taste, or that our pages have a reason to break. */
const off = [
  // Long titles are the sources' own, and short markup is quicker.
  "long-title",
  "no-trailing-whitespace",
  "no-implicit-button-type",
  // Inline SVG has its own closing and its own attributes.
  "void-style",
  // Chromium and Firefox list the default role of a nav's list away with its marks; ours are lists to see, too.
  "no-redundant-role",
  // A region that scrolls needs a role, a name and focus, not a section with a heading.
  "prefer-native-element",
];

/** Gives the faults of one page after the other, each rule once a page, where it is first broken. */
export function createHtmlChecker(): (path: string, html: string) => HtmlFault[] {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      extends: ["html-validate:standard", "html-validate:a11y"],
      rules: Object.fromEntries(off.map((rule) => [rule, "off"])),
    }),
  );
  return (path, html) => {
    const messages = validator.validateStringSync(html, path).results.flatMap((result) => result.messages);
    const first = new Map<string, HtmlFault>();
    for (const { line, column, ruleId, message } of messages)
      if (!first.has(ruleId)) first.set(ruleId, { line, column, rule: ruleId, message });
    return [...first.values()];
  };
}
