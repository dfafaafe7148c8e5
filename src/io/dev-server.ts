/** The preview server of `serve`: shows the site's own files to this machine's own browser, and nothing to anybody else. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { makeFailure } from "../model/failure.ts";

export interface DevServerOptions {
  /** Bytes of a known output by its path; the only thing that is ever served. */
  readonly lookup: (path: string) => Uint8Array | undefined;
  /** Wished port; the next free one of the following twenty is taken where it is in use. 0: any. */
  readonly port: number;
}

export interface DevServer {
  readonly port: number;
  /** `http://localhost:PORT/` */
  readonly url: string;
  /** Tells open pages to load anew. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
}

/** Pages listen here; a path that no output can have. */
export const reloadPath = "/.backissue/reload";
/** The script that listens; the server adds a tag for it to every page, so nothing of it is in the published files. */
const reloadScriptPath = "/.backissue/reload.js";
const reloadScript = `new EventSource(${JSON.stringify(reloadPath)}).addEventListener("reload", () => location.reload());\n`;
const reloadTag = `<script src="${reloadScriptPath}" defer></script>`;

const contentTypes: Readonly<Record<string, string>> = {
  bib: "text/plain; charset=utf-8",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  gif: "image/gif",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
  png: "image/png",
  ris: "text/plain; charset=utf-8",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json",
  webp: "image/webp",
  woff2: "font/woff2",
  xml: "application/xml; charset=utf-8",
};

/** Sources are other people's pages: shown as text, never run. */
const asText = /^sources\//;

/**
 * Listens on 127.0.0.1 only. Answers GET and HEAD, and only where Host names this machine with our port: a page of another site whose
 * name was pointed at 127.0.0.1 (DNS rebinding) gets nothing. No CORS header is ever sent.
 */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => answer(request, response, options.lookup, listeners));
  server.headersTimeout = 10_000;
  const port = await listen(server, options.port);
  return {
    port,
    url: `http://localhost:${port}/`,
    reload: () => {
      for (const listener of listeners) {
        listener.write("event: reload\ndata: \n\n");
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly bytes: Uint8Array;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  lookup: DevServerOptions["lookup"],
  listeners: Set<ServerResponse>,
): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Allow", "GET, HEAD");
  const reply = refusalOf(request) ?? replyTo(request, lookup);
  if (reply === "reload events") {
    listenForReload(response, listeners);
  } else {
    response.writeHead(reply.status, { "Content-Type": reply.type, "Content-Length": reply.bytes.length });
    response.end(request.method === "HEAD" ? undefined : reply.bytes);
  }
}

/** Why a request gets nothing, whatever it asks for. */
function refusalOf({ headers, method, socket }: IncomingMessage): Reply | undefined {
  if (!isOwnHost(headers.host, socket.localPort ?? 0)) {
    return textReply(403, "This preview answers only under localhost.\n");
  }
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) {
    return textReply(403, "This preview does not answer pages of other sites.\n");
  }
  return method === "GET" || method === "HEAD" ? undefined : textReply(405, "Only GET and HEAD.\n");
}

function replyTo(request: IncomingMessage, lookup: DevServerOptions["lookup"]): Reply | "reload events" {
  const path = decodePath(request.url ?? "");
  if (path === reloadPath.slice(1) && request.method === "GET") {
    return "reload events";
  }
  if (path === reloadScriptPath.slice(1)) {
    return { status: 200, type: typeOf("reload.js"), bytes: Buffer.from(reloadScript) };
  }
  const file = path === undefined ? undefined : fileOf(path);
  const bytes = file === undefined ? undefined : lookup(file);
  if (file !== undefined && bytes !== undefined) {
    return { status: 200, type: typeOf(file), bytes: withReload(file, bytes) };
  }
  const missing = lookup("404.html");
  return missing === undefined
    ? textReply(404, "There is no such page.\n")
    : { status: 404, type: typeOf("404.html"), bytes: withReload("404.html", missing) };
}

function textReply(status: number, text: string): Reply {
  return { status, type: "text/plain; charset=utf-8", bytes: Buffer.from(text) };
}

/** @example fileOf("2025/") //=> "2025/index.html" */
function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

function typeOf(file: string): string {
  const extension = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  return asText.test(file) && extension !== "json"
    ? "text/plain; charset=utf-8"
    : (contentTypes[extension] ?? "application/octet-stream");
}

function withReload(file: string, bytes: Uint8Array): Uint8Array {
  return file.endsWith(".html") && !asText.test(file)
    ? Buffer.concat([bytes, Buffer.from(reloadTag)])
    : bytes;
}

/**
 * The path of a request target after one decoding, without query. undefined: not a path that an output could have. The look-up is exact,
 * so this only keeps odd targets from meaning something; nothing here is what stands between a request and the disk.
 */
function decodePath(target: string): string | undefined {
  const [address = ""] = target.split("?");
  if (!address.startsWith("/") || address.includes("#")) {
    return undefined;
  }
  try {
    const path = decodeURIComponent(address.slice(1)).normalize("NFC");
    return /[\0\\]/.test(path) || path.startsWith("/") ? undefined : path;
  } catch {
    return undefined;
  }
}

function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `localhost:${port}` || host === `127.0.0.1:${port}` || host === `[::1]:${port}`;
}

function listenForReload(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
  response.write("retry: 500\n\n");
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}

async function listen(server: Server, wished: number): Promise<number> {
  for (let port = wished; port <= wished + 20 && port < 65_536; port++) {
    const address = await tryPort(server, port);
    if (address !== undefined) {
      return address.port;
    }
  }
  throw makeFailure(
    "system",
    `the ports ${wished} to ${wished + 20} are all in use`,
    "name another one with --port",
  );
}

/** undefined: the port is in use. */
function tryPort(server: Server, port: number): Promise<AddressInfo | undefined> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      if ("code" in error && error.code === "EADDRINUSE") {
        resolve(undefined);
      } else {
        reject(error);
      }
    };
    server.once("error", fail);
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      server.off("error", fail);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address : undefined);
    });
  });
}
