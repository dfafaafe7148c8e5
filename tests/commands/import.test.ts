import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dateOf } from "../../src/commands/import/feed.ts";
import { makeFolder, runCli } from "./run-cli.ts";

const body =
  "The third quay of the harbour opened on Friday in Lisbon, two years late, the port authority said.";
const wxr = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="x" xmlns:dc="y"><channel>
<title>Harbour Post</title>
<item><title><![CDATA[Quay & crane]]></title><link>https://post.example/quay/</link><dc:creator><![CDATA[Ines Duarte]]></dc:creator>
<content:encoded><![CDATA[<p>${body}</p><script>alert(1)</script>]]></content:encoded><wp:post_date>2024-03-01 10:00:00</wp:post_date>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="post_tag"><![CDATA[harbours]]></category></item>
<item><title>Plan</title><content:encoded>x</content:encoded><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
<item><title>crane.jpg</title><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>
</channel></rss>`;
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Rail News</title>
<entry><title>Line closed</title><link href="https://rail.example/closed"/><published>2024-04-02T23:30:00-05:00</published>
<author><name>Tom Ashdown</name></author><content type="html">&lt;p&gt;The railway line to the harbour closed on Tuesday, the operator said.&lt;/p&gt;</content></entry></feed>`;
const csv = `Titel;Datum;Inhalt;views\n"Ferry; again";2024-05-06;"The ferry to the islands sails again, the harbour office said.\nTwo ships cross each day.";12\n`;

/** What `list --json` says of each article. */
function listed(dir: string) {
  const { out, err, status } = runCli(dir, "list", "--json");
  expect({ err, status }).toEqual({ err: "", status: 0 });
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const imported = (dir: string) => readdirSync(join(dir, "seeds/imported")).sort();

describe("import", () => {
  it("brings in exports, feeds, tables and folders, and each of them once", () => {
    const dir = makeFolder({
      "in/export.xml": wxr,
      "in/feed.atom": atom,
      "in/table.csv": csv,
      "in/old/note.txt": ` date 2024-06-07 ${body.replace("third", "fourth")}`,
      "in/scan.pdf": "%PDF",
    });
    const map = ["--map", "Titel=title", "--map", "Datum=date", "--map", "Inhalt=text"];
    const dry = runCli(dir, "import", "in", "--dry-run", ...map);
    expect(dry.out).toContain("in/table.csv: 1 would be imported, 0 already there");
    expect(existsSync(join(dir, "seeds"))).toBe(false);
    const first = runCli(dir, "import", "in", ...map);
    expect(first).toMatchObject({ status: 0, err: "" });
    expect(first.out.trim().split("\n")).toEqual([
      "in/export.xml: 1 imported, 0 already there; left out: 1 entry of another kind than post, 1 unpublished post",
      "in/feed.atom: 1 imported, 0 already there",
      "in/old/note.txt: 1 imported, 0 already there",
      "in/scan.pdf: 0 imported, 0 already there; left out: its kind is not known (--from names it)",
      "in/table.csv: 1 imported, 0 already there; left out: columns views (--map COLUMN=FIELD takes one in)",
    ]);
    const names = imported(dir);
    expect(runCli(dir, "import", "in", ...map).out).toContain("in/export.xml: 0 imported, 1 already there");
    expect(imported(dir)).toEqual(names);
    expect(listed(dir).map(({ date, headline, source }) => [date, headline, source])).toEqual([
      ["2024-06-07", expect.stringContaining("quay"), null],
      ["2024-05-06", "Ferry; again", null],
      ["2024-04-02", "Line closed", "Rail News"],
      ["2024-03-01", "Quay & crane", "Harbour Post"],
    ]);
    const explained = JSON.parse(
      runCli(dir, "explain", `seeds/imported/${names.find((name) => name.includes("quay-crane"))}`, "--json")
        .out,
    );
    expect(explained.facts.url).toBe("https://post.example/quay/");
    expect(explained.facts.explicitTags).toEqual(["harbours"]);
    expect(explained.facts.authors.map((author: { value: string }) => author.value)).toEqual(["Ines Duarte"]);
    expect(JSON.stringify(explained.body.blocks)).not.toContain("alert");
  });

  it("says which column holds the text, where none does", () => {
    const dir = makeFolder({ "table.csv": csv });
    const { status, err } = runCli(dir, "import", "table.csv");
    expect(status).toBe(1);
    expect(err).toContain(
      "table.csv has no column with the text; its columns are Titel, Datum, Inhalt, views",
    );
    expect(err).toContain("--map");
  });

  it("takes pages out of a web archive: chunked, packed, with their address and day", () => {
    const page = `<html><head><title>Quay opens</title></head><body><article><h1>Quay opens</h1><p>${body}</p></article></body></html>`;
    const packed = gzipSync(page);
    const chunked = Buffer.concat([
      Buffer.from(`${packed.length.toString(16)}\r\n`),
      packed,
      Buffer.from("\r\n0\r\n\r\n"),
    ]);
    const headers =
      "Content-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked";
    const records = [
      record("https://post.example/quay", "200 OK", headers, chunked),
      record("https://post.example/gone", "404 Not Found", "Content-Type: text/html", Buffer.from("<p>gone")),
      record("https://post.example/a.png", "200 OK", "Content-Type: image/png", Buffer.from("x")),
    ];
    const dir = makeFolder({ "site.warc.gz": Buffer.concat(records.map((one) => gzipSync(one))) });
    expect(runCli(dir, "import", "site.warc.gz").out).toBe("site.warc.gz: 1 imported, 0 already there\n");
    const [name = ""] = imported(dir);
    const seed = readFileSync(join(dir, "seeds/imported", name), "utf8");
    expect(seed).toContain("<!-- captured 2024-03-01T10:00:00Z from https://post.example/quay -->");
    const { facts } = JSON.parse(runCli(dir, "explain", `seeds/imported/${name}`, "--json").out);
    expect(facts).toMatchObject({ url: "https://post.example/quay", headline: { value: "Quay opens" } });
  });

  it.each([
    ["cut", gzipSync("WARC/1.0\r\n".repeat(500)).subarray(0, 30)],
    ["no WARC", Buffer.from("Hello\r\n\r\nWorld")],
  ])("says in words that a web archive is %s", (_, bytes) => {
    const dir = makeFolder({ "site.warc.gz": bytes });
    const { status, err } = runCli(dir, "import", "site.warc.gz");
    expect(status).toBe(1);
    expect(err).toContain("site.warc.gz can not be read: ");
  });

  const hasWget = spawnSync("wget", ["--version"]).status === 0;
  it.skipIf(!hasWget)("reads what wget --warc-file writes", async () => {
    const dir = makeFolder();
    const server = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(
        `<html><head><title>Quay opens</title></head><body><h1>Quay opens</h1><p>${body}</p></body></html>`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const wget = spawn("wget", ["-q", "--no-proxy", "--warc-file=site", `http://127.0.0.1:${port}/quay`], {
      cwd: dir,
    });
    await new Promise((resolve) => wget.once("exit", resolve));
    server.close();
    expect(runCli(dir, "import", "site.warc.gz").out).toBe("site.warc.gz: 1 imported, 0 already there\n");
    const [name = ""] = imported(dir);
    expect(readFileSync(join(dir, "seeds/imported", name), "utf8")).toContain(
      `from http://127.0.0.1:${port}/quay`,
    );
  });

  it("takes neither the seeds nor a built site for a collection, and names what it needs", () => {
    const dir = makeFolder({ "seeds/a.txt": ` date 2024-03-01 ${body}`, "more/b.txt": `${body} Again.` });
    runCli(dir, "build");
    expect(runCli(dir, "import", ".").out).toBe("more/b.txt: 1 imported, 0 already there\n");
    expect(runCli(dir, "import").err).toContain("import needs PATHS");
  });

  it("never writes over a seed of the same name", () => {
    const dir = makeFolder({ "a.txt": body, "seeds/imported/a.txt": "Another text of the same name." });
    expect(runCli(dir, "import", "a.txt").out).toContain("1 imported");
    expect(readFileSync(join(dir, "seeds/imported/a.txt"), "utf8")).toBe("Another text of the same name.");
    expect(imported(dir)).toHaveLength(2);
    writeFileSync(join(dir, "b.txt"), body);
    expect(runCli(dir, "import", "b.txt").out).toContain("0 imported, 1 already there");
  });
});

/** A response record of WARC 1.0. */
function record(url: string, status: string, headers: string, content: Buffer): Buffer {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), content]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-03-01T10:00:00Z\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}

it.each([
  ["Fri, 01 Mar 2024 23:00:00 -0500", "2024-03-01"],
  ["2024-03-01T23:00:00Z", "2024-03-01"],
  ["2024-03-01 10:00:00", "2024-03-01"],
  ["31 Feb 2024", ""],
  ["", ""],
])("the day of %j is %j", (text, day) => expect(dateOf(text)).toBe(day));
