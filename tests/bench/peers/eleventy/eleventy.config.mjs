/** The same site by Eleventy: articles, tags, years, months, home, feed, sitemap. */
const groupBy = (items, keyOf) =>
  Object.entries(
    Object.groupBy?.(items, keyOf) ??
      items.reduce((groups, item) => ((groups[keyOf(item)] ??= []).push(item), groups), {}),
  );

export default function (config) {
  const newest = (api) => api.getFilteredByGlob("articles/**/*.md").reverse();
  config.addCollection("articles", newest);
  config.addCollection("years", (api) =>
    groupBy(newest(api), (item) => item.date.toISOString().slice(0, 4)).map(([key, items]) => ({
      key,
      items,
    })),
  );
  config.addCollection("months", (api) =>
    groupBy(newest(api), (item) => item.date.toISOString().slice(0, 7)).map(([key, items]) => ({
      key,
      items,
    })),
  );
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("head", (list, count) => list.slice(0, count));
  return { dir: { includes: "_includes" }, markdownTemplateEngine: false };
}
