/** argv to command. */

import { readFileSync } from "node:fs";
import { cac } from "cac";
import { type BuildFlags, optionsOf, runBuild } from "./commands/build.ts";
import { type CheckFlags, runCheck } from "./commands/check.ts";
import { exitCodes } from "./commands/exit-codes.ts";
import { runExplain } from "./commands/explain.ts";
import { describeError } from "./commands/messages.ts";
import { runServe } from "./commands/serve.ts";
import { type VerifyOptions, verify } from "./commands/verify.ts";

const cli = cac("backissue");

cli
  .command("build", "Build the site from the seeds")
  .option("--seeds <dir>", "Folder of the seeds", { default: "seeds" })
  .option("--out <dir>", "Folder of the site", { default: "public" })
  .option("--cache [dir]", "Folder of the cache (node_modules/.cache/backissue)")
  .option("--config <file>", "Config file (backissue.json, if there is one)")
  .option("--strict", "Publish nothing where any problem is found")
  .option("--allow-empty", "Publish even where no article is left")
  .option("--no-cache", "Start from nothing, and check every published file")
  .option("--jobs <n>", "Worker threads (one per core)")
  .option("--timings", "Print the time of each stage")
  .option("--json", "Print the report as JSON")
  .option("--quiet", "Print problems only")
  .example("backissue build --seeds articles --out site")
  .action(runBuild);

cli
  .command("serve", "Preview the site on this machine, and build again when something changes")
  .option("--seeds <dir>", "Folder of the seeds", { default: "seeds" })
  .option("--cache [dir]", "Folder of the cache (node_modules/.cache/backissue)")
  .option("--config <file>", "Config file (backissue.json, if there is one)")
  .option("--port <n>", "Port, or the next free one", { default: 8080 })
  .example("backissue serve --port 3000")
  .action(runServe);

cli
  .command("verify [dir]", "Check a copy of a site against its manifests")
  .option("--root <digest>", "Root digest known from elsewhere, or its beginning")
  .option("--allow-extra", "Files that no manifest names do not count")
  .option("--json", "Print what differs as JSON")
  .option("--quiet", "Print differences only")
  .example("backissue verify /media/usb/archive")
  .action((dir: string | undefined, flags: Omit<VerifyOptions, "dir">) =>
    verify({ ...flags, dir: dir ?? "public" }),
  );

cli
  .command("check", "Say what is wrong with the seeds and the desk, without publishing")
  .option("--seeds <dir>", "Folder of the seeds", { default: "seeds" })
  .option("--out <dir>", "Folder of the site", { default: "public" })
  .option("--cache [dir]", "Folder of the cache (node_modules/.cache/backissue)")
  .option("--config <file>", "Config file (backissue.json, if there is one)")
  .option("--review", "List the articles in doubt, worst first, each with the line that settles it")
  .option("--strict", "Warnings count as errors")
  .option("--json", "Print the result as JSON")
  .example("backissue check --review")
  .action((flags: BuildFlags & CheckFlags) => runCheck(optionsOf(flags), flags));

cli
  .command(
    "explain <file>",
    "Say what was chosen for a seed, by which rule, what was cut, and what it became",
  )
  .option("--seeds <dir>", "Folder of the seeds", { default: "seeds" })
  .option("--out <dir>", "Folder of the site", { default: "public" })
  .option("--cache [dir]", "Folder of the cache (node_modules/.cache/backissue)")
  .option("--config <file>", "Config file (backissue.json, if there is one)")
  .option("--json", "Print everything as JSON")
  .example("backissue explain seeds/2025/oil.txt")
  .action((file: string, flags: BuildFlags) => runExplain(file, optionsOf(flags), flags));

cli.help();
cli.version(packageVersion());

function packageVersion(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}

async function main(): Promise<number> {
  cli.parse(process.argv, { run: false });
  if (cli.options["help"] === true || cli.options["version"] === true) return exitCodes.ok;
  if (cli.matchedCommand === undefined) {
    cli.outputHelp();
    return cli.args.length === 0 ? exitCodes.ok : exitCodes.usage;
  }
  const result: unknown = await cli.runMatchedCommand();
  return typeof result === "number" ? result : exitCodes.ok;
}

try {
  process.exitCode = await main();
} catch (error) {
  const { text, exitCode } = describeError(error);
  process.stderr.write(text);
  process.exitCode = exitCode;
}
