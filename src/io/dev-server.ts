/** The preview server of `serve`: shows the site's own files to whoever may ask for them, and tells open pages when they change. */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type PreviewState, previewEventsPath, previewScriptPath } from "../model/preview-state.ts";
import { isOwnHost, listen, urlsOf } from "./listen.ts";

export interface DevServerOptions {
  /** Bytes of a known output by its path; the only thing that is ever served. */
  readonly lookup: (path: string) => Uint8Array | undefined;
  /** Address to listen on; "127.0.0.1" is this machine only. */
  readonly host: string;
  /** Wished port; the next free one of the following twenty is taken where it is in use. 0: any. */
  readonly port: number;
  /** The script for open pages (client/preview.ts). */
  readonly script: string;
  readonly state: PreviewState;
}

export interface DevServer {
  readonly port: number;
  /** `http://localhost:PORT/`, and those under which others reach it. */
  readonly urls: readonly [string, ...string[]];
  /** Tells open pages what has become of the site. */
  readonly tell: (state: PreviewState) => void;
  readonly close: () => Promise<void>;
}

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
 * Answers GET and HEAD, and only where Host names this machine with our port: a page of another site whose name was pointed at it (DNS
 * rebinding) gets nothing. No CORS header is ever sent.
 */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const listeners = new Set<ServerResponse>();
  let { state } = options;
  const pages: Pages = { ...options, state: () => state };
  const server = createServer((request, response) => answer(request, response, pages, listeners));
  server.headersTimeout = 10_000;
  const port = await listen(server, options.host, options.port);
  return {
    port,
    urls: urlsOf(options.host, port),
    tell: (next) => {
      state = next;
      for (const listener of listeners) listener.write(eventOf(state));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Pages extends Pick<DevServerOptions, "lookup" | "host" | "script"> {
  readonly state: () => PreviewState;
}

function eventOf(state: PreviewState): string {
  return `event: state\ndata: ${JSON.stringify(state)}\n\n`;
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly bytes: Uint8Array;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Pages,
  listeners: Set<ServerResponse>,
): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Allow", "GET, HEAD");
  const reply = refusalOf(request, pages.host) ?? replyTo(request, pages);
  if (reply === "events") {
    sendEvents(response, pages.state(), listeners);
  } else {
    response.writeHead(reply.status, { "Content-Type": reply.type, "Content-Length": reply.bytes.length });
    response.end(request.method === "HEAD" ? undefined : reply.bytes);
  }
}

/** Why a request gets nothing, whatever it asks for. */
function refusalOf({ headers, method, socket }: IncomingMessage, host: string): Reply | undefined {
  if (!isOwnHost(headers.host ?? "", host, socket.localAddress ?? "", socket.localPort ?? 0)) {
    return textReply(403, "This preview answers only under the addresses that it printed.\n");
  }
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) {
    return textReply(403, "This preview does not answer pages of other sites.\n");
  }
  return method === "GET" || method === "HEAD" ? undefined : textReply(405, "Only GET and HEAD.\n");
}

function replyTo(request: IncomingMessage, pages: Pages): Reply | "events" {
  const path = decodePath(request.url ?? "");
  if (path === previewEventsPath.slice(1) && request.method === "GET") return "events";
  if (path === previewScriptPath.slice(1))
    return { status: 200, type: typeOf("preview.js"), bytes: Buffer.from(pages.script) };
  const file = path === undefined ? undefined : fileOf(path);
  const bytes = file === undefined ? undefined : pages.lookup(file);
  const { site } = pages.state();
  if (file !== undefined && bytes !== undefined)
    return { status: 200, type: typeOf(file), bytes: withScript(file, bytes, site) };
  const missing = pages.lookup("404.html");
  return missing === undefined
    ? textReply(404, "There is no such page.\n")
    : { status: 404, type: typeOf("404.html"), bytes: withScript("404.html", missing, site) };
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

/** `site` is of our own making: letters and digits. */
function withScript(file: string, bytes: Uint8Array, site: string): Uint8Array {
  if (!file.endsWith(".html") || asText.test(file)) return bytes;
  const tag = `<script src="${previewScriptPath}" data-site="${site}" defer></script>`;
  return Buffer.concat([bytes, Buffer.from(tag)]);
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

function sendEvents(response: ServerResponse, state: PreviewState, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
  response.write(`retry: 500\n${eventOf(state)}`);
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}
