/** What the preview server tells an open page, and the paths under which the two meet; no output can have such a path. */

export interface PreviewState {
  /** Tells one built site from another; "" where none is built yet. */
  readonly site: string;
  readonly isBuilding: boolean;
  /** Why the newest build gave no site, in the words of the terminal; null where it gave one. */
  readonly failure: string | null;
}

/** Server-sent events named "state", each a PreviewState as JSON: one at once, one at every change. */
export const previewEventsPath = "/.backissue/events";

/** The script that listens; the server adds a tag for it to every page, so nothing of it is in the files. */
export const previewScriptPath = "/.backissue/preview.js";
