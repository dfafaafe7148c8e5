/** The machine-readable part of a page's head (product.md 2.1, 2.2): data for render/head-meta.ts. */

/** `name` for Dublin Core, PRISM, Highwire and plain meta tags, `property` for Open Graph. */
export interface HeadMeta {
  readonly attribute: "name" | "property";
  readonly name: string;
  readonly content: string;
}

export interface HeadLink {
  readonly rel: string;
  /** Relative to the page, or absolute. */
  readonly href: string;
  readonly type?: string;
  readonly hreflang?: string;
  readonly title?: string;
}

export interface HeadView {
  /** Text of `<title>`. */
  readonly title: string;
  /** null on an article without a dek: the renderer takes the first sentences of its body. */
  readonly description: string | null;
  readonly metas: readonly HeadMeta[];
  readonly links: readonly HeadLink[];
  /** One schema.org object each. */
  readonly jsonLd: readonly object[];
}
