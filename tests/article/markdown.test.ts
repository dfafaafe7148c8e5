import fc from "fast-check";
import { Marked, type MarkedToken } from "marked";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/article/markdown.ts";
import { blockHtml, inlineHtml, isMarkedToken, tokenText } from "../../src/article/markdown-html.ts";
import { splitSegments } from "../../src/article/markdown-lane.ts";
import { escapeHtml } from "../../src/model/escape-html.ts";
import { readText } from "../readers/read-text.ts";

function read(text: string) {
  const { article } = readText(text, "a.md");
  if (article === undefined) throw new Error("no article");
  const outcome = readMarkdown(article);
  if (!outcome.ok) throw new Error("no reading");
  return { ...outcome.value, problems: outcome.problems.map((problem) => problem.code) };
}

const html = (text: string) =>
  read(text)
    .blocks.map((block) => block.html)
    .join("");

describe("blocks", () => {
  test.each([
    [
      "Oil *rose* by **10 %** and `code`.",
      "paragraph",
      "Oil <em>rose</em> by <strong>10 %</strong> and <code>code</code>.",
      "Oil rose by 10 % and code.",
    ],
    ["## Gas &amp; oil", "heading", "<h2>Gas &amp; oil</h2>", "Gas & oil"],
    ["- one\n- two", "list", "<ul><li>one</li><li>two</li></ul>", "one\ntwo"],
    ["3. one\n4. two", "list", '<ol start="3"><li>one</li><li>two</li></ol>', "one\ntwo"],
    ["> said *he*", "quote", "<blockquote><p>said <em>he</em></p></blockquote>", "said he"],
    [
      "|a|b|\n|-|-|\n|1|2|",
      "table",
      "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
      "a\tb\n1\t2",
    ],
    ["```js\na < b\n```", "code", "<pre><code>a &lt; b</code></pre>", "a < b"],
    ["***", "rule", "<hr>", ""],
    [
      "![A ship](https://a.example/s.jpg)",
      "figure",
      '<figure><a href="https://a.example/s.jpg" rel="nofollow ugc noopener noreferrer">A ship</a></figure>',
      "A ship",
    ],
    ["one<br>two", "paragraph", "one<br>two", "one\ntwo"],
  ])("%j", (text, kind, markup, plain) => {
    const [block] = read(`Words.\n\n${text}`).blocks.slice(1);
    expect(block).toMatchObject({ kind, html: markup, text: plain, place: { line: 3, column: 1 } });
  });

  test("places count the front matter's lines", () =>
    expect(
      read("---\ntitle: T\n---\nOne.\n\n*Two.*\n\n\nThree.").blocks.map((block) => block.place.line),
    ).toEqual([4, 6, 9]));
});

describe("the first heading", () => {
  test("is the headline where the header has none", () => {
    const { header, blocks, removed } = read("# Oil rises\n\nWords.");
    expect(header.headline).toMatchObject({ value: "Oil rises", origin: "page", rule: "first-heading" });
    expect(blocks.map((block) => block.text)).toEqual(["Words."]);
    expect(removed).toMatchObject([{ reason: "headline-repeat", text: "Oil rises" }]);
  });

  test("leaves the text where it repeats the headline, and stays where it says something else", () => {
    expect(read("---\ntitle: Oil Rises\n---\n## Oil rises\n\nWords.").blocks).toHaveLength(1);
    expect(read("---\ntitle: Oil\n---\n# Gas\n\nWords.").blocks).toHaveLength(2);
  });
});

describe("nothing runs and nothing leads astray", () => {
  test.each([
    ["<script>alert(1)</script>"],
    ["a <img src=x onerror=alert(1)> b"],
    ["<iframe src=javascript:alert(1)>\n\nx"],
    ["<!-- a\n\nb"],
  ])("raw HTML is text: %j", (text) => expect(html(text)).not.toMatch(/<(?!\/?(?:p|em|strong)\b)/));

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "&#106;avascript:alert(1)",
    "java&#10;script:alert(1)",
    "java&Tab;script&colon;alert(1)",
    "<java\tscript:alert(1)>",
    "vbscript:x",
    "data:text/html,x",
    "//evil.invalid/x",
    "\\\\evil.invalid",
    "/x",
    "file:///etc/passwd",
    "\u0001javascript:alert(1)",
  ])("a link to %j keeps its words alone", (address) => {
    for (const text of [
      `[words](${address})`,
      `![words](${address})`,
      `[words][r]\n\n[r]: ${address}`,
      `<${address}>`,
    ]) {
      expect(html(text)).not.toContain("href");
    }
    expect(html(`[words](${address})`)).toContain("words");
  });

  test.each([
    ['[a](https://x.example "q\\" onmouseover=alert(1)")', "https://x.example/"],
    ["[a](https://x.example/'onclick='alert(1))", "https://x.example/&#39;onclick=&#39;alert(1)"],
    ["<https://x.example/?a&b>", "https://x.example/?a&amp;b"],
    ["[a](mailto:a@b.example)", "mailto:a@b.example"],
  ])("%j has one address and no other attribute", (text, address) =>
    expect(html(text)).toMatch(
      new RegExp(`^<a href="${address.replace(/[?()]/g, "\\$&")}" rel="[a-z ]+">[^<]*</a>$`),
    ),
  );
});

describe("caps", () => {
  const repeated = (text: string, times: number) => text.repeat(times);
  test.each([
    ["bullets", `${repeated("- ", 20_000)}a`],
    ["quotes", `${repeated(">", 10_000)}a`],
    ["numbers", `${repeated("1. ", 5000)}a`],
    ["autolinks", repeated("http://a(", 20_000)],
    ["a deep list", Array.from({ length: 700 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n")],
    ["columns", `${repeated("|a", 3000)}\n${repeated("|-", 3000)}\n${repeated("|\n", 300)}`],
    ["brackets", repeated("[", 20_000)],
  ])("%s become plain paragraphs, with a warning, at once", (_name, text) => {
    const start = process.cpuUsage();
    const { problems, blocks } = read(`Words.\n\n${text}`);
    expect(problems).toEqual(["markdown-too-complex"]);
    expect(blocks[0]?.text).toBe("Words.");
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  });

  test.each([
    ["underscores", repeated("_a", 14_900)],
    ["autolinks below the cap", repeated("http://a(", 3300)],
    [
      "a table that pads its rows",
      `${repeated("|a", 99)}\n${repeated("|-", 99)}\n${repeated("|\n", 25_000)}`,
    ],
    ["paragraphs", repeated("a *b* c\n\n", 50_000)],
  ])("%s are read within two seconds", (_name, text) => {
    const start = process.cpuUsage();
    const { blocks } = read(text);
    expect(blocks.reduce((sum, block) => sum + block.html.length, 0)).toBeLessThan(5_000_000);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });
});

const isSeen = ({ type, raw }: { readonly type: string; readonly raw: string }) =>
  type !== "space" && type !== "def" && raw.trim() !== "";

/** A top-level token as the block that it becomes: of a paragraph its inside. */
function htmlOf(token: MarkedToken): string {
  if (tokenText(token).trim() === "" && token.type !== "hr") return "";
  if (token.type === "html") return escapeHtml(token.raw.trim());
  if (token.type !== "paragraph") return blockHtml(token);
  const [only, ...others] = token.tokens;
  const inside = inlineHtml(token.tokens);
  return only?.type === "image" && others.length === 0 ? `<figure>${inside}</figure>` : inside;
}

// The lane must never be seen: what passes by the parser comes out as if it had gone through.
describe("the fast lane", () => {
  const plain = fc.constantFrom(
    ..."word|Oil rose.|a_b|*em*|`c`|[x](http://a.example)|- item|1. one|2025 was|# Head|> q|www.a.example|a@b.example|&amp;|<b>|---|===|    code|\t|\\*|~~s~~|| a | b ||:-:|!|x:y|http://a.example|```|[r]: /x|1986) a|+|  two|trailing  ".split(
      "|",
    ),
    "|a|b|",
    "|-|-|",
    "\u00a0",
  );
  const marks = fc.constantFrom(
    ...'*em*|*e m.*|**bold it**|_em_|__bold__|***x***|*ж*|*a b|b*|**|_|*|[x y](/z_1?a=b&c)|![p](http://a.example/p.jpg)|![p q](/z_1?a=b&amp;c)|![ ](x/y.jpg)|![](x)|![p](x "t")|[x](http://a.example "t")|[*x*](y)|[x][r]|[r]|[|]|(|)|!|word|.|é|\u0301|😀|\u200b| |:|http|> [r]: /x'.split(
      "|",
    ),
  );
  const gap = (...gaps: readonly string[]) => fc.constantFrom(...gaps);
  const joined = fc.array(fc.tuple(plain, gap(" ", "\n", "\n\n", "\n\n\n", "\n \n")), { maxLength: 12 });
  const marked = fc.array(fc.tuple(fc.oneof(marks, marks, plain), gap("", "", " ", "\n", "\n\n")), {
    maxLength: 8,
  });
  const lines = fc.constantFrom(
    ..."- one|- *two* b|- [x](/y)|- x:y|- # h|- - x|- [ ] do|-  two|-|* star|+ plus|1. one|2. *two*|10. ten|03) x|4) y|2. 3. x|> q|> *q*|> — A|>|>q|> > r|> - i|> # h|# H|## *H* b|## H #|###### H|####### H|  two|- x  |> x  |words|***|---|===|**b** c".split(
      "|",
    ),
    "- \u3000x",
    "- x\u00a0",
    "> \u00a0x",
    "# \u2003H",
  );
  const stacked = fc.array(fc.tuple(lines, gap("\n", "\n", "\n\n", "\n\n\n")), { maxLength: 8 });
  const textOf = (parts: readonly (readonly [string, string])[]) =>
    parts.map(([word, end]) => word + end).join("");
  const lexer = new Marked({ gfm: true });

  test("gives what marked alone gives", () =>
    fc.assert(
      fc.property(fc.oneof(joined, stacked), (parts) => {
        const text = textOf(parts);
        const whole = lexer.lexer(text).filter(isSeen);
        const cut = splitSegments(text).flatMap((segment) => lexer.lexer(segment.text).filter(isSeen));
        expect(cut.map((token) => [token.type, token.raw.replace(/\n[ \t]+(?=\n)/g, "\n").trim()])).toEqual(
          whole.map((token) => [token.type, token.raw.replace(/\n[ \t]+(?=\n)/g, "\n").trim()]),
        );
      }),
      { numRuns: 3000, seed: 7 },
    ));

  test("gives the HTML and the words of what marked alone gives", () =>
    fc.assert(
      fc.property(fc.oneof(joined, marked, stacked), (parts) => {
        const text = textOf(parts);
        const whole = lexer
          .lexer(text)
          .filter(isMarkedToken)
          .filter((token) => htmlOf(token) !== "");
        const { blocks } = read(`---\ntitle: T\n---\n${text}`);
        expect(blocks.map((block) => block.html)).toEqual(whole.map(htmlOf));
        expect(blocks.map((block) => block.text.trim())).toEqual(
          whole.map((token) => tokenText(token).trim()),
        );
      }),
      { numRuns: 20_000, seed: 7 },
    ));

  test.each([
    ["Oil rose.", "paragraph"],
    ["Gas *fell* in\n[Baku](http://a.example/b_c).", "paragraph"],
    ["Coal [*stood*](x).", undefined],
    ["## Oil [rose](x)", "heading"],
    ["## Oil rose #", undefined],
    ["- oil\n- *gas*", "list"],
    ["7) oil\n8) gas", "list"],
    ["- oil\n+ gas", undefined],
    ["- oil\n  and gas", undefined],
    ["- oil\n\n- gas", undefined],
    ["- # oil", undefined],
    ["> oil\n> *rose*\n>\n> — Anna", "quote"],
    ["> oil\nrose", undefined],
    ["> - oil", undefined],
    ["![Oil rose](/oil.jpg)", "figure"],
    ["![Oil](/oil.jpg) and gas", undefined],
    ["! Oil rose", "paragraph"],
  ])("takes %j: %s", (text, kind) => {
    const around = splitSegments(`Coal.\n\n${text}\n\nIt did.`).map(({ block, line }) => [block?.kind, line]);
    expect(around).toEqual([
      ["paragraph", 0],
      [kind, 2],
      ["paragraph", 4 + text.split("\n").length - 1],
    ]);
  });
});
