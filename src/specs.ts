/**
 * The shapes of what people write: backissue.json and the desk files. One source for the checks
 * (check-shape.ts), the JSON Schemas (`schemaOf`) and the manual. The only file that imports zod.
 */

import { z } from "zod";
import { interfaceLanguages } from "./model/config.ts";
import { type IsoDate, parseIsoDate } from "./model/iso-date.ts";
import { problemCodes } from "./model/problem-codes.ts";
import { articleKinds } from "./model/source.ts";

const text = z.string().trim().min(1);
/** YAML reads 2025 as a number; it is a year. */
const date = z
  .union([z.string(), z.number().int()])
  .transform((value, context): IsoDate => {
    const parsed = parseIsoDate(String(value));
    if (parsed !== undefined) return parsed;
    context.addIssue({
      code: "custom",
      message: `${value} is not a date; write YYYY-MM-DD, YYYY-MM or YYYY`,
    });
    return z.NEVER;
  })
  .meta({ override: { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } });
const address = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/, "write an address that begins with http:// or https://");
const words = z.union([text.transform((value) => [value]), z.array(text)]);

export const configSpec = z
  .strictObject({
    $schema: z.string().describe("Path of the JSON Schema, for completion in editors."),
    site: z
      .strictObject({
        title: text.describe("Name of the archive."),
        description: z.string().describe("One sentence on what the archive holds."),
        url: address.describe("Address of the site's root; feeds, sitemap and canonical links need it."),
        lang: z
          .string()
          .regex(
            new RegExp(`^(?:${interfaceLanguages.join("|")})(?:-[A-Za-z0-9]{2,8})*$`),
            `write one of ${interfaceLanguages.join(", ")}, with a region if you like (en-GB); articles keep their own language`,
          )
          .describe(`Language of the interface: ${interfaceLanguages.join(", ")}.`),
        contact: text.describe("Where readers turn to: an e-mail address or a web address."),
        rights: text.describe("Rights statement for the archive as a whole."),
      })
      .partial()
      .describe("What the archive is."),
    canonical: z.enum(["self", "source"]).describe("Which address search engines hold for the original."),
    index: z.boolean().describe("false asks search engines to stay away."),
    publishSources: z.boolean().describe("Publish each seed's own bytes."),
    twins: z.boolean().describe("Write the twin of each article: a JSON file beside its page."),
    search: z.boolean().describe("Build the full-text search."),
    citations: z.boolean().describe("Offer citations on articles and lists."),
    derive: z
      .strictObject({
        names: z.boolean().describe("Find people, places and organisations in the text."),
        events: z.boolean().describe("Find dates in the text."),
        topics: z.boolean().describe("Suggest topics from other articles' tags."),
        related: z.boolean().describe("Find related articles."),
        copies: z.boolean().describe("Find copies of one story."),
      })
      .partial()
      .describe("What is concluded from the texts."),
    theme: z
      .strictObject({
        accent: text.describe("Colour of links and marks, any CSS colour."),
        accentDark: text.describe("The same on a dark background."),
        fontText: text.describe("CSS font stack of the text."),
        fontInterface: text.describe("CSS font stack of everything else."),
        masthead: text.describe("Words at the head of each page, where they differ from the title."),
        logo: text.describe("A picture beside backissue.json."),
      })
      .partial()
      .describe("How the pages look."),
    publish: z.enum(["copy", "link"]).describe("link: public is a symbolic link to the newest release."),
    ignore: z
      .array(
        z.strictObject({
          code: z.enum(Object.keys(problemCodes)).describe("Code of the problem."),
          file: text.describe("Path as the problem names it; * stands for anything."),
          reason: text.describe("Why it may be so."),
        }),
      )
      .describe("Problems not to report."),
  })
  .partial();

export const overridesSpec = z
  .record(
    z.string(),
    z
      .strictObject({
        headline: text.describe("The headline as the site shows it."),
        date: date.describe("Day of publication, or its month or year alone."),
        time: z
          .string()
          .regex(/^\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/, "write the time as HH:MM")
          .describe("HH:MM, with seconds and zone if they are known."),
        dek: text.describe("The line below the headline."),
        source: text.describe("The outlet that published it."),
        via: text.describe("The agency or distributor it came through."),
        authors: words.describe("One name or a list."),
        section: text.describe("The part of the paper."),
        kind: z.enum(articleKinds).describe("What sort of article it is."),
        lang: text.describe("Language of the text, BCP 47."),
        tags: words.describe("Tags given by people; they take the place of the seed's."),
        url: address.describe("Address of the original."),
        rights: text.describe("Who owns it, under which licence."),
        slug: text.describe("The last part of the address. The old address leads to the new one."),
        status: z
          .enum(["published", "withdrawn", "draft"])
          .describe(
            "withdrawn: the address says why, and no word of the text is left. draft: not published.",
          ),
        withdrawnOn: date.describe("Day on which it was taken back."),
        reason: text.describe("Why; printed where the article is withdrawn, else for your own memory."),
      })
      .partial(),
  )
  .describe("By the seed's path below seeds/, with #LINE in a file of many articles.");

export const tagsSpec = z
  .strictObject({
    version: z.literal(1).describe("The form of this file."),
    tags: z
      .array(
        z.strictObject({
          name: text.describe("The name that the site shows."),
          type: z
            .enum(["person", "place", "organisation", "topic", "event"])
            .optional()
            .describe("topic, if nothing is said."),
          aliases: words.optional().describe("Other spellings of the same; each leads to its page."),
          code: z
            .string()
            .regex(/^[A-Z]{2}$/, "write the two capital letters of ISO 3166-1")
            .optional()
            .describe("ISO 3166-1 code of a country."),
          context: words
            .optional()
            .describe("Words of which one must stand in the text, where a name is shared."),
          match: words.optional().describe("Words whose presence gives an article this tag."),
          slug: text.optional().describe("The last part of its address."),
          note: text.optional().describe("A sentence at the head of its page."),
        }),
      )
      .describe("What is known of names and topics."),
    never: words.describe("Words that are never tags."),
    notSame: z.array(z.array(text).min(2)).describe("Names that look alike and are not the same."),
    articles: z
      .record(
        z.string(),
        z
          .strictObject({
            add: words.describe("Tags that the article gets."),
            remove: words.describe("Tags that it loses."),
          })
          .partial(),
      )
      .describe("By the seed's path below seeds/."),
    derive: z
      .strictObject({
        people: z.boolean().describe("Tag people that the text names."),
        places: z.boolean().describe("Tag places that the text names."),
        organisations: z.boolean().describe("Tag organisations that the text names."),
        topics: z.boolean().describe("Suggest topics of similar articles."),
        max: z.number().int().min(0).max(50).describe("At most so many derived tags an article."),
        minArticles: z.number().int().min(1).describe("A derived tag stands in at least so many articles."),
      })
      .partial()
      .describe("Which tags are concluded from the texts."),
  })
  .partial();

export const sourcesSpec = z.strictObject({
  sources: z
    .array(
      z.strictObject({
        name: text.describe("The outlet's name as the site shows it."),
        aliases: words.optional().describe("Other spellings and abbreviations."),
        homePage: address.optional().describe("Its web site."),
        lang: text.optional().describe("The language it writes in, BCP 47."),
        rights: text.optional().describe("Its rights statement."),
      }),
    )
    .describe("The outlets that articles come from."),
});

/** The JSON Schema of a spec, for editors. */
export function schemaOf(spec: z.ZodType): unknown {
  return z.toJSONSchema(spec, { io: "input", unrepresentable: "any" });
}

/** For the checks: what a spec, its value and a fault found by it are. */
export type Spec = z.ZodType;
export type ValueOf<S extends Spec> = z.output<S>;
export type SpecIssue = z.core.$ZodIssue;
