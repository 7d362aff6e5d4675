/** How a message travels. */
export type Channel = 'SMS' | 'EMAIL';

/** How far a message has come. DELIVERED only where the channel reports it. */
export type DeliveryState = 'QUEUED' | 'SENT' | 'DELIVERED' | 'FAILED';

/** A message for one person. */
export interface Message {
  channel: Channel;
  /** Phone number, or e-mail address. */
  to: string;
  /** Subject line of an e-mail; an SMS has none. */
  subject: string;
  text: string;
  /** A document that goes with an e-mail. It is made when the message is sent, so that nothing of it waits anywhere. */
  attachment?: AttachmentReference;
}

/** Names a document: who makes it, and of what. */
export interface AttachmentReference {
  /** One of the sources that delivery was created with. */
  source: string;
  id: string;
}

/** A document that goes with an e-mail. */
export interface Attachment {
  fileName: string;
  /** Such as `application/pdf`. */
  mediaType: string;
  content: Buffer;
}

/** Makes documents of one kind; null when what they are about is gone. */
export type AttachmentSource = (id: string) => Promise<Attachment | null>;

/** Takes a message over for good; throws when it could not, and is asked again later. */
export interface Sender {
  /**
   * @returns the reference under which the network will report about the message, at most 100 characters; null when it
   * gave none, and no report will come.
   */
  send(message: Message, attachment: Attachment | null): Promise<string | null>;
}

/** What a network may name a message by: printable, so that it can be stored and looked up. */
export const REFERENCE = /^[\x21-\x7e]{1,100}$/;

/** A number or address that its owner recognises and nobody else learns: `09•••••123`, `h•••@example.vn`. */
export function masked(channel: Channel, to: string): string {
  if (channel === 'SMS') return `${to.slice(0, 2)}•••••${to.slice(-3)}`;
  const [name = '', domain = ''] = to.split('@');
  return `${name.slice(0, 1)}•••@${domain}`;
}
