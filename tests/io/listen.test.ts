import { createServer } from "node:http";
import { hostname } from "node:os";
import { expect, test } from "vitest";
import { isLoopback, isOwnHost, listen, urlsOf } from "../../src/io/listen.ts";

test.each([
  ["127.0.0.1", true],
  ["127.8.8.8", true],
  ["localhost", true],
  ["::1", true],
  ["0.0.0.0", false],
  ["::", false],
  ["192.168.1.5", false],
  ["127.evil.example", false],
  ["localhost.evil.example", false],
  ["", false],
])("isLoopback(%j) is %j", (host, is) => expect(isLoopback(host)).toBe(is));

const own = (header: string, host: string, reached = "127.0.0.1", port = 8080) =>
  isOwnHost(header, host, reached, port);

test("a preview of this machine answers to its loopback names only", () => {
  for (const name of ["localhost:8080", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080"])
    expect([name, own(name, "127.0.0.1")]).toEqual([name, true]);
  for (const name of [
    "",
    "localhost",
    "localhost:1",
    `${hostname()}:8080`,
    "192.168.1.5:8080",
    "evil.example:8080",
  ])
    expect([name, own(name, "127.0.0.1")]).toEqual([name, false]);
});

test("an exposed one answers to the address it was reached at and to the machine's name, and to no name of strangers", () => {
  const reached = "192.168.1.5";
  for (const name of ["localhost:8080", "192.168.1.5:8080", `${hostname()}:8080`, `${hostname()}.local:8080`])
    expect([name, own(name, "0.0.0.0", reached)]).toEqual([name, true]);
  for (const name of ["evil.example:8080", "192.168.1.6:8080", "192.168.1.5.evil.example:8080"])
    expect([name, own(name, "0.0.0.0", reached)]).toEqual([name, false]);
  expect(own("192.168.1.5:8080", "::", "::ffff:192.168.1.5")).toBe(true);
  expect(own("[fe80::1]:8080", "::", "fe80::1")).toBe(true);
  expect(own("press.lan:8080", "press.lan", reached)).toBe(true);
});

test("browsers leave port 80 out of the name", () => {
  expect(own("localhost", "127.0.0.1", "127.0.0.1", 80)).toBe(true);
});

test("addresses are as one types them", () => {
  expect(urlsOf("127.0.0.1", 8080)).toEqual(["http://localhost:8080/"]);
  expect(urlsOf("::1", 8080)).toEqual(["http://[::1]:8080/"]);
  expect(urlsOf("0.0.0.0", 8080)[0]).toBe("http://localhost:8080/");
});

test.each([
  ["127.0.0.1", 70_000, "there is no port 70000"],
  ["192.0.2.1", 0, "192.0.2.1 is no address of this machine"],
])("listening at %s:%i fails in words", async (host, port, words) => {
  await expect(listen(createServer(), host, port)).rejects.toThrow(words);
});
