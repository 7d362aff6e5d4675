import { ConfigError } from '../config.ts';
import { EmbeddedServerError } from '../platform/database/embedded.ts';
import { DatabaseUnavailableError } from '../platform/database/open.ts';

/** What the server was asked to do when it failed. */
interface Attempt {
  host: string;
  port: number;
}

/**
 * Why the server did not start, in one line that says what to do; never a stack.
 *
 * @param error whatever the start threw.
 * @param attempt undefined while the configuration itself was being read.
 */
export function failureLine(error: unknown, attempt?: Attempt): string {
  if (error instanceof ConfigError) return `An Sinh can't start, a setting is wrong: ${oneLine(error.message, '; ')}`;
  if (error instanceof DatabaseUnavailableError || error instanceof EmbeddedServerError) return oneLine(error.message);
  return (attempt && listenFailure(error, attempt)) ?? `An Sinh can't start: ${oneLine(messageOf(error))}`;
}

function listenFailure(error: unknown, { host, port }: Attempt): string | undefined {
  const { code, syscall } = systemError(error);
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`;
  if (code === 'EACCES')
    return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=4000 npm start`;
  return `This machine has no address ${host} to listen on. Set HOST to one of its addresses, such as 127.0.0.1.`;
}

/** What Node tells of a failed call to the system; empty for any other error. */
function systemError(error: unknown): { code?: unknown; syscall?: unknown } {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return {};
  return { code: error.code, syscall: error.syscall };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function oneLine(text: string, separator = ' '): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(separator);
}
