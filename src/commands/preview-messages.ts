/** What the process that builds the preview tells the one that shows it. */
export type BuilderMessage =
  | { readonly type: "building" }
  | { readonly type: "built" }
  /** `text`: as on the terminal, without colour. */
  | { readonly type: "failed"; readonly text: string };
