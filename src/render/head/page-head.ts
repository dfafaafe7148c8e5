/** The head of every page that is not an article's. */

import type { Config } from "../../model/config.ts";
import type { PageHead } from "../../model/head.ts";
import type { OutputPath } from "../../model/ids.ts";
import { rootOf } from "../links.ts";
import { absoluteUnder, relativeTo } from "./addresses.ts";
import { cutDescription } from "./description.ts";
import { breadcrumbLd, collectionLd, datasetLd, websiteLd } from "./json-ld.ts";
import { createSiteLinks } from "./site-links.ts";
import {
  attributeText,
  jsonLdScript,
  link,
  metaName,
  metaProperty,
  noIndex,
  titleElement,
  twitterCard,
} from "./tags.ts";

const openGraphKind = metaProperty("og:type", attributeText("website"));

export type WritePageHead = (head: PageHead, page: OutputPath) => string;

export function createPageHead(config: Config): WritePageHead {
  const siteLinks = createSiteLinks(config);
  const { title: archive } = config.site;
  return (head, page) => {
    const description = cutDescription(head.description === "" ? config.site.description : head.description);
    const shown = attributeText(description);
    const title = head.kind === "home" ? archive : `${head.title} – ${archive}`;
    const relative = relativeTo(page);
    const address = head.isHidden ? null : absoluteUnder(config)(page);
    return (
      titleElement(title) +
      metaName("description", shown) +
      (config.index && !head.isHidden ? "" : noIndex) +
      link("canonical", address) +
      openGraphKind +
      metaProperty("og:title", attributeText(head.kind === "home" ? archive : head.title)) +
      metaProperty("og:description", shown) +
      metaProperty("og:url", attributeText(address)) +
      metaProperty("og:site_name", attributeText(archive)) +
      twitterCard +
      head.files.map(({ type, path }) => link("alternate", relative(path), { type })).join("") +
      (head.feed === null
        ? ""
        : link("alternate", relative(head.feed.path), {
            type: "application/atom+xml",
            title: head.feed.name,
          })) +
      link("up", relative(head.above.at(-1)?.path ?? null)) +
      siteLinks(rootOf(page)) +
      structured(head, description, page, config)
    );
  };
}

function structured(head: PageHead, description: string, page: OutputPath, config: Config): string {
  if (head.isHidden) return "";
  if (head.kind === "home") return jsonLdScript(websiteLd(config));
  if (head.kind === "data") return jsonLdScript(datasetLd(head.files, config));
  const crumbs = breadcrumbLd(head.above, head.title, absoluteUnder(config));
  const crumbScript = crumbs === null ? "" : jsonLdScript(crumbs);
  if (head.kind !== "list") return crumbScript;
  const collection = collectionLd({ title: head.title, description, path: page }, head.items, config);
  return jsonLdScript(collection) + crumbScript;
}
