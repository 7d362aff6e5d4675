import type { Transporter } from 'nodemailer';
import { z } from 'zod';
import type { Senders } from './delivery.ts';
import { REFERENCE, type Sender } from './message.ts';

/** The real senders' addresses; what is undefined does not send. */
export interface SenderSettings {
  sms: { url: string; token: string | undefined } | undefined;
  mail: { url: string; from: string } | undefined;
}

/** A gateway or mail server that takes longer has failed, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** The senders that the settings name. */
export function realSenders({ sms, mail }: SenderSettings): Pick<Senders, 'SMS' | 'EMAIL'> {
  return {
    ...(sms ? { SMS: smsGateway(sms.url, sms.token) } : {}),
    ...(mail ? { EMAIL: mailServer(mail.url, mail.from) } : {}),
  };
}

/**
 * Text messages over an HTTP gateway: `POST {"to": "0901234567", "text": "…"}` with a bearer token; any 2xx means that
 * the gateway has taken the message over. It may answer `{"id": "…"}`, and report under that id later (receipt-route.ts).
 */
export function smsGateway(url: string, token: string | undefined): Sender {
  return {
    async send({ to, text }) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify({ to, text }),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (response.ok) return referenceIn(response);
      await response.body?.cancel();
      throw Object.assign(new Error('the gateway refused'), { code: `HTTP_${response.status}` });
    },
  };
}

const Answer = z.object({ id: z.union([z.string().regex(REFERENCE), z.int()]).transform(String) });

/** The id that a gateway gave the message. It has taken the message already: whatever is wrong here is no failure. */
async function referenceIn(response: Response): Promise<string | null> {
  try {
    return Answer.parse(await response.json()).id;
  } catch {
    return null;
  }
}

/** E-mail by SMTP. */
export function mailServer(url: string, from: string): Sender {
  let transport: Promise<Transporter> | undefined;
  return {
    async send({ to, subject, text }, attachment) {
      const attachments = attachment
        ? [{ filename: attachment.fileName, contentType: attachment.mediaType, content: attachment.content }]
        : [];
      transport ??= openTransport(url, from);
      await (await transport).sendMail({ to, subject, text, attachments });
      return null; // a bounce comes as a letter to the sender, which nobody reads here
    },
  };
}

/** The library is loaded with the first letter: many servers send none. */
async function openTransport(url: string, from: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport(url, { from });
}
