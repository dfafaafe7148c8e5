/** Where the preview server listens: on this machine only, unless told otherwise, and under which names it answers. */

import type { Server } from "node:http";
import { type AddressInfo, isIP } from "node:net";
import { hostname, networkInterfaces } from "node:os";
import { makeFailure } from "../model/failure.ts";

/** Ports tried behind the wished one. */
const moreTried = 20;

/** Whether an address can be reached from this machine alone. A name other than localhost may lead anywhere. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

/** Listens on the wished port or the next free one. 0: any. Throws a Failure where none is free, or the address is not ours. */
export async function listen(server: Server, host: string, wished: number): Promise<number> {
  if (wished > 65_535)
    throw makeFailure("usage", `there is no port ${wished}`, "name one from 1024 to 65535 with --port");
  const last = Math.min(wished + moreTried, 65_535);
  for (let port = wished; port <= last; port++) {
    const address = await tryPort(server, host, port);
    if (address !== undefined) return address.port;
  }
  throw makeFailure(
    "system",
    `the ports ${wished} to ${last} are all in use`,
    "name another one with --port",
  );
}

/** undefined: the port is in use. */
function tryPort(server: Server, host: string, port: number): Promise<AddressInfo | undefined> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      const code = "code" in error ? error.code : "";
      if (code === "EADDRINUSE") resolve(undefined);
      else reject(refusalOf(String(code), host, port) ?? error);
    };
    server.once("error", fail);
    // `localhost` may be ::1 to one program and 127.0.0.1 to another.
    server.listen({ port, host: host === "localhost" ? "127.0.0.1" : host, exclusive: true }, () => {
      server.off("error", fail);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address : undefined);
    });
  });
}

function refusalOf(code: string, host: string, port: number): Error | undefined {
  if (code === "EACCES")
    return makeFailure("usage", `the system does not allow port ${port}`, "name one above 1023 with --port");
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return makeFailure(
      "usage",
      `${host} is no address of this machine`,
      "leave --host out, or name an address that this machine has",
    );
  return undefined;
}

/** Addresses to type into a browser, on this machine first. */
export function urlsOf(host: string, port: number): readonly [string, ...string[]] {
  const url = (name: string) => `http://${isIP(name) === 6 ? `[${name}]` : name}:${port}/`;
  if (host === "127.0.0.1" || host === "localhost") return [url("localhost")];
  if (host !== "0.0.0.0" && host !== "::") return [url(host)];
  const others = Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter((entry) => !entry.internal && entry.family === "IPv4");
  return [url("localhost"), ...others.map((entry) => url(entry.address))];
}

/**
 * Whether a Host header names this server. A name that somebody else owns is refused though it leads here: that is how a page of
 * another site would read the preview (DNS rebinding). `reached`: the address at which the request came in.
 */
export function isOwnHost(header: string, host: string, reached: string, port: number): boolean {
  const names = ["localhost", "127.0.0.1", "[::1]", bracketed(host)];
  if (!isLoopback(host))
    names.push(bracketed(reached.replace(/^::ffff:/, "")), hostname(), `${hostname()}.local`);
  const given = header.toLowerCase();
  return names.some((name) => {
    const own = name.toLowerCase();
    return given === `${own}:${port}` || (port === 80 && given === own);
  });
}

function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}
