/** What `import --from` may name. */
export const importKinds = ["auto", "text", "html", "jsonl", "csv", "wxr", "feed", "warc"] as const;
export type ImportKind = (typeof importKinds)[number];
