import { expect, it } from "vitest";
import { sourcesOf } from "../../src/model/template-set.ts";

const sources = {
  "article.eta": `<% layout("layout", {}) %><%~ part('partials/item', it) %>`,
  "layout.eta": "<html><%~ it.body %></html>",
  "partials/item.eta": "<%~ part(`partials/link`, it) %>",
  "partials/link.eta": "<a></a>",
  "term.eta": "<p></p>",
  "custom.eta": "<%~ part(it.which, it) %>",
};

it("names a template's own source and those it mentions, at any depth", () => {
  expect(Object.keys(sourcesOf({ sources }, "article")).sort()).toEqual([
    "article.eta",
    "layout.eta",
    "partials/item.eta",
    "partials/link.eta",
  ]);
  expect(Object.keys(sourcesOf({ sources }, "term"))).toEqual(["term.eta"]);
});

it("takes all where a template is named by an expression", () => {
  expect(sourcesOf({ sources }, "custom")).toBe(sources);
});
