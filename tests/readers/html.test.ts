import { describe, expect, test } from "vitest";
import { readText } from "./read-text.ts";

const lead =
  "Oil rose by a tenth on Monday after ministers of eleven countries met in the capital for a day.";
const second =
  "Gas fell, the ministers said, and coal stood where it had stood before they had come together.";
const third =
  "They will meet again in the spring, when the winter's figures are known to all of them at last.";
const story = `<p>${lead}</p><p>${second}</p><p>${third}</p>`;

const page = (head: string, body: string) =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>${head}</head>\n<body>\n${body}\n</body></html>`;
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const read = (head: string, body = `<article><h1>Oil rises</h1>${story}</article>`) =>
  readText(page(head, body), "a.html");

describe("metadata", () => {
  test("JSON-LD's article gives date, authors, section and keywords, each with rule and place", () => {
    const data = {
      "@type": "NewsArticle",
      headline: "Oil rises",
      datePublished: "2025-10-12T16:53:00+04:00",
      author: [{ "@type": "Person", name: "Jane Doe" }, "John Roe"],
      articleSection: "World",
      keywords: "oil, Baku",
      publisher: { name: "The Daily" },
    };
    const { header } = read(ld({ "@graph": [{ "@type": "WebSite", name: "x" }, data] })).article ?? {};
    expect(header).toMatchObject({
      headline: { value: "Oil rises", origin: "page", rule: "h1", confidence: "high" },
      date: { value: "2025-10-12", origin: "page", rule: "json-ld", evidence: { line: 3 } },
      time: { value: "16:53:00+04:00" },
      authors: [{ value: "Jane Doe" }, { value: "John Roe" }],
      section: { value: "World" },
      source: { value: "The Daily" },
      tags: [{ value: "oil" }, { value: "Baku" }],
      lang: { value: "en" },
    });
  });

  test.each([
    ['<meta property="article:published_time" content="2025-10-12T10:00:00Z">', "meta"],
    ['<meta name="date" content="20251012">', "meta"],
    ['<meta itemprop="datePublished" content="Sun Oct 12 16:53:00 CET 2025">', "meta"],
    ['<link rel="canonical" href="https://a.example/2025/10/12/oil">', "url"],
    [
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Oil rises","datePublished":"2025-10-12",}}</script>`,
      "json-ld",
    ],
  ])("%s dates the article by %s", (head, rule) =>
    expect(read(head).article?.header.date).toMatchObject({ value: "2025-10-12", rule }),
  );

  test.each([
    ['<time datetime="2025-10-12T10:00">', "time-element"],
    ['<span itemprop="datePublished" content="2025-10-12">12 Oct</span>', "microdata"],
    [
      '<p class="updated"><time class="modified" datetime="2025-10-14"></time></p><time datetime="2025-10-12"></time>',
      "time-element",
    ],
  ])("%s in the body dates the article by %s", (markup, rule) =>
    expect(
      read("", `<article><h1>Oil rises</h1>${markup}${story}</article>`).article?.header.date,
    ).toMatchObject({ value: "2025-10-12", rule }),
  );

  test.each([
    [
      "<title>Oil rises - The Daily</title><meta property=og:site_name content='The Daily'>",
      "<div>x</div>",
      "Oil rises",
      "title-element",
    ],
    [
      "<meta property=og:title content='Oil rises | The Daily'><meta property=og:site_name content='The Daily'>",
      "<h1 class=logo>The Daily</h1>",
      "Oil rises",
      "meta",
    ],
    ["<title>Oil - gas - coal</title>", "<p>x</p>", "Oil - gas - coal", "title-element"],
    [
      "<title>Oil rises in Baku</title>",
      "<h1>The Daily</h1><h1>Oil rises in <i>Baku</i></h1>",
      "Oil rises in Baku",
      "h1",
    ],
  ])("%s and %s have the headline %j by %s", (head, body, value, rule) =>
    expect(read(head, `${body}${story}`).article?.header.headline).toMatchObject({ value, rule }),
  );

  test.each([
    ['<p class="byline">By Jane Doe and John Roe</p>', ["Jane Doe", "John Roe"]],
    ['<a rel="author" href="/x">Jane Doe</a>', ["Jane Doe"]],
    ['<div class="comments"><p class="author">Troll</p></div>', []],
  ])("%s names the authors %j", (markup, names) =>
    expect(
      read("", `<article><h1>Oil rises</h1>${markup}${story}</article>`).article?.header.authors.map(
        (author) => author.value,
      ),
    ).toEqual(names),
  );

  test("addresses of authors are no names", () =>
    expect(
      read('<meta property="article:author" content="https://facebook.com/jane">').article?.header.authors,
    ).toEqual([]));

  test("front matter in front of a page wins over the page", () => {
    const { article } = readText(
      `---\ntitle: Ours\n---\n${page("", `<h1>Oil rises</h1>${story}`)}`,
      "a.html",
    );
    expect(article?.header.headline).toMatchObject({ value: "Ours", rule: "front-matter" });
  });
});

describe("body and audit trail", () => {
  const furnished = `<nav><ul><li><a href=/>Home</a></li></ul></nav>
<article><h1>Oil rises</h1><p class=byline>By Jane Doe</p>
<p>${lead}</p>
<div class="newsletter-signup"><p>Sign up to our newsletter and get the news every morning before you wake up.</p></div>
<figure><img src=/rig.jpg alt="A rig"><figcaption>A rig off Baku.</figcaption></figure>
<h2>What fell</h2>
<p>${second}</p><ul><li>one</li><li>two</li></ul>
<p>${third}</p>
<div class=related><p>Read more: <a href=/x>Gas falls further than anybody at the table had thought it would.</a></p></div></article>
<footer><p>© 2025 The Daily</p></footer>`;

  test("the article's blocks stay in order, and every other block is named with its reason and line", () => {
    const { article } = read("", furnished);
    expect(article?.markup?.split("\n").map((line) => line.replace(/^<(\w+).*$/, "$1"))).toEqual([
      "p",
      "figure",
      "h2",
      "p",
      "ul",
      "p",
    ]);
    expect(article?.blocks.map((block) => block.place.line)).toEqual([7, 9, 10, 11, 11, 12]);
    expect(
      article?.removed.map(({ reason, text, place }) => [place.line, reason, text.slice(0, 12)]),
    ).toEqual([
      [5, "menu", "Home"],
      [6, "headline-repeat", "Oil rises"],
      [6, "byline", "By Jane Doe"],
      [8, "advertisement", "Sign up to o"],
      [13, "related-link", "Read more: G"],
      [14, "footer", "© 2025 The D"],
    ]);
  });

  test("a picture is a link with its caption", () =>
    expect(read("<link rel=canonical href=https://a.example/x>", furnished).article?.markup).toContain(
      '<figure><a href="https://a.example/rig.jpg" rel="nofollow ugc noopener noreferrer">A rig</a><figcaption>A rig off Baku.</figcaption></figure>',
    ));

  test("links are completed by the page's address; tables, quotes and code keep their shape", () => {
    const body = `<article><h1>Oil</h1><p>${lead} <a href="../x?a=1&b">More</a></p><blockquote><p>${second}</p></blockquote><table><tr><th>a<th>b<tr><td>1<td>2</table><p>${third}</p></article>`;
    const { article } = read('<link rel=canonical href="https://a.example/news/oil">', body);
    expect(article?.markup).toContain(
      '<a href="https://a.example/x?a=1&amp;b" rel="nofollow ugc noopener noreferrer">More</a>',
    );
    expect(article?.markup).toContain("<blockquote><p>");
    expect(article?.markup).toContain(
      "<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>",
    );
  });

  test("a page without paragraphs keeps its words", () =>
    expect(
      read("", "<div>Scraped<br><br>words stay.</div>").article?.blocks.map((block) => block.text),
    ).toEqual(["Scraped", "words stay."]));

  test("templates that call the article a sidebar do not lose it", () =>
    expect(
      read(
        "",
        `<h1>Oil rises</h1>${[lead, second, third].map((text) => `<div class="sidebar-grid"><p>${text}</p></div>`).join("")}`,
      ).article?.blocks,
    ).toHaveLength(3));
});

describe("nothing runs", () => {
  test.each([
    "<script>alert(1)</script>",
    "<p onclick=alert(1)>x</p>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java&#9;script:alert(1)">x</a>',
    "<img src=x onerror=alert(1) alt=x>",
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "<iframe src=javascript:alert(1)></iframe>",
    '<form action="javascript:alert(1)"><button>x</button></form>',
    "<p style='background:url(//evil.invalid)'>x</p>",
    "<xmp><img src=x onerror=alert(1)></xmp>",
    "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
    "<template><img src=x onerror=alert(1)></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
  ])("%s", (attack) => {
    const { article } = read(
      "",
      `<article><h1>Oil</h1><p>${lead}</p>${attack}<p>${second} ${attack}</p></article>`,
    );
    expect(article?.markup).not.toMatch(
      /<(?!\/?(?:p|a|h2|ul|li|em|strong|blockquote|figure|figcaption)\b)|<[^<>]*\s(?!href=|rel=)[\w-]+=|href="(?!https?:|mailto:)/,
    );
    expect(article?.markup).toContain("Oil rose by a tenth");
  });
});

describe("pages that no walk could bear", () => {
  test.each([
    ["deep", `${"<div>".repeat(30_000)}words`],
    ["wide", `${"<b>w</b>".repeat(100_000)}words`],
    ["of one tag", `<p${" a=1".repeat(60_000)}>words`],
    ["of open tags", `${"<script ".repeat(100_000)}words`],
    ["of tables", `${"<table><tr><td>".repeat(400)}words`],
    ["of spans", `${"<span>".repeat(900)}words`],
    ["of links", `${"<a href=x>".repeat(20_000)}words`],
    ["of entities", `<p>${"&amp;".repeat(300_000)} words`],
    ["of breaks", `${"<br>".repeat(100_000)}words`],
    ["in a comment", "<!-- <html> words"],
  ])("%s cost less than two seconds", (_name, text) => {
    const start = process.cpuUsage();
    readText(text, "a.html");
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });
});
