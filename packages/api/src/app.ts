import { createServer, IncomingMessage } from 'node:http';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import documents from './documents/public-documents_generated.json' with { type: 'json' };
import { filePages } from './features/file/index.ts';
import { printedFormPage } from './features/registration/index.ts';
import { EXAMPLES } from './graphiql-examples/index.ts';
import { createOperationContexts } from './operation-context.ts';
import { answerErrors } from './platform/answer-errors.ts';
import { clientAddressOf } from './platform/client-address.ts';
import { pendingMigrations } from './platform/database/migrate.ts';
import { inboxPage } from './platform/delivery/inbox-page.ts';
import { receiptRoute } from './platform/delivery/receipt-route.ts';
import type { Report } from './platform/error-format.ts';
import { faultOf } from './platform/fault.ts';
import { graphiqlPage } from './platform/graphiql.ts';
import { healthRoutes, type ReadinessCheck } from './platform/health.ts';
import { stopListening } from './platform/http-server.ts';
import { documentCaches, limitsPlugin } from './platform/limits-plugin.ts';
import { createLiveStreams } from './platform/live-streams.ts';
import { createOriginPolicy } from './platform/origins.ts';
import { persistedDocuments } from './platform/persisted-documents.ts';
import { publicAddressOf } from './platform/public-address.ts';
import { clientMarkOf, createReadLimits, NETWORK_POINTS } from './platform/read-limits.ts';
import { factsOf } from './platform/request-facts.ts';
import { requestRules } from './platform/request-rules.ts';
import { type SocketCredentials, serveSockets } from './platform/websocket.ts';
import { schema } from './schema.ts';
import { createServices, type Deps, type Services } from './services.ts';

export interface App {
  /** Answers one HTTP request without a socket. */
  fetch(request: Request): Promise<Response>;
  /** Listens for HTTP and WebSocket; returns the port. */
  listen(port: number, host: string): Promise<number>;
  /** How many sockets and subscriptions of this server wait for the end of a session. */
  watchersOf(sessionId: string): number;
  /** How many subscriptions of this server wait for answers in a conversation with the assistant. */
  assistantWatchersOf(conversationId: string): number;
  /** Stops in order: no longer ready, sockets closed with 1001, requests in flight finished. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** Web origins that may call the API, besides its own pages. */
  origins?: readonly string[];
  /** No `Did you mean …?`. */
  production?: boolean;
  /** What one network may read a minute, in points; Infinity limits nobody. */
  readPointsPerMinute?: number;
  /** How many proxies of ours stand before the server; their `X-Forwarded-For` is believed. */
  trustedProxies?: number;
  /** Where callers reach the server; left out, where their request went. */
  publicUrl?: string;
  /** Pages of their own, such as the development inbox. */
  pages?: readonly Plugin[];
}

const ENDPOINT = '/graphql';

/** Puts the API together: one schema, one set of plugins, for HTTP, SSE and WebSocket alike. */
export function createApp(deps: Deps, options: AppOptions = {}): App {
  const { trustedProxies = 0, publicUrl } = options;
  const publicAddress = (host: string | null | undefined, forwardedProto: string | null | undefined) =>
    publicAddressOf({ host, forwardedProto }, publicUrl, trustedProxies);
  const services = createServices(deps);
  const contexts = createOperationContexts(deps, services);
  const origins = createOriginPolicy(options.origins ?? []);
  const report: Report = (cause, requestId) => deps.logger.error({ requestId, ...faultOf(cause) }, 'masked error');
  const reads = createReadLimits({
    clock: deps.clock,
    networkPoints: options.readPointsPerMinute ?? NETWORK_POINTS,
    onNetwork: () =>
      deps.logger.warn(
        { code: 'NETWORK_LIMITED' },
        'a network read too much; if it is your own proxy, set ANSINH_TRUSTED_PROXIES',
      ),
  });
  // Every context is made below, so what a stream carries is one.
  const streams = createLiveStreams((context) => (context as Context).recheck());
  let closing = false;

  const clientOf = ({ headers }: Pick<Request, 'headers'>, server: object) =>
    clientAddressOf(peerOf(server), headers.get('x-forwarded-for'), trustedProxies);

  function credentialsOf({ headers }: Request, server: object): SocketCredentials {
    return {
      authorization: headers.get('authorization'),
      acceptLanguage: headers.get('accept-language'),
      clientAddress: clientOf({ headers }, server),
      client: clientMarkOf((name) => headers.get(name)),
      publicAddress: publicAddress(headers.get('host'), headers.get('x-forwarded-proto')),
    };
  }

  const yoga = createYoga<{ credentials?: SocketCredentials }, Context>({
    schema,
    graphqlEndpoint: ENDPOINT,
    landingPage: false,
    graphiql: false,
    logging: false,
    maskedErrors: false, // answerErrors and the socket glue do it, in the language of the request
    batching: false,
    multipart: false,
    maxRequestBodySize: false, // requestRules keeps it, without a stream for every body
    parserAndValidationCache: documentCaches(),
    cors: (request) => {
      const origin = request.headers.get('origin');
      return origin && origins.allows(origin, request.headers.get('host')) ? { ...CORS, origin: [origin] } : false;
    },
    context: ({ request, credentials, ...server }) =>
      credentials
        ? contexts.contextOf(credentials)
        : contexts.contextOf(credentialsOf(request, server), factsOf(request)),
    plugins: [
      healthRoutes(readinessChecks(deps, services), () => closing),
      graphiqlPage({ endpoint: ENDPOINT, title: 'An Sinh', examples: EXAMPLES }),
      ...(options.production ? [] : [inboxPage(services.delivery)]),
      ...(deps.receiptToken === undefined ? [] : [receiptRoute(services.delivery, deps.receiptToken)]),
      ...(options.pages ?? []),
      filePages(services.file, origins, report, clientOf),
      persistedDocuments(documents, schema),
      printedFormPage(services.registration, origins, report, clientOf),
      requestRules(origins),
      limitsPlugin({
        hideSuggestions: options.production ?? false,
        // Every context is made below.
        spend: (contextValue, points) => reads.spend(contextValue as Context, points),
      }),
      streams.plugin,
      answerErrors(report),
    ],
  });

  // Long enough for a photo over a slow line; a body of JSON is small.
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 10_000 }, yoga);
  const sockets = serveSockets(server, {
    path: ENDPOINT,
    origins,
    clock: deps.clock,
    addressOf: (request) =>
      clientAddressOf(request.socket.remoteAddress, request.headers['x-forwarded-for']?.toString(), trustedProxies),
    publicAddressOf: ({ headers }) => publicAddress(headers.host, headers['x-forwarded-proto']?.toString()),
    envelop: (initial) => yoga.getEnveloped(initial),
    identify: contexts.identify,
    onSessionEnded: (session, listener) => services.session.onEnded(session, listener),
    report,
  });

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
    watchersOf: services.session.watchersOf,
    assistantWatchersOf: services.assistant.watchersOf,
    async close() {
      closing = true;
      sockets.close();
      await streams.endAll();
      await stopListening(server);
      await services.close();
    },
  };
}

function readinessChecks({ database }: Deps, services: Services): ReadinessCheck[] {
  const query = async (sql: string) => (await database.pool.query(sql)).rows;
  return [
    { name: 'database', passes: async () => (await query('SELECT 1')).length === 1 },
    { name: 'migrations', passes: async () => (await pendingMigrations(query)).length === 0 },
    { name: 'listener', passes: async () => !services.events.deaf },
  ];
}

/** What a page of an allowed origin may do. No cookies: who asks is in a header that the page sets itself. */
const CORS = {
  credentials: false,
  methods: ['GET', 'POST', 'PUT'],
  allowedHeaders: ['authorization', 'content-type', 'accept-language', 'x-client-id'],
  exposedHeaders: ['x-request-id', 'retry-after'],
  maxAge: 600,
};

/** The peer of the socket; a request without one comes from inside. */
function peerOf(server: object): string | undefined {
  return 'req' in server && server.req instanceof IncomingMessage ? server.req.socket.remoteAddress : undefined;
}
