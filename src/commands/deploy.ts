/** backissue deploy: the exact commands that bring the built site to a host; a zip file and rsync are also done. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeFailure } from "../model/failure.ts";
import { suggest } from "../model/suggest.ts";
import { quote, type RsyncFlags, runRsync } from "./deploy/rsync.ts";
import { defaultZip, formatZip, planZip, zipSite } from "./deploy/zip.ts";
import { exitCodes } from "./exit-codes.ts";

export interface DeployFlags extends RsyncFlags {
  readonly out: string;
}

/** By host: what to do, as a shell script whose comments say what only its user can know. `out` is quoted already. */
const recipes: Readonly<Record<string, (out: string) => string>> = {
  github: () => githubWorkflow,
  netlify: (out) => `# Once: npm install --save-dev netlify-cli && npx netlify login && npx netlify link
npx netlify deploy --prod --dir ${out}
`,
  cloudflare: (
    out,
  ) => `# PROJECT is the name of your Pages project. The free plan takes 20,000 files of up to 25 MiB each.
npx wrangler pages deploy ${out} --project-name PROJECT
`,
  s3: (out) => `# BUCKET is your bucket; other S3 stores need --endpoint-url https://HOST.
# Pages first, and what is gone last: no visitor meets a link to a file that is not there yet.
aws s3 sync ${out} s3://BUCKET/
aws s3 sync ${out} s3://BUCKET/ --delete
`,
  rsync: (
    out,
  ) => `# USER@HOST:/PATH/ is the folder that your web server serves. --dry-run first: it says what would be sent and removed.
backissue deploy rsync USER@HOST:/PATH/ --out ${out} --dry-run
backissue deploy rsync USER@HOST:/PATH/ --out ${out}
# The same without backissue:
rsync -rlt --delete-after --delay-updates --dry-run ${out}/ USER@HOST:/PATH/
rsync -rlt --delete-after --delay-updates ${out}/ USER@HOST:/PATH/
`,
};

/** actions/starter-workflows, pages/static.yml, with a build before it. */
const githubWorkflow = `# Save as .github/workflows/site.yml: backissue deploy github > .github/workflows/site.yml
# In the repository's settings, Pages, choose GitHub Actions as source. The last step commits what the build remembers in
# seeds/_desk/: addresses that must stay, and when articles changed. Where it may not push, build and commit them yourself.
name: site
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: write
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  site:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: npx backissue build
      - run: npx backissue check
      - uses: actions/configure-pages@v5
      - uses: actions/upload-pages-artifact@v3
        with:
          path: public
      - id: deployment
        uses: actions/deploy-pages@v4
      - run: |
          git config user.name backissue
          git config user.email backissue@users.noreply.github.com
          git add seeds/_desk/*.lock.json
          git diff --cached --quiet || git commit -m "seeds: Keep addresses and dates of changes"
          git push || echo "::warning::seeds/_desk/ could not be pushed; build and commit it yourself"
`;

const hosts = [...Object.keys(recipes), "zip"];

/** `target`: where to, for zip and rsync. */
export async function runDeploy(
  host: string | undefined,
  target: string | undefined,
  flags: DeployFlags,
): Promise<number> {
  const { out } = flags;
  if (host === undefined) {
    process.stdout.write(`${hosts.map((name) => `backissue deploy ${name}`).join("\n")}\n`);
    return exitCodes.ok;
  }
  if (!hosts.includes(host)) refuseHost(host);
  // A workflow builds by itself; all others send what lies here.
  if (host !== "github" && !existsSync(join(out, "index.html")))
    throw makeFailure(
      "usage",
      `${out} holds no site`,
      "run backissue build first, or name the site's folder with --out",
    );
  if (host === "zip") return deployZip(out, target ?? defaultZip, flags.dryRun === true);
  if (host === "rsync" && target !== undefined) return runRsync(out, target, flags);
  if (target !== undefined)
    throw makeFailure("usage", `${target} is one word too many`, `write backissue deploy ${host}`);
  process.stdout.write(recipes[host]?.(quote(out)) ?? "");
  return exitCodes.ok;
}

function refuseHost(host: string): never {
  const meant = suggest(host, hosts);
  throw makeFailure(
    "usage",
    `there is no recipe for ${host}`,
    meant === undefined ? `recipes are ${hosts.join(", ")}` : `did you mean backissue deploy ${meant}?`,
  );
}

function deployZip(out: string, target: string, isDry: boolean): number {
  if (isDry) process.stdout.write(`Would write ${formatZip(target, planZip(out, target))} before packing\n`);
  else process.stdout.write(`Wrote ${formatZip(target, zipSite(out, target))}\n`);
  return exitCodes.ok;
}
