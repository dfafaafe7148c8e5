import { expect, it, test } from "vitest";
import { scriptJson } from "../../src/render/json-script.ts";
import { escapeXml } from "../../src/render/xml.ts";

test.each([
  ["a < b & c > \"d\" 'e'", "a &lt; b &amp; c &gt; &quot;d&quot; 'e'"],
  ["]]> ends CDATA", "]]&gt; ends CDATA"],
  ["\u0000\u0008\u000b\u001f\ufffe\uffff", ""],
  ["tab\tand\nline", "tab\tand\nline"],
  ["half \ud800 and \udc00, whole 😀", "half \ufffd and \ufffd, whole 😀"],
])("escapeXml(%j) is %j", (text, escaped) => expect(escapeXml(text)).toBe(escaped));

it("writes JSON that cannot end its script element, and that reads back", () => {
  const value = { a: "</script><!-- <script> & \u2028\u2029" };
  const text = scriptJson(value);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(value);
});
