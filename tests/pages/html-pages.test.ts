/** The HTML pages as data: what is on them, and what is left off. */

import { describe, expect, test } from "vitest";
import type { Page } from "../../src/model/page.ts";
import type { ViewName, Views } from "../../src/model/views.ts";
import { allPages } from "../../src/pages/all-pages.ts";
import { makeSiteIndex } from "../../src/pages/site-index.ts";
import { type ArticleSpec, makeFixtureSite } from "../fixture-archive.ts";
import { madeUpArticles, seedArticles } from "../fixture-articles.ts";
import { fixtureConfig } from "../render-site.ts";

function pagesOf(specs: readonly ArticleSpec[]): readonly Page[] {
  return [...allPages(makeSiteIndex(makeFixtureSite(specs).archive, fixtureConfig))];
}

function dataOf<Name extends ViewName>(pages: readonly Page[], view: Name, path: string): Views[Name] {
  const page = pages.find((other) => other.path === path && other.view === view);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page.make() as Views[Name];
}

const article = (file: string, more: Partial<ArticleSpec> = {}): ArticleSpec => ({
  file,
  headline: `Headline of ${file}`,
  paragraphs: ["Text."],
  ...more,
});

describe("addresses", () => {
  test("no two pages have the same", () => {
    const paths = pagesOf([...seedArticles, ...madeUpArticles(300)]).map((page) => page.path.toLowerCase());
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  });

  test("an archive without articles has its fixed pages and no lists", () => {
    const html = pagesOf([]).filter((page) => page.path.endsWith(".html"));
    expect(html.map((page) => page.path).sort()).toEqual([
      "404.html",
      "about.html",
      "changes.html",
      "data/index.html",
      "index.html",
    ]);
  });
});

describe("dates", () => {
  const pages = pagesOf([
    article("a", { date: "2024-02-29" }),
    article("b", { date: "2024-02-29" }),
    article("c", { date: "2024-05" }),
    article("d", { date: "2022" }),
    article("e"),
  ]);

  test("an article is listed under as much of its date as is known", () => {
    expect(dataOf(pages, "year", "2024/index.html").count).toBe(3);
    expect(dataOf(pages, "month", "2024/05/index.html").days.map((day) => day.date)).toEqual([null]);
    expect(dataOf(pages, "day", "2024/02/29/index.html").articles).toHaveLength(2);
    expect(dataOf(pages, "year", "2022/index.html")).toMatchObject({ count: 1, months: [] });
    expect(dataOf(pages, "undated", "undated/index.html").articles).toHaveLength(1);
  });

  test("a year shows twelve months, and links only those that have articles", () => {
    const { months } = dataOf(pages, "year", "2024/index.html");
    expect(months).toHaveLength(12);
    expect(months.flatMap((month) => month.path ?? [])).toEqual(["2024/02/index.html", "2024/05/index.html"]);
    expect(months[1]?.days).toEqual([[29, 2, 2]]);
  });

  test("older and newer lead over the gaps", () => {
    expect(dataOf(pages, "year", "2024/index.html").older).toBe("2022/index.html");
    expect(dataOf(pages, "month", "2024/05/index.html").older?.path).toBe("2024/02/index.html");
  });
});

describe("terms", () => {
  const many = Array.from({ length: 160 }, (_, at) =>
    article(`m${at}`, {
      date: `${2020 + (at % 3)}-01-${String(1 + (at % 28)).padStart(2, "0")}`,
      tags: ["tag oil"],
    }),
  );

  test("a long term has a page a decade, whose address never moves", () => {
    const spread = many.map((one, at) => ({ ...one, date: `${at < 20 ? 2009 : 2020 + (at % 3)}-01-01` }));
    const pages = pagesOf(spread);
    const front = dataOf(pages, "term", "tags/oil.html");
    expect(front.years.flatMap((year) => year.path ?? [])).toEqual([
      "tags/oil/2000-2009.html",
      ...Array.from({ length: 3 }, () => "tags/oil/2020-2029.html"),
    ]);
    expect(front.groups.map((group) => group.year)).toEqual(["2022"]);
    const decade = dataOf(pages, "term", "tags/oil/2020-2029.html");
    expect(decade.period).toBe("2020–2029");
    expect(decade.groups.map((group) => group.year)).toEqual(["2022", "2021", "2020"]);
    expect(decade.count).toBe(many.length - 20);
    expect(decade.files.citations).toBeNull();
  });

  test("a decade too long for one page has a page a year, and keeps its own", () => {
    const pages = pagesOf(many);
    const front = dataOf(pages, "term", "tags/oil.html");
    expect(front.years.map((year) => year.path)).toEqual(
      [2020, 2021, 2022].map((year) => `tags/oil/${year}.html`),
    );
    const decade = dataOf(pages, "term", "tags/oil/2020-2029.html");
    expect(decade.groups).toEqual([]);
    expect(decade.years.map(({ year }) => year)).toEqual(["2020", "2021", "2022"]);
    const year = dataOf(pages, "term", "tags/oil/2020.html");
    expect(year.groups[0]?.articles).toHaveLength(54);
    expect(year.count).toBe(54);
  });

  test("a long index has a page a letter, in one file each whatever the script", () => {
    const names = Array.from({ length: 401 }, (_, at) => `person ${at % 2 === 0 ? "Ада" : "Ada"} ${at}`);
    const pages = pagesOf(names.map((name, at) => article(`n${at}`, { tags: [name] })));
    const { letters } = dataOf(pages, "term-index", "people/index.html");
    expect(letters.map(({ letter, path }) => [letter, path])).toEqual([
      ["A", "people/a-z/a.html"],
      ["А", "people/a-z/u0410.html"],
    ]);
  });

  test("bars close short gaps with empty years and long ones with one mark", () => {
    const pages = pagesOf(["1990", "1992", "2020"].map((date) => article(date, { date, tags: ["tag oil"] })));
    expect(dataOf(pages, "term", "tags/oil.html").years.map(({ year }) => year)).toEqual([
      "1990",
      "1991",
      "1992",
      "",
      "2020",
    ]);
  });
});

describe("the timeline", () => {
  test("tells both clocks by month, newest first, with gaps between them", () => {
    const { months } = dataOf(pagesOf(seedArticles), "timeline", "timeline/index.html");
    expect(months.map(({ month, gap, rows }) => [month, gap, rows.map((row) => row.kind).join(" ")])).toEqual(
      [
        ["2025-11", 0, "published"],
        ["2025-10", 0, "published happened"],
        ["2025-09", 0, "happened"],
        ["2023-10", 22, "published"],
        ["2023-09", 0, "happened"],
        ["2023-05", 3, "happened"],
        ["2022-11", 5, "happened"],
      ],
    );
  });

  test("a busy day is one row that leads to the day", () => {
    const busy = Array.from({ length: 6 }, (_, at) => article(`t${at}`, { date: "2024-03-01" }));
    const { months } = dataOf(pagesOf(busy), "timeline", "timeline/index.html");
    expect(months[0]?.rows).toEqual([
      { kind: "many", date: "2024-03-01", count: 6, path: "2024/03/01/index.html" },
    ]);
  });
});

describe("articles", () => {
  test("older and newer are the neighbours in time, and within a tag the neighbours that bear it", () => {
    const pages = pagesOf([
      article("a", { date: "2024-01-01", tags: ["tag oil"] }),
      article("b", { date: "2024-01-02" }),
      article("c", { date: "2024-01-03", tags: ["tag oil"] }),
    ]);
    const view = dataOf(pages, "article", "2024/01/03/headline-of-c.html");
    expect([view.older?.headline, view.newer]).toEqual(["Headline of b", null]);
    expect(view.trails.map(({ name, older, newer }) => [name, older?.headline, newer])).toEqual([
      ["oil", "Headline of a", null],
    ]);
  });

  test("a withdrawn one keeps its address and its reason; nothing else of it is anywhere", () => {
    const pages = pagesOf([
      article("a", { date: "2024-01-01", headline: "Kept", tags: ["tag oil"] }),
      article("b", { date: "2024-01-02", headline: "Secret", tags: ["tag oil"], withdrawn: "Asked to." }),
    ]);
    expect(dataOf(pages, "withdrawn", "2024/01/02/secret.html").reason).toBe("Asked to.");
    const html = pages.filter((page) => page.path.endsWith(".html"));
    expect(html.filter((page) => JSON.stringify(page.make()).includes("Secret"))).toEqual([]);
  });

  test("only web addresses become links to the original", () => {
    const urls = ["https://a.example/x", "javascript:alert(1)", "data:text/html,x", "//b.example"];
    const pages = pagesOf(urls.map((url, at) => article(`u${at}`, { url })));
    expect(urls.map((_, at) => dataOf(pages, "article", `undated/headline-of-u${at}.html`).original)).toEqual(
      ["https://a.example/x", null, null, null],
    );
  });

  test("a list folds the versions of one story into the main one; a day lists them all", () => {
    const pages = pagesOf([
      article("a", { date: "2024-01-01", tags: ["tag oil"], story: ["tanker", "main"] }),
      article("b", { date: "2024-01-01", tags: ["tag oil"], story: ["tanker", "shortened"] }),
    ]);
    expect(dataOf(pages, "term", "tags/oil.html").groups[0]?.articles.map((item) => item.headline)).toEqual([
      "Headline of a",
    ]);
    expect(dataOf(pages, "day", "2024/01/01/index.html").articles).toHaveLength(2);
  });
});

test("the frame of a page does not change when an article is added: only then is the page kept", () => {
  const frame = (specs: readonly ArticleSpec[]) => {
    const { sections, also } = dataOf(pagesOf(specs), "about", "about.html");
    return { sections, also };
  };
  expect(frame([...seedArticles, article("x", { date: "2025-12-01" })])).toEqual(frame(seedArticles));
});
