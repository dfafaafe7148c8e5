/** What well-known hosts take, as their documentation had it in 2026: no fault of a site, but good to know before it is moved there. */

interface HostLimit {
  readonly host: string;
  /** Most files of a site. */
  readonly files?: number;
  /** Most bytes of one file. */
  readonly file?: number;
  /** Most bytes of a site. */
  readonly site?: number;
}

const limits: readonly HostLimit[] = [
  // https://developers.cloudflare.com/pages/platform/limits/
  { host: "Cloudflare Pages on its free plan", files: 20_000 },
  { host: "Cloudflare Pages on a paid plan", files: 100_000 },
  { host: "Cloudflare Pages", file: 25 * 1024 * 1024 },
  // https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
  { host: "GitHub Pages", site: 1e9 },
  // https://docs.gitlab.com/user/gitlab_com/#gitlab-pages
  { host: "GitLab Pages on gitlab.com", files: 200_000, site: 1e9 },
];

/** One sentence for each limit that a site with files of these sizes, in bytes, is over, and one on what saves files. */
export function exceededLimits(sizes: readonly number[]): string[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const hasTooMany = limits.some(({ files }) => files !== undefined && sizes.length > files);
  const exceeded = limits.flatMap(({ host, files, file, site }) => {
    const large = sizes.filter((size) => size > (file ?? Number.POSITIVE_INFINITY)).length;
    return [
      ...(sizes.length > (files ?? Number.POSITIVE_INFINITY)
        ? [`${host} takes ${grouped(files ?? 0)} files; this site has ${grouped(sizes.length)}`]
        : []),
      ...(large > 0
        ? [
            `${host} takes files up to ${(file ?? 0) / 1024 / 1024} MiB; ${large} of this site ${large === 1 ? "is" : "are"} larger`,
          ]
        : []),
      ...(total > (site ?? Number.POSITIVE_INFINITY)
        ? [`${host} takes sites up to ${(site ?? 0) / 1e9} GB; this one has ${(total / 1e9).toFixed(1)} GB`]
        : []),
    ];
  });
  return hasTooMany ? [...exceeded, fewerFiles] : exceeded;
}

const fewerFiles =
  "each of twins: false and publishSources: false in backissue.json saves a file for every article or source";

/** @example grouped(20000) //=> "20,000" */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
