import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { useServer } from 'graphql-ws/use/ws';
import { createYoga } from 'graphql-yoga';
import { WebSocketServer } from 'ws';
import { type Context, createContext } from './context.ts';
import { publicError } from './platform/error-format.ts';
import { localeOf } from './platform/locale.ts';
import { schema } from './schema.ts';
import { createServices, type Deps } from './services.ts';

export interface App {
  /** Answers one HTTP request without a socket. */
  fetch(request: Request): Promise<Response>;
  /** Listens for HTTP and WebSocket; returns the port. */
  listen(port: number, host: string): Promise<number>;
  close(): Promise<void>;
}

/** Puts the API together: one schema, one set of plugins, for HTTP, SSE and WebSocket alike. */
export function createApp(deps: Deps): App {
  const services = createServices(deps);

  async function contextOf(headers: { authorization: string | null; acceptLanguage: string | null }): Promise<Context> {
    const token = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
    return createContext(
      {
        session: token ? await services.session.authenticate(token) : null,
        services,
        locale: localeOf(headers.acceptLanguage),
        requestId: randomUUID(),
      },
      deps.database.client,
    );
  }

  const yoga = createYoga<Record<string, unknown>, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    logging: false,
    context: ({ request, ...rest }) =>
      // A WebSocket operation arrives with its context made already.
      isContext(rest)
        ? rest
        : contextOf({
            authorization: request.headers.get('authorization'),
            acceptLanguage: request.headers.get('accept-language'),
          }),
    maskedErrors: {
      maskError: (error) => publicError(error, { locale: 'vi', requestId: '' }, (cause) => deps.logger.error(cause)),
    },
  });

  const server: Server = createServer(yoga);
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: 64 * 1024 });
  const socketServer = useServer({ schema }, sockets);

  return {
    fetch: async (request) => yoga.fetch(request),
    listen: (port, host) =>
      new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(port, host, () => {
          const address = server.address();
          done(typeof address === 'object' && address ? address.port : port);
        });
      }),
    async close() {
      await socketServer.dispose();
      await new Promise((done) => {
        server.close(done);
        server.closeIdleConnections();
      });
    },
  };
}

function isContext(value: object): value is Context {
  return 'services' in value;
}
