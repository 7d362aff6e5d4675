import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** JSON lines on standard error: ids and codes only, never names, numbers, variables or tokens. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
