/** What a block's containers and its own words say about it: prose, furniture, and of which kind. */

import type { RemovedReason } from "../model/source.ts";
import type { Container, PageBlock } from "./page-blocks.ts";

/** Ends of sentences in the scripts of the world, with quotes and brackets behind them. */
const sentenceEnd = /[.!?…։؟۔।。！？]["'”’»“)\]」』\s]*$/;
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/g;

/**
 * How much article prose a block could be, in letters: its text without what is linked, more for scripts that write
 * words in one or two signs; nothing for short lines without a sentence's end.
 */
export function proseWeight({ text, linked, kind }: PageBlock): number {
  if (kind === "heading" || kind === "caption" || kind === "code") return 0;
  const dense = text.match(unspaced)?.length ?? 0;
  const length = text.length + 1.5 * dense;
  const free = 1 - Math.min(1, linked / text.length);
  if (length < 25 || free < 0.4) return 0;
  const ends = sentenceEnd.test(text.slice(-8));
  if (!ends && length < 80) return 0;
  return Math.min(length, 1200) * free * (ends ? 1 : 0.5) * (kind === "item" ? 0.6 : 1);
}

/** Names that templates give to what is no article; each with the reason it is cut for. Order decides. */
const furniture: readonly (readonly [RegExp, RemovedReason])[] = [
  [word("comments?|disqus|kommentare?|reader-?comments|user-?comments|talkback|replies|forum"), "comment"],
  [word("cookies?|consent|gdpr|cmp"), "cookie-notice"],
  [
    word(
      "paywall|piano|regwall|subscribe|subscription|abo-?\\w*|premium-?(?:box|teaser|offer)|login|log-in|sign-?in|register",
    ),
    "paywall",
  ],
  [
    word("share|sharing|social|socials|follow|follow-us|addthis|sharedaddy|share-?\\w+|social-?\\w+"),
    "share-bar",
  ],
  [
    word(
      "ads?|advert\\w*|anzeige|sponsor\\w*|outbrain|taboola|promo\\w*|affiliate|commercial|werbung|publicidad|reklam\\w*|banner",
    ),
    "advertisement",
  ],
  [
    word(
      "newsletter|newsletter-?\\w+|sign-?up|email-?signup|mailing|podcast-?(?:promo|teaser)|app-?(?:promo|banner)",
    ),
    "advertisement",
  ],
  [
    word(
      "related|related-?\\w+|recommend\\w*|read-?(?:more|also|next|on)|more-?(?:on|from|stories|news|articles|links)|see-?also|most-?(?:read|popular|viewed|shared)|mostread|trending|popular|teasers?|teaser-?\\w+|next-?(?:article|story|up)|prev\\w*|linklist|link-?list|latest|also-?read|up-?next|mehr-?zum-?thema|lesen-?sie-?auch|relacionad\\w*|correlati|leia-?(?:mais|tambem)|similar\\w*|further-?reading|article-?list|newsfeed|ticker",
    ),
    "related-link",
  ],
  [word("sidebar|side-bar|aside|rail|right-?(?:col|column|rail)|widget|widgets|complementary"), "sidebar"],
  [
    word(
      "tags?|tag-?list|tags-?\\w+|topics|topic-?(?:list|tags)|keywords|article-?tags|post-?tags|schlagworte|themen",
    ),
    "tag-line",
  ],
  [
    word(
      "breadcrumbs?|breadcrumb-?\\w+|nav\\w*|menu\\w*|navigation|masthead|site-?header|page-?header|global-?header|toolbar|pagination|pager|skip-?links?|search-?(?:box|form|bar)",
    ),
    "menu",
  ],
  [word("footer|page-?footer|site-?footer|footer-?\\w+|copyright|imprint|contentinfo|colophon"), "footer"],
  [
    word(
      "author-?(?:bio|box|info|card|profile|details)|about-?(?:the-?)?author|bio|autor-?(?:box|info)|contributor|byline|by-?line|authors?|dateline|author-?\\w*",
    ),
    "byline",
  ],
  [
    word(
      "dates?|datum|fecha|datetime|timestamp|date-?article|publish\\w*-?(?:date|time)|post-?(?:date|meta)|entry-?meta|article-?(?:date|meta|info|time)|date-?time|pub-?date|meta-?(?:data|info)|postmeta|read(?:ing)?-?time|update-?time",
    ),
    "date-line",
  ],
  [
    word(
      "caption|captions|wp-caption-text|credits?|image-?(?:caption|credit|source|info|text)|photo-?(?:caption|credit|info)|bildunterschrift|bildtext|legend|copyright-?(?:image|photo)|figcaption|caption-?\\w+",
    ),
    "caption",
  ],
  [
    word(
      "gallery|slideshow|carousel|slider|lightbox|video-?player|player|jwplayer|media-?(?:caption|info)|image-?gallery|videos?-?(?:list|teaser)",
    ),
    "sidebar",
  ],
  [word("toc|table-?of-?contents|inhaltsverzeichnis|jump-?links|summary-?list|quick-?links"), "menu"],
  [word("disclaimer|corrections-?policy|legal"), "disclaimer"],
  [
    word(
      "popup|modal|overlay|tooltip|dialog|toast|notification|alert-?bar|survey|poll|quiz|donat\\w*|support-?us|contribute|membership",
    ),
    "advertisement",
  ],
  [
    word(
      "sr-only|screen-?reader\\w*|visually-?hidden|visuallyhidden|assistive-?text|hidden|print-?only|only-?print|noprint",
    ),
    "not-article",
  ],
];

/** A word of a class name: between blanks, dashes, underscores or the block and element signs of BEM. */
function word(words: string): RegExp {
  return new RegExp(`[\\s_-](?:${words})(?=[\\s_-])`);
}

const tags: Readonly<Record<string, RemovedReason>> = {
  ...{
    nav: "menu",
    menu: "menu",
    footer: "footer",
    aside: "sidebar",
    form: "form",
    button: "form",
    fieldset: "form",
  },
  ...{ figcaption: "caption", legend: "form", dialog: "advertisement" },
};

/** Why everything in a container would be cut, by its tag or name; undefined for ordinary ones. */
export function furnitureOf({ tag, hint }: Container): RemovedReason | undefined {
  const byTag = tags[tag];
  if (byTag !== undefined) return byTag;
  if (hint.trim() === "" || tag === "body" || tag === "html" || tag === "main") return undefined;
  const named = hint.replace(/__/g, "-");
  return furniture.find(([names]) => names.test(named))?.[1];
}

/** The containers of a block, nearest first. */
export function* containersOf(block: PageBlock): Generator<Container> {
  for (let at: Container | undefined = block.container; at !== undefined; at = at.parent) yield at;
}
