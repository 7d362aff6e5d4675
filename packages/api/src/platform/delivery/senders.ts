import { createTransport } from 'nodemailer';
import type { Senders } from './delivery.ts';
import type { Sender } from './message.ts';

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
 * the gateway has taken the message over.
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
      await response.body?.cancel();
      if (!response.ok) throw Object.assign(new Error('the gateway refused'), { code: `HTTP_${response.status}` });
    },
  };
}

/** E-mail by SMTP. */
export function mailServer(url: string, from: string): Sender {
  const transport = createTransport(url, { from });
  return {
    async send({ to, subject, text }, attachment) {
      const attachments = attachment
        ? [{ filename: attachment.fileName, contentType: attachment.mediaType, content: attachment.content }]
        : [];
      await transport.sendMail({ to, subject, text, attachments });
    },
  };
}
