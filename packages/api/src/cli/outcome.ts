/** How the command line ends; documented in docs/import.md. */
export const EXIT = {
  done: 0,
  /** Some records were refused. */
  rejected: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The work could not be done: no database, say. */
  failed: 3,
  interrupted: 130,
} as const;

/** The command line is wrong; the message is one line that says what to write instead. */
export class UsageError extends Error {}
