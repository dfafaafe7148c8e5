/** backissue deploy: the exact commands that bring the built site to a host. Prints them; runs nothing. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { makeFailure } from "../model/failure.ts";
import { suggest } from "../model/suggest.ts";
import { exitCodes } from "./exit-codes.ts";

export interface DeployFlags {
  readonly out: string;
}

/** By target: what to do, as a shell script whose comments say what only its user can know. `out` is quoted already. */
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
rsync -av --delete-after --delay-updates --dry-run ${out}/ USER@HOST:/PATH/
rsync -av --delete-after --delay-updates ${out}/ USER@HOST:/PATH/
`,
  zip: (out) => `# One file that opens from a disk: unpack it and open index.html.
rm -f site.zip && ( cd ${out} && zip -q -r -X - . ) > site.zip
`,
};

/** actions/starter-workflows, pages/static.yml, with a build before it. */
const githubWorkflow = `# Save as .github/workflows/site.yml: backissue deploy github > .github/workflows/site.yml
# In the repository's settings, Pages, choose GitHub Actions as source. Commit seeds/_desk/permalinks.lock.json:
# it keeps published addresses alive.
name: site
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
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
`;

export function runDeploy(target: string | undefined, { out }: DeployFlags): number {
  const targets = Object.keys(recipes);
  if (target === undefined) {
    process.stdout.write(`${targets.map((name) => `backissue deploy ${name}`).join("\n")}\n`);
    return exitCodes.ok;
  }
  const recipe = targets.includes(target) ? recipes[target] : undefined;
  if (recipe === undefined) {
    const meant = suggest(target, targets);
    throw makeFailure(
      "usage",
      `there is no recipe for ${target}`,
      meant === undefined ? `recipes are ${targets.join(", ")}` : `did you mean backissue deploy ${meant}?`,
    );
  }
  // A workflow builds by itself; all others send what lies here.
  if (target !== "github" && !existsSync(join(out, "index.html")))
    throw makeFailure(
      "usage",
      `${out} holds no site`,
      "run backissue build first, or name the site's folder with --out",
    );
  process.stdout.write(recipe(quote(out)));
  return exitCodes.ok;
}

/** For a POSIX shell. */
function quote(path: string): string {
  return /^[\w./][\w./-]*$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
