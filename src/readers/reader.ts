/** What a reader is: it knows its files by their endings and first lines, and turns them into articles. */

import type { Outcome } from "../model/problem.ts";
import type { ParsedSource, RawSource } from "../model/source.ts";

export interface Reader {
  readonly name: string;
  /** Cheap: looks at the path's ending and the text's first lines. */
  readonly accepts: (raw: RawSource) => boolean;
  /** One article, or many from a many-article file; problems for what could not be read. */
  readonly read: (raw: RawSource) => Outcome<readonly ParsedSource[]>;
}
