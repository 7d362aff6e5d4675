/** What the log may hold of an unexpected error. */
export interface Fault {
  /** Class of the error. */
  name: string;
  /** Its code, such as an SQLSTATE. */
  code?: string;
  /** Where it came from. */
  frames: string[];
}

const MAX_FRAMES = 15;

/**
 * An unexpected error without its message: messages of databases and parsers repeat values, and values are personal.
 *
 * The class, the code and the lines of our own code are enough to find the fault.
 */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return {
    name: error.constructor.name,
    ...('code' in error && typeof error.code === 'string' && /^[\w.]{1,40}$/.test(error.code)
      ? { code: error.code }
      : {}),
    frames: frames.slice(0, MAX_FRAMES).map((line) => line.trim()),
  };
}
