import { type ExecutionArgs, type ExecutionResult, getOperationAST, Kind } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { CodedError } from './errors.ts';
import { viewOf } from './event-stream.ts';

/** Every subscription of the server, so that it can end them. */
export interface LiveStreams {
  plugin: Plugin;
  /** Ends every subscription: SSE answers finish, so that the server can close. */
  endAll(): Promise<void>;
}

/**
 * Guards the events of subscriptions, over SSE and WebSocket alike: before each one the session is checked again,
 * and one that no longer holds ends the stream with the reason in place of the event.
 *
 * @param recheck why the session of an operation no longer holds, or null.
 */
export function createLiveStreams(recheck: (contextValue: unknown) => Promise<CodedError | null>): LiveStreams {
  const open = new Set<AsyncGenerator<ExecutionResult, void, void>>();
  return {
    plugin: {
      onSubscribe({ args }) {
        const check = outlivesSession(args) ? async () => null : () => recheck(args.contextValue);
        return {
          onSubscribeResult({ result, setResult }) {
            if (!isAsyncIterable(result)) return;
            const guarded = guard(result, check);
            open.add(guarded);
            setResult(guarded);
            return { onEnd: () => void open.delete(guarded) };
          },
        };
      },
    },
    async endAll() {
      await Promise.allSettled([...open].map((stream) => stream.return()));
      open.clear();
    },
  };
}

/** A field with the extension `outlivesSession` tells of the end itself, so its event comes after it. */
function outlivesSession({ schema, document, operationName }: ExecutionArgs): boolean {
  const selections = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  const fields = schema.getSubscriptionType()?.getFields();
  // A subscription has one root field, but a fragment may hide it: then the check stays on.
  return selections.some(
    (it) => it.kind === Kind.FIELD && fields?.[it.name.value]?.extensions.outlivesSession === true,
  );
}

function guard(
  events: AsyncIterable<ExecutionResult>,
  refusal: () => Promise<CodedError | null>,
): AsyncGenerator<ExecutionResult, void, void> {
  return viewOf(events, {
    async event(event) {
      const reason = await refusal();
      if (reason) throw reason;
      return event;
    },
    failure: (error) => {
      throw error;
    },
  });
}
