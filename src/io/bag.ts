/** The site as a BagIt bag (RFC 8493): anyone can check a copy with any BagIt tool, today or in thirty years. */

import { createHash } from "node:crypto";
import { type Digest, makeDigest, makeOutputPath, type OutputPath } from "../model/ids.ts";
import type { Output } from "../model/page.ts";
import { formatManifest, sortEntries } from "./manifest.ts";
import type { FileRecord } from "./publish.ts";

const agent = "backissue";
/** `data/` is the payload in BagIt's words, everything else tag files; together the two manifests name every file. */
const payload = "data/";

const bagPaths = {
  declaration: makeOutputPath("bagit.txt"),
  info: makeOutputPath("bag-info.txt"),
  manifest: makeOutputPath("manifest-sha256.txt"),
  tagManifest: makeOutputPath("tagmanifest-sha256.txt"),
} as const;

/** The files that describe the bag; last the one that names the other three. */
export const bagFiles: readonly OutputPath[] = Object.values(bagPaths);
export const manifestFiles: readonly OutputPath[] = [bagPaths.manifest, bagPaths.tagManifest];
export const bagInfoFile: OutputPath = bagPaths.info;

export interface Bag {
  /** The files that describe it. */
  readonly files: readonly Output[];
  /** All files of the site, the bag's own among them, in the order in which somebody who reads the manifests meets them. */
  readonly all: readonly FileRecord[];
}

/** The bag of what is published, of which `siteDigest` is the root digest. No day of making unless given: the same site has the same bag. */
export function makeBag(files: Iterable<FileRecord>, siteDigest: Digest, madeOn?: string): Bag {
  const [payloadFiles, tagFiles] = parted(sortEntries(files));
  const declaration = outputOf(
    bagPaths.declaration,
    "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
  );
  const info = outputOf(bagPaths.info, formatInfo(payloadFiles, siteDigest, madeOn));
  const manifest = outputOf(bagPaths.manifest, formatManifest(payloadFiles));
  const named = sortEntries([...tagFiles, ...[declaration, info, manifest].map(recordOf)]);
  const tagManifest = outputOf(bagPaths.tagManifest, formatManifest(named));
  const others = named.filter(({ path }) => path !== manifest.path);
  return {
    files: [declaration, info, manifest, tagManifest],
    all: [...payloadFiles, recordOf(manifest), ...others, recordOf(tagManifest)],
  };
}

function parted(files: readonly FileRecord[]): [payload: FileRecord[], others: FileRecord[]] {
  const isPayload = ({ path }: FileRecord) => path.startsWith(payload);
  return [files.filter(isPayload), files.filter((file) => !isPayload(file))];
}

/** Whether a bag-info.txt is of our making: the sign by which an output folder is recognised as ours. */
export function isOurBagInfo(text: string): boolean {
  return new RegExp(`^Bag-Software-Agent: ${agent}\\b`, "m").test(text);
}

function formatInfo(
  payloadFiles: readonly FileRecord[],
  siteDigest: Digest,
  madeOn: string | undefined,
): string {
  const octets = payloadFiles.reduce((sum, { size }) => sum + size, 0);
  return [
    `Bag-Software-Agent: ${agent}`,
    ...(madeOn === undefined ? [] : [`Bagging-Date: ${madeOn}`]),
    `Payload-Oxum: ${octets}.${payloadFiles.length}`,
    `Backissue-Root-Digest: sha256:${siteDigest}`,
    "",
  ].join("\n");
}

function outputOf(path: OutputPath, text: string): Output {
  return { path, bytes: new TextEncoder().encode(text) };
}

function recordOf({ path, bytes }: Output): FileRecord {
  return { path, digest: makeDigest(createHash("sha256").update(bytes).digest("hex")), size: bytes.length };
}
