/** From stage to public: all of the new site or all of the old one, never a mixture (reliability.md sections 3 and 7). */

import type { Digest, OutputPath } from "../model/ids.ts";

export interface FileRecord {
  readonly path: OutputPath;
  /** SHA-256 of the bytes. */
  readonly digest: Digest;
  readonly size: number;
}

export interface PublishReport {
  readonly added: readonly OutputPath[];
  readonly changed: readonly OutputPath[];
  readonly removed: readonly OutputPath[];
  readonly files: number;
  readonly bytes: number;
}

/** One publication under way; holds the lock until commit or abort. */
export interface Publication {
  /** Absolute folder in which new and changed files are written, by any thread, before `add`. */
  readonly stageDir: string;
  /** What the last publication wrote, by path; empty for a first one or an unreadable manifest. */
  readonly previous: ReadonlyMap<OutputPath, FileRecord>;
  /** A file was written into stageDir. */
  readonly add: (record: FileRecord) => void;
  /** The file of the last publication is right as it is. */
  readonly keep: (path: OutputPath) => void;
  /** Publishes what was added and kept; removes what was neither; foreign files stay. */
  readonly commit: () => PublishReport;
  /** Leaves the old site as it was and takes the stage away. */
  readonly abort: () => void;
}

/** Opens a publication into `outDir`: takes the lock, repairs an interrupted one, makes the stage on the same file system. */
export function openPublication(_options: {
  readonly outDir: string;
  readonly seedsDir: string;
  readonly mode: "copy" | "link";
}): Publication {
  throw new Error("not built yet");
}
