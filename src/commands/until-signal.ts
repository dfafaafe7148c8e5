/** Waits for the user to end a command that runs until told otherwise. */

/** Resolves at the first signal that ends a program; a second one ends it at once. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
}
