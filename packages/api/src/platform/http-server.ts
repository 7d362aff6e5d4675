import type { Server } from 'node:http';

/** How long requests in flight may still take, in milliseconds. */
const FINISH_WITHIN_MS = 8_000;
const SWEEP_EVERY_MS = 50;

/** Takes no new connection, lets requests in flight finish for up to 8 seconds, then cuts off what is left. */
export async function stopListening(server: Server): Promise<void> {
  if (!server.listening) return;
  const cutOff = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
  // A connection kept alive turns idle when its last answer has gone.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_EVERY_MS);
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeIdleConnections();
  });
  clearTimeout(cutOff);
  clearInterval(sweep);
}
