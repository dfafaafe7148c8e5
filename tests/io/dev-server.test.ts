import { connect, createServer } from "node:net";
import { afterAll, beforeAll, expect, it, test } from "vitest";
import { type DevServer, startDevServer } from "../../src/io/dev-server.ts";

const outputs = new Map([
  ["index.html", "<p>home"],
  ["2025/index.html", "<p>2025"],
  ["2025/Əliyev.html", "<p>E"],
  ["404.html", "<p>lost"],
  ["data/a.json", "{}"],
  ["sources/a.html", "<script>alert(1)</script>"],
]);
const state = { site: "first", isBuilding: false, failure: null };
const quietly = { host: "127.0.0.1", port: 0, script: "/* preview */", state };
let server: DevServer;

beforeAll(async () => {
  server = await startDevServer({
    ...quietly,
    lookup: (path) => {
      const text = outputs.get(path);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
  });
});
afterAll(() => server.close());

/** Sends the bytes as they are; no client library tidies the target. */
function ask(start: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const all = { Host: `localhost:${server.port}`, Connection: "close", ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1");
    let text = "";
    socket.setEncoding("utf8");
    socket.on("data", (data) => {
      text += data;
      if (text.includes("event-stream") && text.includes("retry")) {
        socket.destroy();
        resolve(text);
      }
    });
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
    socket.end(`${start} HTTP/1.1\r\n${lines.join("")}\r\n`);
  });
}

function statusOf(answer: string): number {
  return Number(answer.slice(9, 12));
}

test.each([
  ["/", "home"],
  ["/index.html?x=1", "home"],
  ["/2025/", "2025"],
  ["/2025/%C6%8Fliyev.html", "<p>E"],
  ["/data/a.json", "{}"],
])("GET %s answers with the output", async (path, text) => {
  const answer = await ask(`GET ${path}`);
  expect(statusOf(answer)).toBe(200);
  expect(answer).toContain(text);
});

test.each([
  "/../package.json",
  "/..%2fpackage.json",
  "/%2e%2e/package.json",
  "/%2e%2e%2fpackage.json",
  "/%252e%252e/package.json",
  "/2025/../index.html",
  "/2025/..%5cindex.html",
  "/index.html%00",
  "/index.html%00.json",
  "//index.html",
  "/%2findex.html",
  "/\\index.html",
  "/..\\..\\etc\\passwd",
  "/etc/passwd",
  "/@fs/etc/passwd",
  "/@fs/etc/passwd?raw??",
  "/index.html#/../x",
  "/%",
  "/%ff",
  "/INDEX.html",
  "/index.html/",
  "/2025",
  "/__proto__",
  "/constructor",
  "http://localhost/index.html",
  "*",
])("GET %s is 404", async (path) => {
  expect(statusOf(await ask(`GET ${path}`))).toBe(404);
});

test.each([
  "evil.example",
  "evil.example:80",
  "localhost",
  "localhost:1",
  "127.0.0.1.evil.example",
  "localhost.evil.example",
])("Host %s is refused", async (host) => {
  expect(statusOf(await ask("GET /", { Host: host }))).toBe(403);
});

test.each(["http://evil.example", "null", "http://localhost", "http://localhost:1", "https://localhost"])(
  "Origin %s is refused, also by the event stream",
  async (Origin) => {
    expect(statusOf(await ask("GET /", { Origin }))).toBe(403);
    expect(statusOf(await ask("GET /.backissue/events", { Origin }))).toBe(403);
  },
);

test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("%s is not allowed", async (method) => {
  expect(statusOf(await ask(`${method} /`))).toBe(405);
});

it("answers HEAD without the page", async () => {
  const answer = await ask("HEAD /");
  expect(statusOf(answer)).toBe(200);
  expect(answer.endsWith("\r\n\r\n")).toBe(true);
});

it("tells browsers to keep to the type and to this origin, and never speaks CORS", async () => {
  for (const answer of [
    await ask("GET /"),
    await ask("GET /nowhere"),
    await ask("GET /", { Host: "evil.example" }),
  ]) {
    expect(answer).toMatch(/^X-Content-Type-Options: nosniff\r$/m);
    expect(answer).toMatch(/^Cross-Origin-Resource-Policy: same-origin\r$/m);
    expect(answer).not.toMatch(/access-control/i);
  }
});

it("shows a source as text, so that a saved page runs nothing", async () => {
  expect(await ask("GET /sources/a.html")).toMatch(/^Content-Type: text\/plain/m);
});

it("answers the site's own 404 page", async () => {
  expect(await ask("GET /nowhere")).toContain("<p>lost");
});

it("adds the script to pages, with the name of the site they are of", async () => {
  expect(await ask("GET /")).toContain(
    '<p>home<script src="/.backissue/preview.js" data-site="first" defer></script>',
  );
  expect(await ask("GET /data/a.json")).not.toContain("script");
  expect(await ask("GET /.backissue/preview.js")).toContain("/* preview */");
});

it("tells a page that listens the state at once, and each new one", async () => {
  const events = new Promise<string>((resolve) => {
    const socket = connect(server.port, "127.0.0.1");
    let text = "";
    socket.on("data", (data) => {
      text += data;
      if (text.includes("second")) {
        socket.destroy();
        resolve(text);
      } else if (text.includes("first")) {
        server.tell({ site: "second", isBuilding: false, failure: "line 1\nline 2" });
      }
    });
    socket.write(`GET /.backissue/events HTTP/1.1\r\nHost: localhost:${server.port}\r\n\r\n`);
  });
  const told = (await events)
    .match(/^event: state\ndata: .*$/gm)
    ?.map((event) => JSON.parse(event.slice(19)));
  expect(told).toEqual([state, { site: "second", isBuilding: false, failure: "line 1\nline 2" }]);
});

it("takes the next port where the wished one is in use", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const address = taken.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const other = await startDevServer({ ...quietly, port, lookup: () => undefined });
  expect(other.port).toBeGreaterThan(port);
  await other.close();
  taken.close();
});

it("listens on the loopback only", async () => {
  const refused = await new Promise((resolve) => {
    const socket = connect(server.port, "127.0.0.2");
    socket.on("error", (error) => resolve("code" in error && error.code));
    socket.on("connect", () => resolve("connected"));
  });
  expect(refused).toBe("ECONNREFUSED");
});
