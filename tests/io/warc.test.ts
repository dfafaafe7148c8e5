import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { type PassedOver, readWarc } from "../../src/io/warc.ts";

const dir = mkdtempSync(join(tmpdir(), "backissue-warc-"));
afterAll(() => rmSync(dir, { recursive: true }));

function record(type: string, content: Buffer, url = "https://post.example/a"): Buffer {
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-03-01T10:00:00Z\r\nContent-Length: ${content.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), content, Buffer.from("\r\n\r\n")]);
}
const answer = (content: Buffer | string, head = "HTTP/1.1 200 OK\r\nContent-Type: text/html") =>
  Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(content)]);

async function read(name: string, bytes: Buffer) {
  writeFileSync(join(dir, name), bytes);
  const passedOver: PassedOver = { otherStatus: 0, otherType: 0, unreadable: 0 };
  const pages: string[] = [];
  let error = "";
  try {
    for await (const page of readWarc(join(dir, name), passedOver))
      pages.push(`${page.url} ${Buffer.from(page.bytes).toString().slice(0, 20)}`);
  } catch (thrown) {
    error = String(thrown);
  }
  return { pages, error, passedOver };
}

it("gives pages alone, packed or not, and counts the answers that are none", async () => {
  const records = [
    record("warcinfo", Buffer.from("software: wget\r\n")),
    record("request", Buffer.from("GET / HTTP/1.1\r\n\r\n")),
    record("response", answer("<p>one")),
    record("response", answer("gone", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html")),
    record("response", answer("x", "HTTP/1.1 200 OK\r\nContent-Type: image/png")),
    record("response", answer("x", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip")),
    record("response", answer(Buffer.alloc(17 << 20, "a"))),
    record("response", answer(Buffer.alloc(18 << 20, "a"))),
    record("response", Buffer.from("dns answer"), "dns:post.example"),
    record("response", answer("<p>two"), "<https://post.example/b>"),
  ];
  const expected = {
    pages: ["https://post.example/a <p>one", "https://post.example/b <p>two"],
    error: "",
    passedOver: { otherStatus: 1, otherType: 1, unreadable: 3 },
  };
  expect(await read("plain.warc", Buffer.concat(records))).toEqual(expected);
  expect(await read("each.warc.gz", Buffer.concat(records.map((one) => gzipSync(one))))).toEqual(expected);
  expect(await read("whole.warc.gz", gzipSync(Buffer.concat(records)))).toEqual(expected);
});

it.each([
  ["ends inside a record", record("response", answer("<p>one")).subarray(0, -20), "inside a record"],
  ["begins with something else", Buffer.from("Hello\r\n\r\nWorld"), "byte 0 begins no WARC record"],
  ["has no end of a head", Buffer.alloc(100_000, "WARC/1.0 "), "byte 0 begins no WARC record"],
  ["has a record without a length", Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\n"), "has no length"],
])("says where a file %s", async (_, bytes, words) => {
  expect((await read("bad.warc", bytes)).error).toContain(words);
});

it("stops at a file that unpacks beyond all measure", async () => {
  const filler = record("metadata", Buffer.alloc(64 << 20));
  const bomb = Buffer.concat(Array.from({ length: 18 }, () => gzipSync(filler)));
  expect((await read("bomb.warc.gz", bomb)).error).toContain("unpacks to more than");
}, 30_000);

it("holds one page in memory, whatever the size of the archive", () => {
  const one = gzipSync(record("response", answer(Buffer.alloc(1 << 20, "a "))));
  const file = join(dir, "large.warc.gz");
  writeFileSync(file, Buffer.concat(Array.from({ length: 500 }, () => one)));
  const code = `const { readWarc } = await import(${JSON.stringify(fileURLToPath(new URL("../../src/io/warc.ts", import.meta.url)))});
let pages = 0;
for await (const page of readWarc(${JSON.stringify(file)}, {})) pages += page.bytes.length > 0 ? 1 : 0;
console.log(pages, process.resourceUsage().maxRSS);`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", code],
    {
      encoding: "utf8",
    },
  );
  expect(stderr).toBe("");
  const [pages = 0, kilobytes = 0] = stdout.split(" ").map(Number);
  expect(pages).toBe(500);
  expect(kilobytes).toBeLessThan(260_000);
}, 30_000);
