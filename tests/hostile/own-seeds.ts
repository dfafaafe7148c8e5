/** A small hostile corpus of our own, each seed with what must hold; for where ../shared/hostile is not at hand. */

import type { HostileCase } from "./musts.ts";

interface OwnSeed extends Omit<HostileCase, "id" | "names"> {
  readonly text: string;
}

/** Front matter with a title and a date before the text. */
function dated(title: string, text: string, more = ""): string {
  return `---\ntitle: ${title}\ndate: 2024-05-06\n${more}---\n${text}\n`;
}

const mark = 'require("fs").writeFileSync(require("os").tmpdir() + "/hostile-executed-own", "x")';

export const ownSeeds: Readonly<Record<string, OwnSeed>> = {
  "code.md": {
    text: `---js\n${mark}\n---\nWords under a header of code.\n`,
    must: ["no-exec", "reported", "text-kept", "no-escape"],
    expect: { text: "Words under a header of code." },
  },
  "script.txt": {
    text: dated("Script in a text", "He wrote <script>alert(1)</script><img src=x onerror=alert(1)> there."),
    must: ["listed", "no-script", "text-kept"],
    expect: { title: "Script in a text", text: "He wrote <script>alert(1)</script>" },
  },
  "markdown.md": {
    text: dated(
      "Links that run",
      "[a](javascript:alert(1)) [b](java&#115;cript:alert(1)) <iframe src=//evil.example></iframe> ![c](http://evil.example/p.png)",
    ),
    must: ["listed", "no-script"],
    expect: { title: "Links that run" },
  },
  "page.html": {
    text: '<!doctype html><title>A saved page</title><base href="//evil.example/"><article><h1>A saved page</h1><p onclick=alert(1) style="background:url(//evil.example)">The council met in the town hall on Monday and spoke for three hours about the budget.<svg onload=alert(1)></svg><p>It will meet again next week, the mayor said after the session.</article>',
    must: ["no-script", "text-kept"],
    expect: { text: "The council met in the town hall" },
  },
  "breakout.txt": {
    text: dated(
      '"</script><script>alert(1)</script>',
      "Text.",
      'source: "]]></title><script>alert(2)</script>"\n',
    ),
    must: ["no-script", "valid-json", "valid-feed"],
    expect: {},
  },
  "template.txt": {
    text: dated("Template syntax", 'Shown: <%= it %> <%~ include("/etc/passwd") %> {{ 7*7 }} #{7*7}'),
    must: ["listed", "plain", "no-leak"],
    expect: { text: '<%~ include("/etc/passwd") %> {{ 7*7 }} #{7*7}', absent: ["root:x:0:0"] },
  },
  "formula.txt": {
    text: dated("'=HYPERLINK(1)'", "Text.", "source: '@SUM(1)'\n"),
    must: ["csv-safe", "listed"],
    expect: { title: "=HYPERLINK(1)" },
  },
  "away.txt": {
    text: dated("Path as slug", "Text.", "slug: ../../away\n"),
    must: ["listed", "no-escape", "portable"],
    expect: { title: "Path as slug" },
  },
  "no-such-day.txt": {
    text: "---\ntitle: No such day\ndate: 2025-02-30\n---\nText.\n",
    must: ["undated", "reported", "listed"],
    expect: { title: "No such day" },
  },
  "polluted.txt": {
    text: dated("Polluted", "Text.", "__proto__: {layout: x}\nconstructor: y\n__blocks: {title: <script>}\n"),
    must: ["listed", "no-pollution"],
    expect: { title: "Polluted" },
  },
};
