/** Asks one address of the web whether it still leads anywhere: by HEAD, then by GET, and never in a private network. */

import { type LookupAddress, lookup } from "node:dns";
import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { BlockList, isIP } from "node:net";

export interface Answer {
  /** unknown: the host would not say, or not now. */
  readonly kind: "alive" | "dead" | "unknown";
  /** "answers 404"; "" for one that is alive. */
  readonly why: string;
  /** The host itself, not this address, is the reason: its other addresses need not be asked. */
  readonly isOfHost: boolean;
}

export interface AskOptions {
  /** Milliseconds for one request. */
  readonly patience: number;
  /** Whether a network address may be asked; default: those of the public internet. */
  readonly isAllowed?: (address: string) => boolean;
}

const mostRedirects = 5;
const userAgent = "backissue-check (checks the links of an archive)";

/** Networks that are not the public internet (IANA special-purpose registries, RFC 6890). */
const special = new BlockList();
for (const network of [
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24",
  "192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
  "::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 ff00::/8",
].flatMap((line) => line.split(" "))) {
  const [address = "", bits] = network.split("/");
  special.addSubnet(address, Number(bits), isIP(address) === 6 ? "ipv6" : "ipv4");
}

/** @example isPublicAddress("192.168.1.1") //=> false */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const family = isIP(mapped);
  // ::ffff:7f00:1 is an IPv4 address in disguise.
  if (family === 0 || /^::ffff:/i.test(mapped)) return false;
  return !special.check(mapped, family === 6 ? "ipv6" : "ipv4");
}

export async function askAddress(address: string, options: AskOptions): Promise<Answer> {
  let url = new URL(address);
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const answer = await askBoth(url, options);
    if (!("next" in answer)) return hops === 0 ? answer : { ...answer, isOfHost: false };
    if (!/^https?:$/.test(answer.next.protocol)) return unknown(`leads on to ${answer.next.protocol}`);
    url = answer.next;
  }
  return dead(`leads on more than ${mostRedirects} times`);
}

type Step = Answer | { readonly next: URL };

/** Many servers answer HEAD wrongly, so only what it allows is believed. */
async function askBoth(url: URL, options: AskOptions): Promise<Step> {
  for (const method of ["HEAD", "GET"] as const) {
    try {
      const { status, location } = await send(method, url, options);
      if (status >= 200 && status < 300) return { kind: "alive", why: "", isOfHost: false };
      if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url.href))
        return { next: new URL(location, url) };
      if (method === "GET") return judge(status);
    } catch (error) {
      const answer = judgeError(error);
      // A server that hangs up on HEAD may well answer GET.
      if (method === "GET" || answer.isOfHost) return answer;
    }
  }
  return unknown("gave no answer");
}

function judge(status: number): Answer {
  if (status === 404 || status === 410) return dead(`answers ${status}`);
  return { ...unknown(`answers ${status}`), isOfHost: status === 429 };
}

function dead(why: string, isOfHost = false): Answer {
  return { kind: "dead", why, isOfHost };
}

function unknown(why: string): Answer {
  return { kind: "unknown", why, isOfHost: false };
}

class PrivateAddressError extends Error {}

function judgeError(error: unknown): Answer {
  if (error instanceof PrivateAddressError)
    return dead("leads into a private network, and was not asked", true);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOTFOUND") return dead("names a host that does not exist", true);
  if (code === "ECONNREFUSED") return dead("names a host that takes no connections", true);
  if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/.test(code))
    return dead(`has no valid certificate (${code})`, true);
  return unknown(
    code === "ABORT_ERR" ? "gave no answer in time" : `could not be asked (${code || "no reason given"})`,
  );
}

function send(
  method: "HEAD" | "GET",
  url: URL,
  { patience, isAllowed = isPublicAddress }: AskOptions,
): Promise<{ readonly status: number; readonly location: string | undefined }> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return new Promise((resolve, reject) => {
    // A host that is a number is never looked up.
    if (isIP(host) !== 0 && !isAllowed(host)) return reject(new PrivateAddressError());
    const request = (url.protocol === "https:" ? requestSecure : requestPlain)({
      method,
      host,
      port: url.port,
      path: url.pathname + url.search,
      headers: { host: url.host, "user-agent": userAgent, accept: "*/*" },
      agent: false,
      signal: AbortSignal.timeout(patience),
      lookup: (name, how, done) =>
        lookup(name, { ...how, all: true }, (error, found) => {
          const allowed = (found ?? []).filter(({ address }) => isAllowed(address));
          const [first] = allowed;
          const fault = error ?? (first === undefined ? new PrivateAddressError() : null);
          if (how.all === true) (done as ManyDone)(fault, allowed);
          else done(fault, first?.address ?? "", first?.family);
        }),
    });
    request.on("response", (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      // Only the head is of interest, and a body may be endless.
      response.destroy();
    });
    request.on("error", reject);
    request.end();
  });
}

/** What the published type of `lookup` leaves out: with `all` it hands on a list. */
type ManyDone = (error: Error | null, addresses: LookupAddress[]) => void;
