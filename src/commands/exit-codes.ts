/** What the exit code of every command says. */
export const exitCodes = {
  ok: 0,
  /** Problems that are errors; or the disk said no. */
  problems: 1,
  /** The command line or the config can't be used as it is. */
  usage: 2,
  /** A fault in backissue itself. */
  bug: 3,
  interrupted: 130,
} as const;
