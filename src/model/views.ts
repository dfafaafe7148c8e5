/** What each template sees: one key per file in templates/. The contract for people who override a template. */

export interface Views {
  readonly text: { readonly text: string };
}

export type ViewName = keyof Views;
