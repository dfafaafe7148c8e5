/** Why a command stopped, in words for its user: an Error that carries data, since it must cross every layer up to the command line. */

/** `usage`: the user can set it right by other options or settings (exit 2); `system`: the disk or the machine said no (exit 1). */
export type FailureKind = "usage" | "system";

export interface Failure {
  readonly kind: FailureKind;
  /** What is wrong with which value. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

interface FailureError extends Error {
  readonly failure: Failure;
}

/** @example throw makeFailure("usage", "/ can not be the output folder", "name a folder with --out") */
export function makeFailure(kind: FailureKind, message: string, hint?: string): Error {
  const failure: Failure = hint === undefined ? { kind, message } : { kind, message, hint };
  return Object.assign(new Error(message), { failure });
}

/** What to tell the user, where the error was foreseen or comes from the operating system; undefined for our own bugs. */
export function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) {
    return undefined;
  }
  if (isFailureError(error)) {
    return error.failure;
  }
  return isSystemError(error) ? describeSystemError(error) : undefined;
}

interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

function isFailureError(error: Error): error is FailureError {
  return "failure" in error;
}

function isSystemError(error: Error): error is SystemError {
  return (
    "code" in error &&
    "syscall" in error &&
    typeof error.code === "string" &&
    typeof error.syscall === "string" &&
    /^E[A-Z0-9]+$/.test(error.code)
  );
}

/** What the usual codes of errno(3) mean to somebody who runs a build. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "the system does not allow it",
  EBUSY: "it is in use, or a mount point",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than the system allows",
  EIO: "the disk reported an error",
  EISDIR: "it is a folder",
  ELOOP: "it leads through too many symbolic links",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long for this disk",
  ENFILE: "too many files are open on this machine",
  ENOENT: "it is not there",
  ENOMEM: "the machine is out of memory",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is not a folder",
  EPERM: "the system does not allow it",
  EROFS: "the disk is read-only",
  EXDEV: "it lies on another disk",
};

function describeSystemError(error: SystemError): Failure {
  const reason = reasons[error.code] ?? "the system refused";
  const where = error.path === undefined ? error.syscall : `${error.path} (${error.syscall})`;
  return { kind: "system", message: `${where}: ${reason} (${error.code})` };
}
