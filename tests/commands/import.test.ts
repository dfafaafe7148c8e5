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
    expect(runCli(dir, "import", "site.warc.gz").out).toBe(
      "site.warc.gz: 1 imported, 0 already there; left out: 1 answer without status 200, 1 file that is no HTML\n",
    );
    const [name = ""] = imported(dir);
    expect(name).toMatch(/^post\.example-quay-opens-\w+\.html$/);
    const seed = readFileSync(join(dir, "seeds/imported", name), "utf8");
    expect(seed).toContain("<!-- captured 2024-03-01T10:00:00Z from https://post.example/quay -->");
    const { facts } = JSON.parse(runCli(dir, "explain", `seeds/imported/${name}`, "--json").out);
    expect(facts).toMatchObject({ url: "https://post.example/quay", headline: { value: "Quay opens" } });
    // The day of capture is not the day of publication.
    expect(facts.date).toBeNull();
  });

  it("takes a page that was captured twice once, and of a torn archive what stands before the tear", () => {
    const page = (text: string) =>
      Buffer.from(`<html><head><title>${text}</title></head><p>${body} ${text}</html>`);
    const [one, again, two] = ["One", "One", "Two"].map((text, at) =>
      record(
        "https://post.example/a",
        "200 OK",
        "Content-Type: text/html",
        page(text),
        `2024-03-0${at + 1}T10:00:00Z`,
      ),
    );
    const whole = Buffer.concat([one, again, two].map((bytes) => gzipSync(bytes ?? "")));
    const dir = makeFolder({ "whole.warc.gz": whole, "torn.warc.gz": whole.subarray(0, whole.length - 20) });
    expect(runCli(dir, "import", "whole.warc.gz", "--dry-run").out).toContain(
      "2 would be imported, 0 already there; left out: 1 page captured again",
    );
    const torn = runCli(dir, "import", "torn.warc.gz");
    expect(torn).toMatchObject({ status: 1, out: "torn.warc.gz: 1 imported, 0 already there\n" });
    expect(torn.err).toContain("torn.warc.gz can not be read after 1 of its articles: ");
    expect(runCli(dir, "import", "whole.warc.gz").out).toContain("1 imported, 1 already there");
  });

  it("tells a program what became of each file", () => {
    const dir = makeFolder({ "a.txt": body, "b.pdf": "%PDF", "c.csv": csv, "seeds/a.txt": body });
    const { out, status } = runCli(dir, "import", "a.txt", "b.pdf", "c.csv", "--json", "--dry-run");
    expect(status).toBe(1);
    expect(JSON.parse(out)).toEqual({
      dryRun: true,
      files: [
        { file: "a.txt", kind: "text", seeds: [], alreadyThere: 1, leftOut: [], error: null },
        {
          file: "b.pdf",
          kind: null,
          seeds: [],
          alreadyThere: 0,
          leftOut: ["its kind is not known (--from names it)"],
          error: null,
        },
        {
          file: "c.csv",
          kind: "csv",
          seeds: [],
          alreadyThere: 0,
          leftOut: [],
          error: {
            message: expect.stringContaining("no column with the text"),
            hint: expect.stringContaining("--map"),
          },
        },
      ],
    });
    const map = ["--map", "Titel=title", "--map", "Datum=date", "--map", "Inhalt=text"];
    const { files } = JSON.parse(runCli(dir, "import", "c.csv", "--json", ...map).out);
    expect(existsSync(join(dir, "seeds", files[0].seeds[0]))).toBe(true);
  });

  it("keeps the markup of Atom's XHTML, and shows the signs of its plain text", () => {
    const entry = (title: string, content: string) =>
      `<entry><title>${title}</title><updated>2024-04-02T00:00:00Z</updated>${content}</entry>`;
    const dir = makeFolder({
      "feed.xml": `<feed xmlns="http://www.w3.org/2005/Atom"><title>Rail News</title>
${entry("Marked", `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The <em>railway</em> line to the harbour closed on Tuesday.</p><ul><li>Bus 7</li><li>Bus 9</li></ul></div></content>`)}
${entry("Plain", "<content>The gate is &lt;b&gt; wide, the railway said on Tuesday.\n\nIt closes at nine in the evening, and opens again at six in the morning.</content>")}
</feed>`,
    });
    expect(runCli(dir, "import", "feed.xml").out).toContain("2 imported");
    const bodies = imported(dir).map((name) => {
      const { body: read } = JSON.parse(runCli(dir, "explain", `seeds/imported/${name}`, "--json").out);
      return read.blocks
        .map(({ kind, html }: { kind: string; html: string }) => `${kind} ${html}`)
        .join("\n");
    });
    expect(bodies[0]).toContain("The <em>railway</em> line");
    expect(bodies[0]).toContain("<li>Bus 9</li>");
    expect(bodies[1]).toContain("The gate is &lt;b&gt; wide");
    expect(bodies[1]?.split("\n")).toHaveLength(2);
  });

  it("reads a WordPress export as WordPress 6 writes it", () => {
    const dir = makeFolder({ "export.xml": wordpress });
    expect(runCli(dir, "import", "export.xml", "--from", "wxr").out).toBe(
      "export.xml: 1 imported, 0 already there; left out: 2 entries of another kind than post, 1 unpublished post\n",
    );
    const [name = ""] = imported(dir);
    const { facts, body: read } = JSON.parse(runCli(dir, "explain", `seeds/imported/${name}`, "--json").out);
    expect(facts).toMatchObject({
      headline: { value: "Quay & crane: “open”" },
      date: { value: "2024-03-01" },
      url: "https://post.example/2024/03/quay/",
      explicitTags: ["Harbour", "cranes"],
    });
    const text = read.blocks.map((block: { text: string }) => block.text).join("\n");
    expect(text).toContain("two years late");
    expect(text).not.toContain("wp:paragraph");
    expect(text).not.toContain("A comment");
  });

  it("reads the feed that we write ourselves, texts and all", () => {
    const dir = makeFolder({
      "seeds/quay.md": `---\ntitle: Quay opens\ndate: 2024-03-01\nsource: Harbour Post\ntags: [Harbour]\n---\n\n${body}\n\nA second paragraph.\n`,
      "backissue.json": '{"site":{"title":"Old papers","url":"https://papers.example/"}}',
    });
    runCli(dir, "build");
    expect(runCli(dir, "import", "public/feed.xml", "--seeds", "other").out).toContain("1 imported");
    const [article] = runCli(dir, "list", "--json", "--seeds", "other")
      .out.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(article).toMatchObject({ headline: "Quay opens", date: "2024-03-01" });
    expect(article.words).toBeGreaterThan(15);
  });

  const hasPython = spawnSync("python3", ["--version"]).status === 0;
  it.skipIf(!hasPython)(
    "reads CSV as Python's and Excel's writers do: byte order mark, CRLF, quotes, line ends",
    () => {
      const script = `import csv, sys
rows = [["Title", "Date", "Text", "Tags"], ['The "third" quay', "2024-03-01", "${body}\\n\\nA second paragraph; with a semicolon.", "Harbour, Trade"], ["Żółw", "2024-03-02", "${body} Again.", ""]]
for name, dialect, delimiter in [("excel.csv", "excel", ";"), ("tabs.tsv", "excel-tab", "\\t"), ("unix.csv", "unix", ",")]:
    with open(name, "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, dialect=dialect, delimiter=delimiter).writerows(rows)
`;
      const dir = makeFolder({ "write.py": script });
      expect(spawnSync("python3", ["write.py"], { cwd: dir, encoding: "utf8" }).stderr).toBe("");
      expect(runCli(dir, "import", "excel.csv", "tabs.tsv", "unix.csv").out).toBe(
        "excel.csv: 2 imported, 0 already there\ntabs.tsv: 0 imported, 2 already there\nunix.csv: 0 imported, 2 already there\n",
      );
      expect(listed(dir).map(({ date, headline }) => [date, headline])).toEqual([
        ["2024-03-02", "Żółw"],
        ["2024-03-01", 'The "third" quay'],
      ]);
    },
  );

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

/** As wp-admin/export.php writes it (WXR 1.2): authors, terms, comments, custom fields, block markup. */
const wordpress = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file generated by WordPress as an export of your site. -->
<!-- generator="WordPress/6.5.3" created="2024-06-01 10:00" -->
<rss version="2.0"
	xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:wp="http://wordpress.org/export/1.2/"
>
<channel>
	<title>Harbour Post</title>
	<link>https://post.example</link>
	<pubDate>Sat, 01 Jun 2024 10:00:00 +0000</pubDate>
	<language>en-GB</language>
	<wp:wxr_version>1.2</wp:wxr_version>
	<wp:base_site_url>https://post.example</wp:base_site_url>
	<wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ines]]></wp:author_login><wp:author_display_name><![CDATA[Ines Duarte]]></wp:author_display_name></wp:author>
	<wp:category><wp:term_id>3</wp:term_id><wp:category_nicename><![CDATA[harbour]]></wp:category_nicename><wp:cat_name><![CDATA[Harbour]]></wp:cat_name></wp:category>
	<generator>https://wordpress.org/?v=6.5.3</generator>
	<item>
		<title><![CDATA[Quay & crane: “open”]]></title>
		<link>https://post.example/2024/03/quay/</link>
		<pubDate>Fri, 01 Mar 2024 23:30:00 +0000</pubDate>
		<dc:creator><![CDATA[ines]]></dc:creator>
		<guid isPermaLink="false">https://post.example/?p=7</guid>
		<description></description>
		<content:encoded><![CDATA[<!-- wp:paragraph -->
<p>${body}</p>
<!-- /wp:paragraph -->

<!-- wp:list --><ul><li>Four ships</li></ul><!-- /wp:list -->]]></content:encoded>
		<excerpt:encoded><![CDATA[]]></excerpt:encoded>
		<wp:post_id>7</wp:post_id>
		<wp:post_date><![CDATA[2024-03-01 23:30:00]]></wp:post_date>
		<wp:post_date_gmt><![CDATA[2024-03-01 23:30:00]]></wp:post_date_gmt>
		<wp:post_name><![CDATA[quay]]></wp:post_name>
		<wp:status><![CDATA[publish]]></wp:status>
		<wp:post_type><![CDATA[post]]></wp:post_type>
		<category domain="category" nicename="harbour"><![CDATA[Harbour]]></category>
		<category domain="post_tag" nicename="cranes"><![CDATA[cranes]]></category>
		<wp:postmeta><wp:meta_key><![CDATA[_edit_last]]></wp:meta_key><wp:meta_value><![CDATA[1]]></wp:meta_value></wp:postmeta>
		<wp:comment><wp:comment_id>2</wp:comment_id><wp:comment_content><![CDATA[A comment]]></wp:comment_content></wp:comment>
	</item>
	<item><title><![CDATA[Plan]]></title><content:encoded><![CDATA[x]]></content:encoded><wp:status><![CDATA[draft]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type></item>
	<item><title><![CDATA[About us]]></title><content:encoded><![CDATA[x]]></content:encoded><wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[page]]></wp:post_type></item>
	<item><title><![CDATA[crane.jpg]]></title><wp:status><![CDATA[inherit]]></wp:status><wp:post_type><![CDATA[attachment]]></wp:post_type></item>
</channel>
</rss>
`;

/** A response record of WARC 1.0. */
function record(
  url: string,
  status: string,
  headers: string,
  content: Buffer,
  captured = "2024-03-01T10:00:00Z",
): Buffer {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), content]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${captured}\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}

it.each([
  ["Fri, 01 Mar 2024 23:00:00 -0500", "2024-03-01"],
  ["2024-03-01T23:00:00Z", "2024-03-01"],
  ["2024-03-01 10:00:00", "2024-03-01"],
  ["31 Feb 2024", ""],
  ["", ""],
])("the day of %j is %j", (text, day) => expect(dateOf(text)).toBe(day));
