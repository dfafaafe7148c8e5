/** Branded strings: unlike words for unlike paths. Each has one maker; nothing else may cast to it. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A seed's path below the seeds folder, forward slashes, NFC: `2025/oil.md`. */
export type SeedPath = Branded<"SeedPath">;
/** An article's identity: its seed's path, or `path#line` in a file of many articles. */
export type SeedId = Branded<"SeedId">;
/** Part of an address: `[a-z0-9-]`, or letters of another script; at most 80 bytes. Made by makeSlug. */
export type Slug = Branded<"Slug">;
/** A published file's path below the output folder, no leading slash: `2025/11/26/oil-rises.html`. */
export type OutputPath = Branded<"OutputPath">;
/** Lower-case hex SHA-256, or a shortened one; names content. */
export type Digest = Branded<"Digest">;
/** Key of a body in the cache. */
export type BodyKey = Branded<"BodyKey">;

export function makeSeedPath(path: string): SeedPath {
  return path.replaceAll("\\", "/").normalize("NFC") as SeedPath;
}

/** @example makeSeedId(makeSeedPath("a.jsonl"), 3) //=> "a.jsonl#3" */
export function makeSeedId(path: SeedPath, line?: number): SeedId {
  return (line === undefined ? path : `${path}#${line}`) as string as SeedId;
}

/** Throws on an absolute path, a backslash, an empty part or a dot part: such a path would leave the output folder. */
export function makeOutputPath(path: string): OutputPath {
  if (/\\|(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) {
    throw new Error(`not a path below the output folder: ${JSON.stringify(path)}`);
  }
  return path as OutputPath;
}

export function makeDigest(hex: string): Digest {
  return hex as Digest;
}

export function makeBodyKey(digest: Digest): BodyKey {
  return digest as string as BodyKey;
}
