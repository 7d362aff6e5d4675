import type { Sender } from '../platform/delivery/message.ts';

/** Development only: prints every message where the server runs, so that a code can be read without a phone. */
export const terminalSender: Sender = {
  async send({ channel, to, text }, attachment) {
    const attached = attachment ? ` [${attachment.fileName}]` : '';
    process.stdout.write(`[${channel} ${to}] ${text}${attached}\n`);
    return null;
  },
};
