import { connect, type Socket } from 'node:net';
import { answerParent } from './child.ts';

/** What a round of load is made of. */
interface Round {
  port: number;
  connections: number;
  seconds: number;
  /** Sent with every request. */
  body: string;
  /** One header line for each member; requests take them in turn. */
  headers: string[];
}

export interface RoundResult {
  requests: number;
  seconds: number;
  p50: number;
  p99: number;
}

let next = 0;

/** Requests back to back over kept-alive sockets; the answers are only measured and checked for their status. */
async function runRound({ port, connections, seconds, body, headers }: Round): Promise<RoundResult> {
  const requests = headers.map((header) =>
    Buffer.from(
      `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/graphql-response+json\r\n${header}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ),
  );
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      while (performance.now() < end) {
        const request = requests[next++ % requests.length];
        const sent = performance.now();
        if (request) await exchange(socket, request);
        latencies.push(performance.now() - sent);
      }
      socket.destroy();
    }),
  );
  latencies.sort((one, other) => one - other);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return { requests: latencies.length, seconds: (performance.now() - began) / 1_000, p50: at(0.5), p99: at(0.99) };
}

const HEAD_END = '\r\n\r\n';
const CHUNKS_END = '0\r\n\r\n';

/** One request and its whole answer. */
function exchange(socket: Socket, request: Buffer): Promise<void> {
  return new Promise((done, fail) => {
    let received: Buffer = Buffer.alloc(0);
    const onData = (data: Buffer) => {
      received = received.length === 0 ? data : Buffer.concat([received, data]);
      const headEnd = received.indexOf(HEAD_END);
      if (headEnd < 0) return;
      const head = received.subarray(0, headEnd).toString('latin1');
      if (!head.startsWith('HTTP/1.1 200')) finish(new Error(`The server answered: ${head.split('\r\n')[0]}`));
      else if (isWhole(head, received, headEnd + HEAD_END.length)) finish();
    };
    const finish = (error?: Error) => {
      socket.off('data', onData).off('error', finish).off('close', onClose);
      if (error) fail(error);
      else done();
    };
    const onClose = () => finish(new Error('The server closed the connection.'));
    socket.on('data', onData).on('error', finish).on('close', onClose);
    socket.write(request);
  });
}

function isWhole(head: string, received: Buffer, bodyStart: number): boolean {
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  return length ? received.length >= bodyStart + Number(length) : received.subarray(-CHUNKS_END.length).equals(CHUNKS);
}
const CHUNKS = Buffer.from(CHUNKS_END);

answerParent(runRound);
