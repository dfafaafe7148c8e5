/** The dek: one or two whole sentences under the headline, 120 to 300 characters; text.md section 6. */

export function deriveDek(
  _paragraphs: readonly string[],
  _headline: { readonly text: string; readonly isDerived: boolean; readonly paragraph: number },
): { readonly text: string; readonly rule: string } | undefined {
  return undefined;
}
