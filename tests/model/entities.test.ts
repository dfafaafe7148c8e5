import { expect, test } from "vitest";
import { decodeEntities } from "../../src/model/entities.ts";

test.each([
  ["R&amp;D &#8211; &#x2014;&nbsp;&eacute;", "R&D – —\u00a0é"],
  ["&amp;lt; is decoded once", "&lt; is decoded once"],
  ["&unknown; &amp &;", "&unknown; &amp &;"],
  ["&#0;&#x7;&#xD800;&#1114112;&#xFFFE;", "\ufffd\ufffd\ufffd\ufffd\ufffd"],
  ["&constructor;&toString;", "&constructor;&toString;"],
])("%j is %j", (text, plain) => expect(decodeEntities(text)).toBe(plain));
