import type {
  AskAssistantMutation,
  AskAssistantMutationVariables,
  AssistantAnswerSubscription,
  AssistantAnswerSubscriptionVariables,
} from './_generated/operations.ts';
import type { Observer } from './client.ts';
import type { AnSinhError } from './errors.ts';

/** A conversation to go on with; keep it on the device, and its secret secret. */
export interface ConversationKey {
  id: string;
  /** Null when it is the conversation of the member who is signed in. */
  secret: string | null;
}

/** A piece of an answer; the last one (`final`) has `answer` with its sources. */
export type AssistantPiece = AssistantAnswerSubscription['assistantAnswer'];

type Answered = AskAssistantMutation['askAssistant'];

/** What `ask` answers: `QuestionAccepted` with the pieces of the answer, or why not; told apart by `__typename`. */
export type AskResult =
  | (Extract<Answered, { __typename: 'QuestionAccepted' }> & {
      /**
       * The answer piece by piece, over a WebSocket; it ends after the last one.
       *
       * @remarks A connection that is lost is made again, and no piece comes twice. A piece with a smaller `index` than
       * the one before means that the answer was begun anew: drop what came before it.
       * @throws AnSinhError when the subscription failed; `AssistantConversationDocument` reads the answer, too.
       */
      pieces: AsyncIterable<AssistantPiece>;
    })
  | Exclude<Answered, { __typename: 'QuestionAccepted' }>;

/** The assistant: it answers in Vietnamese out of published texts and lists, and names its sources. */
export interface Assistant {
  /** The conversation that `ask` goes on with; null before the first question. */
  readonly conversation: ConversationKey | null;
  /**
   * Asks, in the conversation so far or in a new one.
   *
   * @param text 1 to 500 characters.
   * @throws AnSinhError when the API could not be asked.
   */
  ask(text: string): Promise<AskResult>;
  /** Goes on with a conversation that was kept; null begins anew. */
  resume(conversation: ConversationKey | null): void;
}

/** How the assistant reaches the API. */
export interface AssistantApi {
  ask(variables: AskAssistantMutationVariables): Promise<AskAssistantMutation>;
  listen(variables: AssistantAnswerSubscriptionVariables, observer: Observer<AssistantAnswerSubscription>): () => void;
}

/** @see Assistant */
export function createAssistant(api: AssistantApi, deviceId: string): Assistant {
  let conversation: ConversationKey | null = null;
  return {
    get conversation() {
      return conversation;
    },
    async ask(text) {
      const { askAssistant: answered } = await api.ask({ input: { conversation, text, deviceId } });
      if (answered.__typename !== 'QuestionAccepted') return answered;
      const key = { id: answered.conversation.id, secret: answered.secret ?? conversation?.secret ?? null };
      conversation = key;
      return { ...answered, pieces: piecesOf(api, key, answered.asked.id) };
    },
    resume(next) {
      conversation = next;
    },
  };
}

function piecesOf(api: AssistantApi, conversation: ConversationKey, message: string): AsyncIterable<AssistantPiece> {
  return {
    async *[Symbol.asyncIterator]() {
      const arrived: AssistantPiece[] = [];
      let failure: AnSinhError | undefined;
      let rouse = () => {};
      const stop = api.listen(
        { conversation, message },
        {
          next({ assistantAnswer }) {
            arrived.push(assistantAnswer);
            rouse();
          },
          error(error) {
            failure = error;
            rouse();
          },
        },
      );
      const told: string[] = [];
      try {
        for (;;) {
          const piece = arrived.shift();
          if (!piece) {
            if (failure) throw failure;
            await new Promise<void>((done) => {
              rouse = done;
            });
            continue;
          }
          // A connection that was made again tells the answer from its start.
          const isAgain = told[piece.index] === piece.delta;
          if (!isAgain) told.splice(piece.index, told.length, piece.delta);
          if (!isAgain || piece.final) yield isAgain ? { ...piece, delta: '' } : piece;
          if (piece.final) return;
        }
      } finally {
        stop();
      }
    },
  };
}
