/** Small parts of rendering: bodies, versions compared, the theme. */

import { describe, expect, test } from "vitest";
import type { Body, BodyBlock } from "../../src/model/article.ts";
import { defaultConfig } from "../../src/model/config.ts";
import { renderBody } from "../../src/render/body.ts";
import { diffBodies } from "../../src/render/story-diff.ts";
import { themedStyles } from "../../src/render/theme.ts";

const block = (text: string, more: Partial<BodyBlock> = {}): BodyBlock => ({
  id: "p1-0000",
  kind: "paragraph",
  text,
  html: text,
  ...more,
});
const body = (...blocks: BodyBlock[]): Body => ({ blocks, notes: [], removed: [] });

describe("bodies", () => {
  test("each paragraph stands under its address, with a link to it", () => {
    expect(renderBody(body(block("Oil rose.")), "Link")).toBe(
      `<p id="p1-0000">Oil rose.<a class="pilcrow" href="#p1-0000" aria-label="Link">¶</a></p>`,
    );
  });

  test("whole elements are kept as they are, in a block with the address", () => {
    const list = block("a", { kind: "list", html: "<ul><li>a</li></ul>" });
    expect(renderBody(body(list), "Link")).toBe(
      `<div class="block list" id="p1-0000"><ul><li>a</li></ul></div>`,
    );
  });

  test("a paragraph in another language says so, with its direction", () => {
    expect(renderBody(body(block("نص", { lang: "ar" })), "Link")).toContain(
      `<p id="p1-0000" lang="ar" dir="rtl">`,
    );
  });
});

describe("two versions of a story", () => {
  test("are compared sentence by sentence", () => {
    const base = body(block("Oil rose. Gas fell. Coal stood still."), block("Wind blew."));
    const other = body(block("Oil rose. Coal stood still. Snow came."), block("Wind blew."));
    expect(diffBodies(base, other)).toEqual([
      { kind: "same", sentences: ["Oil rose."] },
      { kind: "cut", sentences: ["Gas fell."] },
      { kind: "same", sentences: ["Coal stood still."] },
      { kind: "added", sentences: ["Snow came."] },
      { kind: "same", sentences: ["Wind blew."] },
    ]);
  });

  test("count as one where only signs and accents differ", () => {
    expect(diffBodies(body(block("“Bakı” – rose.")), body(block('"Baki" - rose')))).toEqual([
      { kind: "same", sentences: ["“Bakı” – rose."] },
    ]);
  });
});

describe("the theme", () => {
  const { theme } = defaultConfig;

  test("sets the site's colours and fonts behind the style sheet", () => {
    expect(themedStyles("a { color: red; }", { ...theme, accent: "#0a5", fontText: "Georgia, serif" })).toBe(
      "a{color:red}:root{--accent:#0a5;--serif:Georgia, serif;}\n@media (prefers-color-scheme:dark){:root{--accent:#0a5;}}\n",
    );
  });

  test.each(["red} body{display:none", "url(https://evil.example)", "red; --x: 1", "</style>"])(
    "passes over a value that is more than a value: %s",
    (accent) => expect(themedStyles("", { ...theme, accent })).toBe(""),
  );
});
