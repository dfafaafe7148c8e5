import { describe, expect, test } from "vitest";
import { readHtmlBody } from "../../src/article/html-body.ts";
import { readText } from "../readers/read-text.ts";

const paragraphs = [
  "Oil rose by a tenth on Monday after ministers of eleven countries met in the capital for a day.",
  "Gas fell, the ministers said, and coal stood where it had stood before they had come together.",
  "They will meet again in the spring, when the winter's figures are known to all of them at last.",
];

function read(printed: string, stated: string, url = "https://a.example/oil") {
  const head = `<link rel=canonical href="${url}"><meta property="article:published_time" content="${stated}">`;
  const body = `<h1>Oil rises</h1>${printed}<p>${paragraphs.join("</p><p>")}</p>`;
  const { article } = readText(
    `<html lang=en><head>${head}</head><body><article>${body}</article></body></html>`,
    "a.html",
  );
  if (article === undefined) throw new Error("no article");
  return readHtmlBody(article);
}

test("each line of markup is a block of its kind, with its plain text", () => {
  const { blocks } = read("", "2025-10-12");
  expect(blocks.map(({ kind, text, html }) => [kind, text, html])).toEqual(
    paragraphs.map((text) => ["paragraph", text, text]),
  );
});

describe("the printed day", () => {
  test.each([
    ["<p class=date>13 October 2025</p>", "2025-10-12T22:30:00Z", "2025-10-13", "printed-date"],
    ["<p>13 October 2025</p>", "2025-10-12T22:30:00Z", "2025-10-13", "printed-date"],
    ["<p>12 October 2025</p><p>13 October 2025</p>", "2025-10-12", "2025-10-12", "meta"],
    ["<p>Updated 13 October 2025</p>", "2025-10-12", "2025-10-12", "meta"],
    ["<p>3 May 2011</p>", "2025-10-12", "2025-10-12", "meta"],
    ["<p class=date>13 October 2025</p>", "", "2025-10-13", "printed-date"],
  ])("%s against %j gives %s by %s", (printed, stated, value, rule) =>
    expect(read(printed, stated).header.date).toMatchObject({ value, rule, origin: "page" }),
  );

  test("an address that names the stated day holds against a line that is not called a date", () => {
    const url = "https://a.example/2025/10/12/oil";
    expect(read("<p>13 October 2025</p>", "2025-10-12", url).header.date?.value).toBe("2025-10-12");
    expect(read("<p class=date>13 October 2025</p>", "2025-10-12", url).header.date?.value).toBe(
      "2025-10-13",
    );
  });
});
