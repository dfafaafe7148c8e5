/** What changed since the last publication: compared with what the desk remembers of it, never with the folder or the cache. */

import type { Entry } from "../model/archive.ts";
import {
  type Change,
  type ChangeKind,
  type ChangeLog,
  type PublishedState,
  type StatedField,
  statedFields,
} from "../model/change.ts";
import { makeOutputPath, type OutputPath } from "../model/ids.ts";
import type { IsoDate } from "../model/iso-date.ts";
import { signsOfField } from "../model/stated.ts";

/** Values of an article by field, as texts that are equal where the values are. */
export type Fields<Name extends string = string> = Readonly<Partial<Record<Name, string>>>;

export interface Difference<Key extends string, Name extends string = string> {
  readonly added: readonly Key[];
  readonly changed: readonly { readonly key: Key; readonly fields: readonly Name[] }[];
  readonly removed: readonly Key[];
}

/** Which articles are new, gone or different, and in which fields: what `diff` prints and the page of changes tells. */
export function compareArticles<Key extends string, Name extends string>(
  before: ReadonlyMap<Key, Fields<Name>>,
  after: ReadonlyMap<Key, Fields<Name>>,
): Difference<Key, Name> {
  return {
    added: [...after.keys()].filter((key) => !before.has(key)),
    changed: [...after].flatMap(([key, now]) => {
      const fields = differingFields(before.get(key) ?? now, now);
      return fields.length === 0 ? [] : [{ key, fields }];
    }),
    removed: [...before.keys()].filter((key) => !after.has(key)),
  };
}

function differingFields<Name extends string>(before: Fields<Name>, after: Fields<Name>): Name[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as Name[]);
  return [...names].filter((name) => before[name] !== after[name]);
}

export interface Publication {
  /** null: nothing has been published yet, or nobody took it down. */
  readonly log: ChangeLog | null;
  /** Addresses given up, each with where it leads now. */
  readonly moved: Readonly<Record<string, string>>;
  /** The day to write beside what is new. */
  readonly on: IsoDate;
}

/**
 * The log as it is once these articles are published; `log` itself where it says all. A first publication is no change. What is
 * published as it was needs no look.
 */
export function recordChanges(articles: readonly Entry[], { log, moved, on }: Publication): ChangeLog {
  const now = new Map<string, PublishedState>(articles.map(({ facts, path }) => [path, facts.stated]));
  if (log === null) return { version: 1, published: sortStates([...now]), changes: [] };
  const known = log.published;
  const entries = Object.entries(known);
  const kept = new Map(entries.filter(([path, state]) => now.get(path) === state));
  const before = new Map<OutputPath, Published>();
  for (const [path, state] of entries) {
    if (kept.has(path)) continue;
    const current = makeOutputPath(now.has(path) ? path : (moved[path] ?? path));
    if (kept.has(current)) continue;
    if (current === path || !before.has(current)) before.set(current, publishedFrom(state, path));
  }
  const next = new Map<OutputPath, Published>();
  for (const [path, old] of before) next.set(path, { ...old, shown: "removed", url: path });
  for (const { path } of articles) {
    if (kept.has(path)) continue;
    const { shown, hashes } = publishedFrom(now.get(path) ?? "", path);
    // What was shown is remembered, so that an article that comes back as it was can be told from another.
    next.set(path, { shown, hashes: hashes === "" ? (before.get(path)?.hashes ?? "") : hashes, url: path });
  }
  const changed = [...next].map(([path, as]) => [path, stateFrom(as)] as const);
  const isSame = kept.size + changed.length === entries.length;
  if (isSame && changed.every(([path, state]) => known[path] === state)) return log;
  return {
    version: 1,
    published: sortStates([...kept, ...changed]),
    changes: addChanges(log.changes, findChanges(before, next, on)),
  };
}

/** How an article was published. */
interface Published {
  readonly shown: "yes" | "withdrawn" | "removed";
  /** Four signs for each stated field in its order, as it was shown last; empty where it never was. */
  readonly hashes: string;
  /** Its address then. */
  readonly url: string;
}

function findChanges(
  before: ReadonlyMap<OutputPath, Published>,
  next: ReadonlyMap<OutputPath, Published>,
  on: IsoDate,
): Change[] {
  const old = new Map<OutputPath, Fields<StatedField | "url">>();
  const now = new Map<OutputPath, Fields<StatedField | "url">>();
  for (const [path, published] of next) {
    const was = before.get(path);
    if (was?.shown === published.shown && was.hashes === published.hashes && was.url === path) continue;
    if (was?.hashes) old.set(path, fieldsOf(was, published.hashes));
    if (published.hashes !== "") now.set(path, fieldsOf(published, ""));
  }
  const { changed } = compareArticles(old, now);
  const fieldsAt = new Map(changed.map(({ key, fields }) => [key, fields]));
  return [...next].flatMap(([path, { shown }]): Change[] => {
    const change = kindOf(before.get(path)?.shown, shown, fieldsAt.has(path));
    return change === undefined ? [] : [{ on, change, path, fields: fieldsAt.get(path) ?? [] }];
  });
}

function kindOf(
  before: Published["shown"] | undefined,
  now: Published["shown"],
  differs: boolean,
): ChangeKind | undefined {
  if (now !== "yes") return before === "yes" ? now : undefined;
  if (before === undefined) return "added";
  return before === "yes" ? (differs ? "changed" : undefined) : "restored";
}

/** What a day brings to one article is one entry: who edits it ten times on a day has changed it once. */
function addChanges(log: readonly Change[], found: readonly Change[]): Change[] {
  if (found.length === 0) return [...log];
  const keyOf = ({ on, path }: Change) => `${on} ${path}`;
  const byKey = new Map(log.map((change) => [keyOf(change), change]));
  for (const change of found) {
    const key = keyOf(change);
    const joined = joinChanges(byKey.get(key), change);
    if (joined === undefined) byKey.delete(key);
    else byKey.set(key, joined);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

/** undefined: the later takes the earlier back. */
function joinChanges(earlier: Change | undefined, later: Change): Change | undefined {
  if (earlier === undefined) return later;
  const isNew = earlier.change === "added" || earlier.change === "restored";
  const isGone = later.change === "removed" || later.change === "withdrawn";
  if (isGone) return isNew && later.change === "removed" ? undefined : later;
  const fields = new Set([...earlier.fields, ...later.fields]);
  const joined = [...statedFields, "url" as const].filter((field) => fields.has(field));
  if (later.change === "restored" && joined.length === 0) return undefined;
  return {
    ...later,
    change: isNew ? earlier.change : "changed",
    fields: earlier.change === "added" ? [] : joined,
  };
}

/** Hashes are as many as there were fields when they were written; later ones count as they are in `newer`. */
function fieldsOf({ hashes, url }: Published, newer: string): Fields<StatedField | "url"> {
  const whole = hashes + newer.slice(hashes.length);
  const part = (at: number) => whole.slice(at * signsOfField, (at + 1) * signsOfField);
  return { ...Object.fromEntries(statedFields.map((field, at) => [field, part(at)])), url };
}

function publishedFrom(state: PublishedState, url: string): Published {
  const [first = "", hashes = ""] = state.split(" ");
  return first === "withdrawn" || first === "removed"
    ? { shown: first, hashes, url }
    : { shown: "yes", hashes: first, url };
}

function stateFrom({ shown, hashes }: Published): PublishedState {
  return shown === "yes" ? hashes : `${shown} ${hashes}`.trimEnd();
}

/** By address. */
function sortStates(states: (readonly [string, PublishedState])[]): Readonly<Record<string, PublishedState>> {
  return Object.fromEntries(states.sort(([a], [b]) => (a < b ? -1 : 1)));
}
