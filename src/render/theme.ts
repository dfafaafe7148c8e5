/** The site's own colours and fonts as CSS custom properties, behind the style sheet. */

import type { Config } from "../model/config.ts";

/** A colour or a font stack: no sign that could end a declaration or open a comment or an address. */
const plainValue = /^[\w\s#(),.%'"-]+$/;

/** The style sheet with the theme's tokens at its end. */
export function themedStyles(css: string, theme: Config["theme"]): string {
  const light = declarations([
    ["--accent", theme.accent],
    ["--serif", theme.fontText],
    ["--sans", theme.fontInterface],
  ]);
  const dark = declarations([["--accent", theme.accentDark ?? theme.accent]]);
  const rules = [
    light === "" ? "" : `:root{${light}}\n`,
    dark === "" ? "" : `@media (prefers-color-scheme:dark){:root{${dark}}}\n`,
  ];
  return squeezeCss(css) + rules.join("");
}

function declarations(tokens: readonly (readonly [name: string, value: string | null])[]): string {
  return tokens
    .filter(([, value]) => value !== null && plainValue.test(value) && !/url\s*\(/i.test(value))
    .map(([name, value]) => `${name}:${value};`)
    .join("");
}

/** Drops comments and blanks: a third of the file. Our own style sheet holds no blank that matters beside one of these signs. */
function squeezeCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/([ :,(-])0\./g, "$1.")
    .replace(/;\}/g, "}")
    .replace(/ \/ /g, "/")
    .trimStart();
}
