import { expect, test } from "vitest";
import { decodeSeed } from "../../src/io/decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...list: number[]) => Uint8Array.from(list);

function decoded(input: Uint8Array, file = "seeds/a.txt") {
  const result = decodeSeed(input, file);
  const codes = result.problems.map(({ code, place }) => `${place.line}:${place.column} ${code}`);
  return "text" in result ? [result.text, result.encoding, ...codes] : codes;
}

test.each([
  ["UTF-8", utf8("déjà"), ["déjà", "utf-8"]],
  ["a UTF-8 mark, which goes", bytes(0xef, 0xbb, 0xbf, 0x61), ["a", "utf-8"]],
  ["UTF-16 LE with a mark", bytes(0xff, 0xfe, 0x61, 0, 0xe9, 0), ["aé", "utf-16le"]],
  ["UTF-16 BE with a mark", bytes(0xfe, 0xff, 0, 0x61, 0, 0xe9), ["aé", "utf-16be"]],
  [
    "UTF-16 LE without a mark",
    Uint8Array.from([..."date 2025"].flatMap((c) => [c.charCodeAt(0), 0])),
    ["date 2025", "utf-16le"],
  ],
  [
    "windows-1252, reported where it breaks",
    bytes(0x61, 0x0a, 0x62, 0xe9),
    ["a\nbé", "windows-1252", "2:2 encoding-replaced"],
  ],
  ["NFD, written as NFC", utf8("e\u0301"), ["é", "utf-8"]],
  [
    "a stray NUL in a text",
    utf8("Prix d\0éjà payé"),
    ["Prix déjà payé", "utf-8", "1:1 control-signs-removed"],
  ],
  ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), ["1:1 seed-binary"]],
  ["nothing", bytes(), ["", "utf-8"]],
])("reads %s", (_name, input, expected) => expect(decoded(input)).toEqual(expected));

test.each([
  ['<meta charset="windows-1251"><p>\xc1\xe0\xea\xf3', "Баку"],
  ['<?xml version="1.0" encoding="windows-1251"?><p>\xc1\xe0\xea\xf3', "Баку"],
  ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xc1\xe0\xea\xf3', "Баку"],
])("a page's own declaration is believed: %s", (page, word) => {
  const [text] = decoded(
    Uint8Array.from(page, (sign) => sign.charCodeAt(0)),
    "seeds/a.html",
  );
  expect(text).toContain(word);
});

test("a page that declares an encoding nobody knows is read as UTF-8", () =>
  expect(decoded(utf8('<meta charset="x-none"><p>é'), "seeds/a.html")[1]).toBe("utf-8"));
