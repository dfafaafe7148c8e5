#!/usr/bin/env node
/** argv to command: a table of what the command line takes. Each command's code is loaded when it is asked for. */

import { readFileSync } from "node:fs";
import { type Command, cac } from "cac";
import { type BuildFlags, optionsOf } from "./commands/build-options.ts";
import type { CheckFlags } from "./commands/check.ts";
import type { DeployFlags } from "./commands/deploy.ts";
import { exitCodes } from "./commands/exit-codes.ts";
import { importKinds } from "./commands/import/kinds.ts";
import type { ImportFlags } from "./commands/import.ts";
import type { ListFlags } from "./commands/list.ts";
import type { NewFlags } from "./commands/new.ts";
import type { ServeFlags } from "./commands/serve.ts";
import { refuseMisuse, refuseUnknownCommand } from "./commands/usage.ts";
import type { VerifyOptions } from "./commands/verify.ts";
import type { WatchFlags } from "./commands/watch.ts";
import { packageFile } from "./io/own-paths.ts";

const cli = cac("backissue");

/** What every command takes that reads the seeds. */
function readingSeeds(command: Command): Command {
  return command
    .option("--seeds <dir>", "Folder of the seeds", { default: "seeds" })
    .option("--cache [dir]", "Folder of the cache (node_modules/.cache/backissue)")
    .option("--config <file>", "Config file (backissue.json, if there is one)");
}

/** What every command takes that builds or looks at the site. */
function readingSite(command: Command): Command {
  return readingSeeds(command).option("--out <dir>", "Folder of the site", { default: "public" });
}

function building(command: Command): Command {
  return readingSite(command)
    .option("--strict", "Publish nothing where any problem is found")
    .option("--all", "Print every problem, not the first twenty")
    .option("--allow-empty", "Publish even where no article is left")
    .option("--jobs <n>", "Worker threads (one per core)");
}

cli
  .command("init [dir]", "Begin an archive: backissue.json and a seeds folder; nothing is overwritten")
  .example("backissue init")
  .example("backissue init my-archive")
  .action(async (dir: string | undefined) => (await import("./commands/init.ts")).runInit(dir ?? "."));

cli
  .command("new <headline>", "Begin an article: a Markdown file in the seeds folder")
  .option("--seeds <dir>", "Folder of the seeds", { default: "seeds" })
  .option("--date <date>", "YYYY-MM-DD, YYYY-MM or YYYY (today)")
  .option("--source <name>", "The outlet that published it")
  .example('backissue new "Harbour opens its third quay" --date 2024-02-29 --source "The Harbour Post"')
  .action(async (headline: string, flags: NewFlags) =>
    (await import("./commands/new.ts")).runNew(headline, flags),
  );

cli
  .command("import <...paths>", "Bring files, folders, exports and web archives in as seeds")
  .option("--seeds <dir>", "Folder of the seeds", { default: "seeds" })
  .option("--from <kind>", `What they are: ${importKinds.join(", ")}`, { default: "auto" })
  .option("--map <column=field>", "For CSV: a column that is called otherwise; may stand more than once")
  .option("--dry-run", "Say what would be imported, and write nothing")
  .option("--json", "Print as JSON what became of each file")
  .example("backissue import ~/clippings old-site.warc.gz --dry-run")
  .example("backissue import articles.csv --map Titel=title --map Inhalt=text")
  .action(async (paths: readonly string[], flags: ImportFlags) =>
    (await import("./commands/import.ts")).runImport(paths, flags),
  );

building(cli.command("build", "Build the site from the seeds"))
  .option("--no-cache", "Start from nothing, and check every published file")
  .option("--timings", "Print the time of each stage")
  .option("--zip [file]", "Write the site as one zip file, too (site.zip)")
  .option("--json", "Print the report as JSON")
  .option("--quiet", "Print problems only")
  .example("backissue build --seeds articles --out site")
  .example("backissue build --zip archive.zip")
  .example("backissue build --strict --json > report.json")
  .action(async (flags: BuildFlags) => (await import("./commands/build.ts")).runBuild(flags));

readingSeeds(cli.command("serve", "Preview the site on this machine, and build again at every change"))
  .option("--port <n>", "Port, or the next free one", { default: 8080 })
  .option("--open", "Open it in the browser")
  .option("--host <address>", "Address to listen on; one that others can reach needs --expose", {
    default: "127.0.0.1",
  })
  .option("--expose", "Yes, let other machines see the preview, drafts and all")
  .example("backissue serve --open --port 3000")
  .example("backissue serve --host 0.0.0.0 --expose")
  .action(async (flags: ServeFlags) => (await import("./commands/serve.ts")).runServe(flags));

building(cli.command("watch", "Build the site again at every change"))
  .option("--json", "Print the report of each build as one line of JSON")
  .option("--quiet", "Print problems only")
  .example("backissue watch --out /var/www/archive")
  .action(async (flags: BuildFlags & WatchFlags) =>
    (await import("./commands/watch.ts")).runWatch(optionsOf(flags), flags),
  );

readingSite(
  cli.command("check", "Say what is wrong with the seeds, the desk and the built site, without publishing"),
)
  .option("--external", "Ask the addresses of other sites, too, whether they still lead anywhere")
  .option("--every-page", "Try the rules of HTML on every page of a large site, not on a sample")
  .option("--review", "List the articles in doubt, worst first, each with the line that settles it")
  .option("--strict", "Warnings count as errors")
  .option("--all", "Print every problem, not the first twenty")
  .option("--json", "Print the result as JSON")
  .example("backissue check --review")
  .example("backissue check --strict --json")
  .action(async (flags: BuildFlags & CheckFlags) =>
    (await import("./commands/check.ts")).runCheck(optionsOf(flags), flags),
  );

readingSite(
  cli.command(
    "explain <file>",
    "Say what was chosen for a seed, by which rule, what was cut, and what it became",
  ),
)
  .option("--json", "Print everything as JSON")
  .example("backissue explain seeds/2025/oil.txt")
  .action(async (file: string, flags: BuildFlags) =>
    (await import("./commands/explain.ts")).runExplain(file, optionsOf(flags), flags),
  );

readingSite(cli.command("list", "List every article, newest first"))
  .option("--json", "One JSON object a line")
  .option("--csv", "As CSV with a header row")
  .example("backissue list --csv > articles.csv")
  .example("backissue list --json | jq -r .headline")
  .action(async (flags: BuildFlags & ListFlags) =>
    (await import("./commands/list.ts")).runList(optionsOf(flags), flags),
  );

readingSite(cli.command("stats", "Say in numbers what the archive holds"))
  .option("--json", "Print them as JSON")
  .example("backissue stats")
  .action(async (flags: BuildFlags & { readonly json?: boolean }) =>
    (await import("./commands/stats.ts")).runStats(optionsOf(flags), flags),
  );

readingSite(cli.command("diff", "Say what the next build would add, change and take away"))
  .option("--json", "Print it as JSON, with the values before and after")
  .example("backissue diff")
  .action(async (flags: BuildFlags & { readonly json?: boolean }) =>
    (await import("./commands/diff.ts")).runDiff(optionsOf(flags), flags),
  );

readingSite(cli.command("config", "Print every setting and where its value comes from"))
  .option("--print", "The same; may be left out")
  .option("--json", "Print them as JSON")
  .example("backissue config --print")
  .action(async (flags: BuildFlags & { readonly json?: boolean }) =>
    (await import("./commands/config.ts")).runConfig(optionsOf(flags), flags),
  );

cli
  .command("clean", "Take the cache away; the next build starts from nothing")
  .option("--cache [dir]", "Folder of the cache (node_modules/.cache/backissue)")
  .example("backissue clean")
  .action(async (flags: BuildFlags) => (await import("./commands/clean.ts")).runClean(optionsOf(flags)));

cli
  .command("verify [dir]", "Check a copy of a site against its manifests")
  .option("--root <digest>", "Root digest known from elsewhere, or its beginning")
  .option("--allow-extra", "Files that no manifest names do not count")
  .option("--json", "Print what differs as JSON")
  .option("--quiet", "Print differences only")
  .example("backissue verify /media/usb/archive")
  .action(async (dir: string | undefined, flags: Omit<VerifyOptions, "dir">) =>
    (await import("./commands/verify.ts")).verify({ ...flags, dir: dir ?? "public" }),
  );

cli
  .command(
    "deploy [host] [target]",
    "Say how to bring the site to a host; with a target, send it by rsync or write a zip file",
  )
  .option("--out <dir>", "Folder of the site", { default: "public" })
  .option("--dry-run", "Say what rsync or zip would do, and do nothing")
  .option("--yes", "Let rsync remove files at the target without asking")
  .example("backissue deploy zip archive.zip")
  .example("backissue deploy rsync me@example.org:/var/www/archive/ --dry-run")
  .example("backissue deploy github > .github/workflows/site.yml")
  .action(async (host: string | undefined, target: string | undefined, flags: DeployFlags) =>
    (await import("./commands/deploy.ts")).runDeploy(host, target, flags),
  );

cli
  .command("schema [name]", "Print the JSON Schema of backissue.json, of a desk file, or of a data file")
  .option("--to <dir>", "Write all of them into a folder")
  .example("backissue schema tags > tags.schema.json")
  .example("backissue schema article")
  .action(async (name: string | undefined, flags: { readonly to?: string }) =>
    (await import("./commands/schema.ts")).runSchema(name, flags),
  );

cli
  .command("help [topic]", "Print a chapter of the manual, or explain a command or a problem code")
  .example("backissue help cookbook")
  .example("backissue help date-invalid")
  .action(async (topic: string | undefined) => {
    const command = cli.commands.find(({ name }) => name === topic);
    if (topic !== undefined && command === undefined)
      return (await import("./commands/help.ts")).runHelp(topic);
    (command ?? cli).outputHelp();
    if (command === undefined) {
      const { chapters } = await import("./commands/help.ts");
      process.stdout.write(
        `\nChapters of the manual, for backissue help TOPIC:\n  ${chapters().join(", ")}\n`,
      );
    }
    return exitCodes.ok;
  });

// cac lists every command twice, and leaves blanks at the ends of lines.
cli.help((sections) =>
  sections
    .filter(({ title }) => title?.startsWith("For more info") !== true)
    .map(({ body, ...rest }) => ({ ...rest, body: body.replace(/ +$/gm, "") })),
);
cli.version(packageVersion());

function packageVersion(): string {
  const manifest: { readonly version: string } = JSON.parse(readFileSync(packageFile, "utf8"));
  return manifest.version;
}

async function main(): Promise<number> {
  cli.parse(process.argv, { run: false });
  if (cli.options["help"] === true || cli.options["version"] === true) return exitCodes.ok;
  if (cli.matchedCommand === undefined) {
    if (cli.args[0] !== undefined) refuseUnknownCommand(cli.args[0], cli.commands);
    cli.outputHelp();
    return exitCodes.ok;
  }
  refuseMisuse(cli.matchedCommand, cli.args, cli.options);
  const result: unknown = await cli.runMatchedCommand();
  return typeof result === "number" ? result : exitCodes.ok;
}

/** Says what went wrong; frames of config and templates are found by the options that were given. */
async function tell(error: unknown): Promise<number> {
  const { describeError, terminalVoice } = await import("./commands/messages.ts");
  const { seeds, config } = cli.options;
  const voice = terminalVoice({
    ...(typeof seeds === "string" ? { seeds } : {}),
    ...(typeof config === "string" ? { config } : {}),
  });
  const { text, exitCode } = describeError(error, voice);
  process.stderr.write(text);
  return exitCode;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = await tell(error);
}
