/** data/schema/: JSON Schemas (2020-12) of the data files, made from the shapes that their writers are typed by. */

import { lineShape, tombstoneShape, twinShape } from "../model/article-record.ts";
import type { Page } from "../model/page.ts";
import type { Shape } from "../model/shape.ts";
import { jsonPage } from "./article-data.ts";
import { changesShape } from "./change-pages.ts";
import { clustersShape } from "./cluster-data.ts";
import { eventsShape } from "./event-data.ts";
import { permalinksShape } from "./permalink-data.ts";
import { termsShape } from "./term-data.ts";

const shapes: Readonly<Record<string, Shape<unknown>>> = {
  article: lineShape,
  changes: changesShape,
  clusters: clustersShape,
  events: eventsShape,
  permalinks: permalinksShape,
  terms: termsShape,
  tombstone: tombstoneShape,
  twin: twinShape,
};

const pathOf = (name: string) => `data/schema/${name}.schema.json`;

/** Paths of the schemas by name, sorted. */
export const schemaPaths = Object.keys(shapes).map(pathOf);

/** The schemas by name, sorted. */
export function dataSchemas(): [name: string, schema: object][] {
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  return Object.entries(shapes).map(([name, { schema }]) => [name, { $schema, title: name, ...schema }]);
}

export function* schemaPages(): Generator<Page> {
  for (const [name, schema] of dataSchemas()) yield jsonPage(pathOf(name), schema);
}
