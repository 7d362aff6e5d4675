import { createServer } from 'node:http';
import pg from 'pg';
import { answerParent, cpuMicroseconds } from './child.ts';
import { RAW_STATEMENT } from './operation.ts';

// The limit: node:http, pg, one prepared statement, its text passed through. It knows no session and no GraphQL.
let pool: pg.Pool;

const server = createServer(async (request, response) => {
  request.resume();
  const { rows } = await pool.query({ name: 'dashboard', text: RAW_STATEMENT, values: [request.headers['x-member']] });
  const body = Buffer.from(rows[0].body);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
});

answerParent(async (message: { databaseUrl?: string; connections?: number }) => {
  if (!message.databaseUrl) return { cpu: cpuMicroseconds() };
  pool = new pg.Pool({ connectionString: message.databaseUrl, max: message.connections ?? 6 });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { port: typeof address === 'object' ? address?.port : undefined };
});
