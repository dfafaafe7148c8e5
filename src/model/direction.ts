/** Writing direction of a language, for the `dir` of a page or a passage. */

/** Primary languages written from right to left (CLDR, layout/orientation). */
const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);

/**
 * @example directionOf("ar-EG") //=> "rtl"
 * @example directionOf("az") //=> "ltr"
 */
export function directionOf(lang: string): "ltr" | "rtl" {
  const parts = lang.toLowerCase().split("-");
  const [primary = "", script = ""] = parts;
  // A script in the tag decides: "az-Arab" runs from the right, "ks-Deva" does not.
  if (script.length === 4) return /^(?:arab|hebr|thaa|syrc|nkoo|adlm)$/.test(script) ? "rtl" : "ltr";
  return rightToLeft.has(primary) ? "rtl" : "ltr";
}
