import fc from "fast-check";
import { expect, test } from "vitest";
import { safeLink, safeUrl } from "../../src/model/safe-url.ts";

test.each([
  ["https://a.example/x?y=1#z", "https://a.example/x?y=1#z"],
  [" HTTP://A.example ", "http://a.example/"],
  ["https://a.example/ä b", "https://a.example/%C3%A4%20b"],
  ["https://a.exa\nmple/x", "https://a.example/x"],
])("%j is the address %j", (text, url) => expect(safeUrl(text)).toBe(url));

test.each([
  "javascript:alert(1)",
  "java\tscript:alert(1)",
  "\u0001javascript:alert(1)",
  "\u200bjavascript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
  "//evil.invalid/x",
  "\\\\evil.invalid",
  "/relative",
  "#here",
  "https://",
  "https://user:secret@a.example/",
  "",
  `https://a.example/${"x".repeat(9000)}`,
])("%j is no address", (text) => {
  expect(safeUrl(text)).toBeUndefined();
  expect(safeLink(text)).toBeUndefined();
});

test.each([
  ["mailto:jane@a.example", "mailto:jane@a.example"],
  ["MAILTO:jane@a.example", "MAILTO:jane@a.example"],
  ["mailto:jane@a.example?body=x", undefined],
  ["https://a.example/", "https://a.example/"],
])("a link to %j leads to %j", (text, link) => expect(safeLink(text)).toBe(link));

test("an address that is passed over at once is the one that a browser writes", () => {
  const part = fc.constantFrom(
    ..."a|b-c|d--e|xn--p1ai|1|0x1|127.0.0.1|example|com|.|..|/|//|:|:80|@|?|&|=|#|%41|%2e|_|~|-|+|'|A|é|\\| ".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom("http", "https", "ftp", "HTTP"),
      fc.array(part, { maxLength: 9 }),
      (scheme, parts) => {
        const text = `${scheme}://a.example${parts.join("")}`;
        for (const address of [text, `${scheme}://${parts.join("")}`, `${scheme}://${parts.join(".")}/x`]) {
          const found = safeUrl(address);
          if (found !== undefined) expect(found).toBe(new URL(address).href);
        }
      },
    ),
    { numRuns: 20_000, seed: 7 },
  );
});
