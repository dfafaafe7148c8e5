/** What a mistyped command line is told, before any command runs: which word is wrong, and what was meant. */

import { makeFailure } from "../model/failure.ts";
import { suggest } from "../model/suggest.ts";

/** What we need to know of a command; cac's Command has it. */
export interface KnownCommand {
  readonly name: string;
  readonly rawName: string;
  readonly args: readonly {
    readonly required: boolean;
    readonly variadic: boolean;
    readonly value: string;
  }[];
  readonly options: readonly KnownOption[];
}

interface KnownOption {
  /** "--seeds <dir>" */
  readonly rawName: string;
  /** "seeds", "allowEmpty" */
  readonly name: string;
  /** Every form of the name. */
  readonly names: readonly string[];
  /** undefined: a switch that takes no value. */
  readonly isBoolean?: boolean;
  readonly required?: boolean;
}

type GivenOptions = Readonly<Record<string, unknown>>;

/** Options that may stand more than once. */
const repeatable = new Set(["map"]);

export function refuseUnknownCommand(word: string, commands: readonly KnownCommand[]): never {
  const names = commands.map((command) => command.name);
  const meant = suggest(word, names);
  throw makeFailure(
    "usage",
    `${word} is not a command`,
    meant === undefined ? `the commands are ${names.sort().join(", ")}` : `did you mean backissue ${meant}?`,
  );
}

/** Throws a Failure where an option or argument is unknown, missing, given twice or of the wrong kind. */
export function refuseMisuse(command: KnownCommand, args: readonly string[], given: GivenOptions): void {
  refuseArguments(command, args);
  for (const [name, value] of Object.entries(given)) {
    if (name === "--") continue;
    const option = command.options.find((known) => known.names.includes(name));
    if (option === undefined) refuseUnknownOption(command, name);
    else refuseValue(option, value, command);
  }
}

function refuseArguments(command: KnownCommand, args: readonly string[]): void {
  const missing = command.args.filter((arg) => arg.required)[args.length];
  if (missing !== undefined) {
    throw makeFailure(
      "usage",
      `${command.name} needs ${missing.value.toUpperCase()}`,
      `write backissue ${command.rawName}`,
    );
  }
  const extra = command.args.some((arg) => arg.variadic) ? undefined : args[command.args.length];
  if (extra !== undefined) {
    const takes = command.args.length === 0 ? "takes no argument" : `is written ${command.rawName}`;
    throw makeFailure(
      "usage",
      `${extra} is one word too many: ${command.name} ${takes}`,
      `backissue ${command.name} --help lists its options; words with blanks need quotes`,
    );
  }
}

function refuseUnknownOption(command: KnownCommand, name: string): never {
  const written = name.length === 1 ? `-${name}` : `--${kebab(name)}`;
  const known = command.options.map((option) => kebab(longName(option)));
  const meant = suggest(kebab(name), known);
  throw makeFailure(
    "usage",
    `${written} is not an option of ${command.name}`,
    meant === undefined
      ? `its options are ${known.map((option) => `--${option}`).join(" ")}`
      : `did you mean --${meant}?`,
  );
}

function refuseValue(option: KnownOption, value: unknown, command: KnownCommand): void {
  const name = `--${kebab(longName(option))}`;
  const written = option.rawName.replace(/^-\w,\s*/, "");
  if (Array.isArray(value) && !repeatable.has(option.name)) {
    throw makeFailure("usage", `${name} stands ${value.length} times`, `write it once: ${written}`);
  }
  if (option.required === true && (value === true || value === "")) {
    throw makeFailure("usage", `${name} needs a value`, `write ${written}`);
  }
  if (option.isBoolean === true && typeof value === "string") {
    throw makeFailure(
      "usage",
      `${name} takes no value, and ${value} stands behind it`,
      `write backissue ${command.name} ${name}`,
    );
  }
  if (written.endsWith("<n>") && !/^\d+$/.test(String(value))) {
    throw makeFailure("usage", `${name} ${String(value)} is not a whole number`, `write ${name} 4`);
  }
}

function longName(option: KnownOption): string {
  return option.names.reduce((longest, name) => (name.length > longest.length ? name : longest), "");
}

/** @example kebab("allowEmpty") //=> "allow-empty" */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
