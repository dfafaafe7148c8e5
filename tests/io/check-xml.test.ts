import { expect, it } from "vitest";
import { findXmlFault } from "../../src/io/check-xml.ts";

it.each([
  '<?xml version="1.0"?>\n<!-- a < b --><a b="1 &amp; 2"><c/><![CDATA[ < & ]]>&#233;</a>\n',
  "<x:a x:b='\"'>text > text</x:a>",
])("finds nothing wrong with %j", (xml) => expect(findXmlFault(xml)).toBeUndefined());

it.each([
  ["<a>\n<b></a>", 2, "</a> closes nothing"],
  ["<a><b/>", 1, "<a> is not closed"],
  ["<a>\nfish & chips</a>", 1, "a < or & stands here that is no markup"],
  ["<a>&eacute;</a>", 1, "a < or & stands here that is no markup"],
  ["<a b=1></a>", 1, "a < or & stands here that is no markup"],
  ['<a b="x & y"/>', 1, "a < or & stands here that is no markup"],
  ["<a>\n\u0001</a>", 2, "a sign stands here that XML forbids"],
  ["<a/><b/>", 1, "the document has not one root"],
  ["text", 1, "the document has not one root"],
])("finds what is wrong with %j", (xml, line, message) =>
  expect(findXmlFault(xml)).toEqual({ line, message }),
);
