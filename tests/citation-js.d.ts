/** citation-js has no types of its own; the tests use this much of it. */
declare module "@citation-js/core" {
  export const plugins: { input: { chain(text: string, options: object): CslItem[] } };
  export interface CslItem {
    readonly [field: string]: unknown;
  }
}
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-bibtex";
