/** Writing direction of a language. */

import { escapeHtml } from "../model/escape-html.ts";

const known = new Map<string, "ltr" | "rtl">();
const rightToLeft = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** By the language's usual script (CLDR); Node 20 and 22 differ in how Intl tells it, so the scripts are written down. */
export function directionOf(lang: string): "ltr" | "rtl" {
  const before = known.get(lang);
  if (before !== undefined) return before;
  const direction = rightToLeft.has(scriptOf(lang)) ? "rtl" : "ltr";
  known.set(lang, direction);
  return direction;
}

/** @example languageAttributes("ar") //=> ' lang="ar" dir="rtl"' */
export function languageAttributes(lang: string): string {
  return ` lang="${escapeHtml(lang)}" dir="${directionOf(lang)}"`;
}

function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? "";
  } catch {
    return "";
  }
}
