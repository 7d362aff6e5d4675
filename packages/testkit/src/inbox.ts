import type { Server } from './remote.ts';

/** A message as the development inbox gives it. */
export interface CaughtMessage {
  id: string;
  channel: 'SMS' | 'EMAIL';
  to: string;
  text: string;
  at: string;
}

/** The messages to a phone or address, newest first. */
export async function messagesTo(api: Server, to: string): Promise<CaughtMessage[]> {
  const response = await fetch(new URL('/dev/inbox', api.url), { headers: { accept: 'application/json' } });
  const messages = (await response.json()) as CaughtMessage[]; // what the page gives, see inbox-page.ts
  return messages.filter((message) => message.to === to);
}

/** The code of the newest message to a phone or address. */
export async function codeTo(api: Server, to: string): Promise<string> {
  const [newest] = await messagesTo(api, to);
  const code = /\b\d{6}\b/.exec(newest?.text ?? '')?.[0];
  if (!code) throw new Error('no code was sent there');
  return code;
}

/** A code that is not the right one. */
export function wrongCode(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0');
}
