import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { isAsyncIterable } from 'graphql-yoga';
import { readable } from './answer-errors.ts';
import { publicErrors, type Report } from './error-format.ts';
import { CodedError } from './errors.ts';
import { viewOf } from './event-stream.ts';
import { newFacts, type RequestFacts } from './request-facts.ts';

type Result = ExecutionResult | AsyncIterable<ExecutionResult>;

/** The functions of one operation, as yoga hands them out with its plugins around them. */
export interface Enveloped {
  schema: GraphQLSchema;
  parse(source: string): DocumentNode;
  validate(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[];
  contextFactory(): unknown;
  execute(args: ExecutionArgs): Result | Promise<Result>;
  subscribe(args: ExecutionArgs): Result | Promise<Result>;
}

/** Operations that one socket may have open at once. */
export const OPERATIONS_PER_SOCKET = 10;

/** The part of graphql-ws' options that runs operations. */
export type SocketOperations<Connection> = Pick<
  ServerOptions<Record<string, unknown>, Connection>,
  'onSubscribe' | 'execute' | 'subscribe'
>;

/**
 * Runs the operations of sockets through the same functions as those of HTTP.
 *
 * Whatever fails before execution is returned as errors: thrown, it would close the whole socket.
 */
export function socketOperations<Connection extends { credentials: { acceptLanguage: string | null } }>(options: {
  envelop(connection: Connection, params: object): Enveloped;
  report: Report;
}): SocketOperations<Connection> {
  const running = new WeakMap<object, { enveloped: Enveloped; facts: RequestFacts }>();

  async function prepare(
    enveloped: Enveloped,
    payload: { query: string; operationName?: unknown; variables?: unknown },
  ) {
    const document = enveloped.parse(payload.query);
    const errors = enveloped.validate(enveloped.schema, document);
    if (errors.length > 0) throw new AggregateError(errors);
    const operationName = typeof payload.operationName === 'string' ? payload.operationName : null;
    if (!getOperationAST(document, operationName)) throw whichOperation();
    return {
      schema: enveloped.schema,
      document,
      contextValue: await enveloped.contextFactory(),
      operationName,
      // Their form is checked with the other limits, before execution.
      variableValues: payload.variables as Record<string, unknown> | null,
    };
  }

  async function run(args: ExecutionArgs, kind: 'execute' | 'subscribe'): Promise<Result> {
    const known = running.get(args);
    if (!known) throw new Error('An operation reached the executor without being prepared.');
    const { enveloped, facts } = known;
    const tellAll = (error: unknown) => publicErrors(error, facts, options.report).map(strip);
    const tell = (event: ExecutionResult) => quiet(readable(event, facts, options.report));
    try {
      const result = await enveloped[kind](args);
      // Errors inside leave as GraphQLError, which graphql-ws writes by `toJSON`.
      return isAsyncIterable(result)
        ? viewOf(result, { event: tell, failure: (error) => ({ errors: tellAll(error) }) })
        : tell(result);
    } catch (error) {
      return { errors: tellAll(error) };
    }
  }

  return {
    async onSubscribe({ extra: connection, subscriptions }, _id, payload) {
      const facts = newFacts(connection.credentials.acceptLanguage);
      try {
        if (Object.keys(subscriptions).length > OPERATIONS_PER_SOCKET) throw tooManyOperations();
        const enveloped = options.envelop(connection, payload);
        const args = await prepare(enveloped, payload);
        running.set(args, { enveloped, facts });
        return args;
      } catch (error) {
        return publicErrors(error, facts, options.report).map(strip);
      }
    },
    execute: (args) => run(args, 'execute'),
    subscribe: (args) => run(args, 'subscribe'),
  };
}

function whichOperation(): CodedError {
  return new CodedError('BAD_REQUEST', {
    vi: 'Không xác định được thao tác cần chạy. Hãy gửi operationName là tên một thao tác của truy vấn.',
    en: 'It is not clear which operation to run. Send operationName with the name of one in the document.',
  });
}

function tooManyOperations(): CodedError {
  return new CodedError(
    'TOO_COMPLEX',
    {
      vi: `Mỗi kết nối chỉ chạy được ${OPERATIONS_PER_SOCKET} thao tác cùng lúc. Hãy đợi hoặc kết thúc bớt.`,
      en: `A socket runs at most ${OPERATIONS_PER_SOCKET} operations at once. Wait for one, or complete one.`,
    },
    { limit: 'operationsPerSocket', max: OPERATIONS_PER_SOCKET },
  );
}

function quiet(event: ExecutionResult): ExecutionResult {
  return event.errors ? { ...event, errors: event.errors.map(strip) } : event;
}

/** HTTP's status has no meaning on a socket. */
function strip(error: GraphQLError): GraphQLError {
  const { http: _, ...extensions } = error.extensions;
  return new GraphQLError(error.message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.source ? { source: error.source } : {}),
    ...(error.positions ? { positions: error.positions } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions,
  });
}
