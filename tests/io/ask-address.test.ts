import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it, test } from "vitest";
import { askAddress, isPublicAddress } from "../../src/io/ask-address.ts";
import { askAll } from "../../src/io/check-outgoing.ts";

test.each([
  ["93.184.216.34", true],
  ["2606:2800:220:1:248:1893:25c8:1946", true],
  ["2001:4860:4860::8888", true],
  ["::ffff:93.184.216.34", true],
  ["10.0.0.1", false],
  ["127.0.0.1", false],
  ["169.254.169.254", false],
  ["172.16.0.1", false],
  ["192.168.1.1", false],
  ["100.64.0.1", false],
  ["0.0.0.0", false],
  ["224.0.0.1", false],
  ["255.255.255.255", false],
  ["::1", false],
  ["::", false],
  ["::ffff:127.0.0.1", false],
  ["::ffff:7f00:1", false],
  ["64:ff9b::7f00:1", false],
  ["2002:7f00:1::", false],
  ["fe80::1", false],
  ["fd00::1", false],
  ["not an address", false],
])("isPublicAddress(%j) is %j", (address, is) => expect(isPublicAddress(address)).toBe(is));

const asked: string[] = [];
let atOnce = 0;
let mostAtOnce = 0;
let origin = "";
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  mostAtOnce = Math.max(mostAtOnce, ++atOnce);
  response.on("close", () => atOnce--);
  answer(request, response);
});

function answer({ method, url = "" }: IncomingMessage, response: ServerResponse): void {
  const [, name = "", rest = ""] = /^\/([a-z]+)(.*)$/.exec(url) ?? [];
  const go = (status: number, location?: string) =>
    response.writeHead(status, location === undefined ? {} : { location }).end();
  if (name === "fine") go(200);
  else if (name === "gone") go(410);
  else if (name === "status") go(Number(rest.slice(1)));
  else if (name === "headless") go(method === "HEAD" ? 405 : 200);
  else if (name === "liar") go(method === "HEAD" ? 404 : 200);
  else if (name === "endless") response.writeHead(200).write("x".repeat(1000));
  else if (name === "hop") go(301, rest === "" ? "/fine" : `/hop${rest.slice(1)}`);
  else if (name === "loop") go(302, "/loop");
  else if (name === "inside") go(302, "http://169.254.169.254/latest/meta-data");
  else if (name === "elsewhere") go(302, "file:///etc/passwd");
  else if (name === "hangup") request(response);
  // "/silent" gets no answer.
}

function request(response: ServerResponse): void {
  response.socket?.destroy();
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const here = { patience: 400, isAllowed: (address: string) => address === "127.0.0.1" };

test.each([
  ["/fine", "alive", ""],
  ["/headless", "alive", ""],
  ["/liar", "alive", ""],
  ["/endless", "alive", ""],
  ["/hop", "alive", ""],
  ["/hop---", "alive", ""],
  ["/gone", "dead", "answers 410"],
  ["/status/404", "dead", "answers 404"],
  ["/loop", "dead", "leads on more than 5 times"],
  ["/inside", "dead", "leads into a private network, and was not asked"],
  ["/elsewhere", "unknown", "leads on to file:"],
  ["/status/403", "unknown", "answers 403"],
  ["/status/503", "unknown", "answers 503"],
  ["/hangup", "unknown", "could not be asked (ECONNRESET)"],
  ["/silent", "unknown", "gave no answer in time"],
])("an address that is %s is %s", async (path, kind, why) => {
  expect(await askAddress(origin + path, here)).toMatchObject({ kind, why });
});

it("refuses private addresses before a connection is made, also behind a name", async () => {
  const before = asked.length;
  const why = "leads into a private network, and was not asked";
  const { port } = new URL(origin);
  for (const host of ["127.0.0.1", "localhost", "0.0.0.0", "[::1]", "2130706433", "0x7f.1"])
    expect(await askAddress(`http://${host}:${port}/fine`, { patience: 400 })).toMatchObject({
      kind: "dead",
      why,
    });
  expect(asked.length).toBe(before);
});

it("names a host that takes no connections", async () => {
  const answer = await askAddress("http://127.0.0.1:1/", here);
  expect(answer).toEqual({ kind: "dead", why: "names a host that takes no connections", isOfHost: true });
});

it("asks one host one address after the other, with a pause, and leaves it in peace when it asks for that", async () => {
  mostAtOnce = 0;
  const calm = { ...here, hostsAtOnce: 4, pause: 50 };
  const started = performance.now();
  const some = ["/fine?1", "/fine?2", "/gone", "/fine?3"].map((path) => origin + path);
  const answers = await askAll(some, calm);
  expect([...answers.values()].map(({ kind }) => kind)).toEqual(["alive", "alive", "dead", "alive"]);
  expect([...answers.keys()]).toEqual(some);
  expect(mostAtOnce).toBe(1);
  expect(performance.now() - started).toBeGreaterThan(140);

  const before = asked.length;
  const busy = await askAll(
    ["/status/429", "/fine?4", "/fine?5"].map((path) => origin + path),
    calm,
  );
  expect(asked.slice(before)).toEqual(["HEAD /status/429", "GET /status/429"]);
  expect([...busy.values()].map(({ why }) => why)).toEqual(Array(3).fill("answers 429"));

  const silent = Array.from({ length: 6 }, (_, n) => `${origin}/status/50${n}`);
  const left = await askAll(silent, calm);
  expect([...left.values()].filter(({ why }) => why.includes("was not asked"))).toHaveLength(3);
});
