/** Pages as data, before they are rendered, and the files they become. */

import type { Body } from "./article.ts";
import type { BodyKey, OutputPath } from "./ids.ts";
import type { ViewName, Views } from "./views.ts";

/**
 * A file to come. `view` is a key of Views: a template of that name renders it, or a writer in render/ for data and feeds.
 * Where a page needs article texts, `bodies` names them and the renderer gets them in the same order; the view itself holds none.
 */
export type Page = { readonly [Name in ViewName]: PageOf<Name> }[ViewName];

export interface PageOf<Name extends ViewName> {
  readonly path: OutputPath;
  readonly view: Name;
  readonly bodies: readonly BodyKey[];
  /** Differs whenever the data or a body does; only of pages whose data is dearer to make. */
  readonly key?: string | number;
  /** Makes the data: where the key is as before, nobody asks. */
  readonly make: () => Views[Name];
}

/** A page as it is rendered. */
export type MadePage = { readonly [Name in ViewName]: MadePageOf<Name> }[ViewName];

export interface MadePageOf<Name extends ViewName> {
  readonly path: OutputPath;
  readonly view: Name;
  readonly bodies: readonly BodyKey[];
  readonly data: Views[Name];
}

/** The data is made when it is asked for, so that it is not held while the page waits for a worker. */
export function makePage({ path, view, bodies, make }: Page): MadePage {
  const page = {
    path,
    view,
    bodies,
    get data() {
      return make();
    },
  };
  return page as MadePage;
}

/** A page's texts, in the order in which it names them. Each is read when it is asked for: a year's are too many to be held at once. */
export type Bodies = Pick<readonly Body[], "at">;

/** A file as it is rendered: a text, to be written as UTF-8, in parts where it is too large to be held whole; or the bytes of a picture. */
export interface Rendered {
  readonly path: OutputPath;
  readonly content: string | Iterable<string> | Uint8Array;
}

export interface Output {
  readonly path: OutputPath;
  readonly bytes: Uint8Array;
}

/** A file in parts, each of which is good until the next is asked for. */
export interface PartedOutput {
  readonly path: OutputPath;
  readonly parts: Iterable<Uint8Array>;
}
