/** The site's settings after the border: every field required and checked. The file's form is ConfigSpec in src/config.ts. */

export interface Config {
  readonly site: {
    readonly title: string;
    readonly description: string;
    /** Absolute address of the site's root with a slash at its end; null: feeds, sitemap and canonical links are left out. */
    readonly url: string | null;
    /** Language of the interface, BCP 47: one of `interfaceLanguages`, with or without a region. */
    readonly lang: string;
    readonly contact: string | null;
    readonly rights: string | null;
  };
  /** Which address search engines should hold for the original. */
  readonly canonical: "self" | "source";
  /** false: robots are asked to stay away. */
  readonly index: boolean;
  /** Publish the seeds' own bytes under /sources/. */
  readonly publishSources: boolean;
  /** A JSON file beside each article's page. */
  readonly twins: boolean;
  readonly search: boolean;
  readonly citations: boolean;
  readonly derive: {
    readonly names: boolean;
    readonly events: boolean;
    readonly topics: boolean;
    readonly related: boolean;
    readonly copies: boolean;
  };
  readonly theme: {
    /** CSS colours; null: the design's own. */
    readonly accent: string | null;
    readonly accentDark: string | null;
    /** CSS font stacks. */
    readonly fontText: string | null;
    readonly fontInterface: string | null;
    /** Text of the masthead; null: the site's title. */
    readonly masthead: string | null;
    /** Path of a picture beside backissue.json. */
    readonly logo: string | null;
  };
  /** `copy`: public is a folder; `link`: public is a symbolic link to a release. */
  readonly publish: "copy" | "link";
  /** Problems not to report, each with the reason. `file` may hold `*`. */
  readonly ignore: readonly { readonly code: string; readonly file: string; readonly reason: string }[];
}

/** Languages that templates/strings/ has all words in. */
export const interfaceLanguages = ["en", "es", "ru", "az", "tr", "fr", "de", "ar"] as const;

export const defaultConfig: Config = {
  site: { title: "News archive", description: "", url: null, lang: "en", contact: null, rights: null },
  canonical: "self",
  index: true,
  publishSources: true,
  twins: true,
  search: true,
  citations: true,
  derive: { names: true, events: true, topics: true, related: true, copies: true },
  theme: { accent: null, accentDark: null, fontText: null, fontInterface: null, masthead: null, logo: null },
  publish: "copy",
  ignore: [],
};

/** Name of the site's picture below assets/. @example logoName("press/Our Mark.SVG") //=> "logo.svg" */
export function logoName(logo: string): string {
  const [ending = ""] = /\.[a-z]+$/i.exec(logo) ?? [];
  return `logo${ending.toLowerCase()}`;
}
