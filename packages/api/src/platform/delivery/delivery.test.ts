import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { createFakeClock, createTestDatabase, type FakeClock, type TestDatabase } from '@ansinh/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../logger.ts';
import { createDelivery, type Delivery, type Senders } from './delivery.ts';
import { type Attachment, type AttachmentSource, type Message, masked } from './message.ts';
import { CLAIM_MS, claim, removeOldMessages } from './outbox.ts';
import { createSeal } from './seal.ts';
import { mailServer, smsGateway } from './senders.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

let clock: FakeClock;
let sent: Message[];
let enclosed: (Attachment | null)[];
let failures: number;
let deliveries: Delivery[];
const seal = createSeal(randomBytes(32));
const MESSAGE: Message = { channel: 'SMS', to: '0900000001', subject: '', text: 'Mã: 123456' };

beforeEach(async () => {
  await database.pool.query('DELETE FROM outbox_message');
  await database.pool.query('DELETE FROM delivery_receipt');
  clock = createFakeClock();
  sent = [];
  enclosed = [];
  failures = 0;
  deliveries = [];
});
afterEach(() => Promise.all(deliveries.map((delivery) => delivery.close())));

const gateway: Senders = {
  SMS: {
    async send(message, attachment) {
      if (failures > 0) {
        failures -= 1;
        throw new Error(`no route to ${message.to}`);
      }
      sent.push(message);
      enclosed.push(attachment);
      return `gateway-${sent.length}`;
    },
  },
};

function start(senders: Senders = gateway, attachments: Record<string, AttachmentSource> = {}): Delivery {
  const delivery = createDelivery({
    database,
    clock,
    logger: createLogger('silent'),
    seal,
    senders,
    attachments,
    receiptsComeIn: true,
  });
  deliveries.push(delivery);
  return delivery;
}

async function write(delivery: Delivery, message = MESSAGE): Promise<string> {
  const subjectId = randomUUID();
  await delivery.enqueue(database.pool, { memberId: randomUUID(), subjectId }, message, clock.now());
  return subjectId;
}

const stateOf = async (delivery: Delivery, id: string) => (await delivery.stateOf(id))?.state;

test('a message is sent once, and its text is erased', async () => {
  const delivery = start();
  const id = await write(delivery);
  expect(await delivery.stateOf(id)).toEqual({ channel: 'SMS', state: 'QUEUED', isFinal: false });
  delivery.wake();
  delivery.wake();
  await expect.poll(() => stateOf(delivery, id)).toBe('SENT');
  expect(sent).toEqual([MESSAGE]);
  const { rows } = await database.pool.query('SELECT sealed FROM outbox_message');
  expect(rows).toEqual([{ sealed: null }]);
  expect(await delivery.inbox()).toEqual([]);
});

test('two workers send each message once', async () => {
  const [one, other] = [start(), start()];
  const ids = await Promise.all(Array.from({ length: 40 }, () => write(one)));
  one.wake();
  other.wake();
  await expect
    .poll(async () => (await Promise.all(ids.map((id) => stateOf(one, id)))).every((it) => it === 'SENT'))
    .toBe(true);
  expect(sent).toHaveLength(40);
});

test('a failure is tried again later and later, and given up after five tries', async () => {
  const delivery = start();
  failures = 5;
  const id = await write(delivery);
  const nextTry = async () =>
    (await database.pool.query('SELECT next_attempt_at FROM outbox_message')).rows[0].next_attempt_at.getTime();
  for (const [tries, wait] of [
    [1, 1_000],
    [2, 2_000],
    [3, 4_000],
    [4, 8_000],
  ] as const) {
    delivery.wake();
    await expect.poll(() => failures).toBe(5 - tries);
    await expect.poll(nextTry).toBe(clock.now().getTime() + wait);
    clock.advance(wait);
  }
  delivery.wake();
  await expect.poll(() => stateOf(delivery, id)).toBe('FAILED');
  expect(sent).toEqual([]);
});

test('what a worker took and never settled is taken over by another', async () => {
  const delivery = start();
  const id = await write(delivery);
  expect(await claim(database.pool, clock.now(), 1)).toHaveLength(1);
  clock.advance(CLAIM_MS);
  delivery.wake();
  await expect.poll(() => stateOf(delivery, id)).toBe('SENT');
});

test('without a sender it fails, and in development it stays in the inbox', async () => {
  const production = start({});
  const id = await write(production);
  for (let tried = 0; tried < 5; tried += 1) {
    production.wake();
    await expect
      .poll(async () => (await database.pool.query('SELECT attempts FROM outbox_message')).rows[0].attempts)
      .toBe(tried + 1);
    await new Promise((done) => setTimeout(done, 50));
    clock.advance(20_000);
  }
  await expect.poll(() => stateOf(production, id)).toBe('FAILED');
  expect(await production.inbox()).toEqual([]);

  const development = start({
    inbox: {
      async send(message) {
        sent.push(message);
        return null;
      },
    },
  });
  const kept = await write(development);
  development.wake();
  await expect.poll(() => development.stateOf(kept)).toEqual({ channel: 'SMS', state: 'DELIVERED', isFinal: true });
  expect(await development.inbox()).toEqual([{ ...MESSAGE, id: expect.any(String), at: clock.now() }]);
  expect(sent).toEqual([MESSAGE]);
});

describe('a document that goes with a message', () => {
  const LETTER: Message = { ...MESSAGE, attachment: { source: 'report', id: '7' } };
  const document = { fileName: 'report.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF') };

  test('is made when the message is sent, again for each try', async () => {
    let state = 'before';
    const delivery = start(gateway, { report: async (id) => ({ ...document, fileName: `${id}-${state}.pdf` }) });
    failures = 1;
    const id = await write(delivery, LETTER);
    delivery.wake();
    await expect.poll(() => failures).toBe(0);
    state = 'after';
    await expect
      .poll(async () => {
        clock.advance(1_000);
        delivery.wake();
        return stateOf(delivery, id);
      })
      .toBe('SENT');
    expect(enclosed).toEqual([{ ...document, fileName: '7-after.pdf' }]);
  });

  test('that cannot be made keeps its message waiting; one whose subject is gone lets it go without', async () => {
    let broken = true;
    const report: AttachmentSource = async () => {
      if (broken) throw new Error('no paper');
      return null;
    };
    const delivery = start(gateway, { report });
    const letter = await write(delivery, LETTER);
    delivery.wake();
    await expect
      .poll(async () => (await database.pool.query('SELECT sum(attempts)::int AS tried FROM outbox_message')).rows[0])
      .toEqual({ tried: 1 });
    expect(await stateOf(delivery, letter)).toBe('QUEUED');
    expect(sent).toEqual([]);
    broken = false;
    await expect
      .poll(async () => {
        clock.advance(1_000);
        delivery.wake();
        return stateOf(delivery, letter);
      })
      .toBe('SENT');
    expect(enclosed).toEqual([null]);
  });
});

test('a message to nobody looks like any other', async () => {
  const delivery = start();
  const owner = { memberId: randomUUID(), subjectId: randomUUID() };
  await delivery.pretend(database.pool, owner, 'EMAIL', clock.now());
  delivery.wake();
  await expect
    .poll(() => delivery.stateOf(owner.subjectId))
    .toEqual({
      channel: 'EMAIL',
      state: 'SENT',
      isFinal: true,
    });
  expect(sent).toEqual([]);
});

describe('receipts of the network', () => {
  async function sentMessage(delivery: Delivery): Promise<{ id: string; reference: string }> {
    const id = await write(delivery);
    delivery.wake();
    await expect.poll(() => stateOf(delivery, id)).toBe('SENT');
    return { id, reference: `gateway-${sent.length}` };
  }

  test('say that a message arrived, which is final: a failure that comes after it is of no account', async () => {
    const delivery = start();
    const { id, reference } = await sentMessage(delivery);
    expect(await delivery.stateOf(id)).toEqual({ channel: 'SMS', state: 'SENT', isFinal: false });
    for (const state of ['DELIVERED', 'FAILED', 'DELIVERED'] as const) {
      await delivery.receive({ reference, state });
      expect(await delivery.stateOf(id)).toEqual({ channel: 'SMS', state: 'DELIVERED', isFinal: true });
    }
  });

  test('say that a message failed, and one that arrives after all has arrived', async () => {
    const delivery = start();
    const { id, reference } = await sentMessage(delivery);
    await delivery.receive({ reference, state: 'FAILED' });
    await delivery.receive({ reference, state: 'FAILED' });
    expect(await delivery.stateOf(id)).toEqual({ channel: 'SMS', state: 'FAILED', isFinal: true });
    await delivery.receive({ reference, state: 'DELIVERED' });
    expect(await stateOf(delivery, id)).toBe('DELIVERED');
  });

  test('may come before the server has noted that the message was sent', async () => {
    let delivery: Delivery | undefined;
    delivery = start({
      SMS: {
        async send() {
          await delivery?.receive({ reference: 'fast', state: 'DELIVERED' });
          return 'fast';
        },
      },
    });
    const id = await write(delivery);
    delivery.wake();
    await expect.poll(() => stateOf(delivery, id)).toBe('DELIVERED');
  });

  test('of a hundred messages, all at once with their sending, are all counted', async () => {
    const arriving: Promise<void>[] = [];
    const delivery = start({
      SMS: {
        async send() {
          const reference = `raced-${arriving.length}`;
          arriving.push(delivery.receive({ reference, state: 'DELIVERED' }));
          return reference;
        },
      },
    });
    const ids = await Promise.all(Array.from({ length: 100 }, () => write(delivery)));
    delivery.wake();
    await expect
      .poll(
        async () => (await Promise.all(ids.map((id) => stateOf(delivery, id)))).filter((it) => it === 'DELIVERED'),
        {
          timeout: 10_000,
        },
      )
      .toHaveLength(100);
    await Promise.all(arriving);
  });

  test('of an unknown message change nothing, and are forgotten a day later', async () => {
    const delivery = start();
    const { id } = await sentMessage(delivery);
    await delivery.receive({ reference: 'never-given', state: 'DELIVERED' });
    expect(await stateOf(delivery, id)).toBe('SENT');
    clock.advance(24 * 3_600_000);
    await removeOldMessages(database.pool, clock.now());
    expect(await database.client.deliveryReceipt.count()).toBe(0);
    expect(await delivery.stateOf(id)).toBeNull();
  });
});

test('what was sealed with another key, or changed, does not open', () => {
  const sealed = seal.seal('Mã: 123456');
  expect(seal.open(sealed)).toBe('Mã: 123456');
  expect(() => createSeal(randomBytes(32)).open(sealed)).toThrow();
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  expect(() => seal.open(sealed)).toThrow();
});

test('a masked destination is known to its owner only', () => {
  expect(masked('SMS', '0901234123')).toBe('09•••••123');
  expect(masked('EMAIL', 'hoa.do@example.vn')).toBe('h•••@example.vn');
});

describe('real senders', () => {
  test('the SMS gateway gets number and text with its token, and a refusal is a failure', async () => {
    const seen: unknown[] = [];
    let status = 202;
    let answer = 'taken';
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      seen.push([request.method, request.headers.authorization, JSON.parse(body)]);
      response.writeHead(status).end(answer);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number }; // listening on TCP
    const sender = smsGateway(`http://127.0.0.1:${port}/send`, 'secret');
    expect(await sender.send(MESSAGE, null)).toBe(null);
    expect(seen).toEqual([['POST', 'Bearer secret', { to: '0900000001', text: 'Mã: 123456' }]]);
    for (const [given, reference] of [
      ['{"id":"sms-7"}', 'sms-7'],
      ['{"id":42}', '42'],
      ['{"id":""}', null],
      ['{"id":"\\u0000"}', null],
      ['[]', null],
    ] as const) {
      answer = given;
      expect(await sender.send(MESSAGE, null)).toBe(reference);
    }
    status = 503;
    await expect(sender.send(MESSAGE, null)).rejects.toMatchObject({ code: 'HTTP_503' });
    server.close();
  });

  test('the mail server gets a letter', async () => {
    let letter = '';
    const server = createSocketServer((socket) => {
      let inData = false;
      socket.write('220 ready\r\n');
      socket.on('data', (chunk) => {
        const text = chunk.toString();
        if (inData) {
          letter += text;
          if (!letter.endsWith('\r\n.\r\n')) return;
          inData = false;
          socket.write('250 taken\r\n');
        } else if (text.startsWith('DATA')) {
          inData = true;
          socket.write('354 go on\r\n');
        } else socket.write('250 fine\r\n');
      });
      socket.on('error', () => {}); // the client hangs up when it is done
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number }; // listening on TCP
    await mailServer(`smtp://127.0.0.1:${port}`, 'An Sinh <a@example.vn>').send(
      {
        channel: 'EMAIL',
        to: 'hoa@example.vn',
        subject: 'Code',
        text: 'An Sinh: 123456',
      },
      { fileName: 'mau-so-01.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-1.7 of nobody') },
    );
    server.close();
    expect(letter).toMatch(/To: hoa@example\.vn/);
    expect(letter).toMatch(/An Sinh: 123456/);
    expect(letter).toMatch(/Content-Type: application\/pdf; name=mau-so-01\.pdf/);
    expect(letter).toMatch(/Content-Disposition: attachment; filename=mau-so-01\.pdf/);
    expect(letter).toContain(Buffer.from('%PDF-1.7 of nobody').toString('base64'));
  });
});
