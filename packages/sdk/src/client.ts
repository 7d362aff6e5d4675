import { type AnyVariables, Client, fetchExchange, type OperationResult, type TypedDocumentNode } from '@urql/core';
import {
  AskAssistantDocument,
  AssistantAnswerDocument,
  FindSocialInsuranceCodeDocument,
  SessionKickedDocument,
  SignOutDocument,
} from './_generated/operations.ts';
import { type Assistant, createAssistant } from './assistant.ts';
import { clientIdOf } from './client-id.ts';
import { type CodeFinderInput, type CodeFinderOptions, type CodeFinderResult, findCode } from './code-finder.ts';
import { type AnSinhError, errorOf, errorOfUrql } from './errors.ts';
import { kickExchange, sessionExchange } from './exchanges.ts';
import { publicReadExchange } from './public-reads.ts';
import { createSessionKeeper, type Language, type SignedOut } from './session-keeper.ts';
import { createSignInMethods, type SignInMethods } from './sign-in.ts';
import { createSocket } from './socket.ts';
import { memoryStorage, type TokenStorage } from './tokens.ts';
import { createUploader, type Uploader } from './upload.ts';

/** How to reach the API, and who asks. */
export interface AnSinhClientOptions {
  /** Address of the API, such as `https://api.example.vn/graphql`. */
  url: string;
  /**
   * The device that signs in.
   *
   * @remarks
   * `id` is made once at random, kept secret on the device, and 8 to 64 characters long: an account is signed in on one
   * device at a time, and this is how it is known again. `name` is shown to the member.
   */
  device: { id: string; name: string };
  /** Where tokens are kept; in memory when absent. */
  storage?: TokenStorage;
  /** Language of messages; Vietnamese when absent. */
  language?: Language;
  /** Called once when the member has to sign in again, whatever ended the session; not after `signOut()`. */
  onSignedOut?: (signedOut: SignedOut) => void;
  /** Another `fetch`, such as one with a proxy. */
  fetch?: typeof fetch;
  /** A WebSocket class, where the platform has none of its own (Node before 22). */
  webSocket?: unknown;
}

/** Variables as an argument: not needed when the operation has none that are required. */
export type VariablesArgument<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/** Receives the events of a subscription. */
export interface Observer<Data> {
  /** One event. */
  next(data: Data): void;
  /** The subscription has failed; no event follows. */
  error?(error: AnSinhError): void;
}

/** A client of the An Sinh API for one member on one device. */
export interface AnSinhClient extends SignInMethods, Uploader {
  /**
   * Ends the session here and at the API.
   *
   * @throws AnSinhError `NETWORK` when the API was not reached; the tokens are forgotten all the same.
   */
  signOut(): Promise<void>;
  /** Whether tokens of a session are kept; the API may have ended it meanwhile. */
  isSignedIn(): Promise<boolean>;
  /**
   * Reads.
   *
   * @remarks The tokens are renewed on the way when they have to be.
   * @throws AnSinhError with the code of the API.
   */
  query<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    ...variables: VariablesArgument<Variables>
  ): Promise<Data>;
  /**
   * Changes something; expected failures are members of the result.
   *
   * @throws AnSinhError with the code of the API.
   */
  mutate<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    ...variables: VariablesArgument<Variables>
  ): Promise<Data>;
  /**
   * Looks up a social-insurance code (tra cứu mã số BHXH): `CodeFound` with masked people, or why nobody is shown.
   *
   * @remarks
   * From the second try on the API asks for a proof of work; it is solved here, in small pieces between which the page
   * stays alive, and sent with the same question. No account is needed.
   * @throws AnSinhError with the code of the API; `PROOF_OF_WORK_REQUIRED` when three proofs in turn came too late.
   */
  findSocialInsuranceCode(input: CodeFinderInput, options?: CodeFinderOptions): Promise<CodeFinderResult>;
  /**
   * Follows events over a WebSocket.
   *
   * @returns a function that stops.
   */
  subscribe<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    observer: Observer<Data>,
  ): () => void;
  /**
   * Learns at once when the session ends, such as when the member signs in elsewhere: `onSignedOut` is called.
   *
   * @returns a function that stops.
   */
  watchSession(): () => void;
  /** Questions to the assistant, with or without an account. */
  readonly assistant: Assistant;
  /** Changes the language of the messages to come. */
  setLanguage(language: Language): void;
  /** Closes the WebSocket; the client is of no use afterwards. */
  close(): void;
  /** urql's client underneath, for its bindings and exchanges. */
  readonly urql: Client;
}

/**
 * Makes a client of the An Sinh API.
 *
 * @example
 * ```ts
 * const client = createAnSinhClient({ url, device: { id: deviceId, name: 'iPhone của Hoà' } });
 * const result = await client.signIn({ login: '9900000001', password });
 * if (result.__typename === 'SignedIn') console.log((await client.query(HealthCardDocument)).me.healthCard);
 * ```
 */
export function createAnSinhClient(options: AnSinhClientOptions): AnSinhClient {
  let language: Language = options.language ?? 'vi';
  const send = options.fetch ?? ((input, init) => fetch(input, init));
  const keeper = createSessionKeeper({
    url: options.url,
    fetch: send,
    storage: options.storage ?? memoryStorage(),
    language: () => language,
    onSignedOut: (signedOut) => options.onSignedOut?.(signedOut),
  });
  const socket = createSocket({
    url: options.url.replace(/^http/, 'ws'),
    keeper,
    language: () => language,
    webSocket: options.webSocket,
  });
  const clientId = clientIdOf(options.device.id);
  const publicReads = publicReadExchange({
    // A header of its own would make a browser ask for leave before every address.
    headers: () => ({ 'accept-language': language, ...('document' in globalThis ? {} : { 'x-client-id': clientId }) }),
    isSignedIn: () => keeper.known() !== null && keeper.known() !== undefined,
  });
  const urql = new Client({
    url: options.url,
    fetch: send,
    fetchOptions: () => ({ headers: { 'accept-language': language, 'x-client-id': clientId } }),
    // Variables may be personal: they don't belong into addresses, which proxies write down. Public reads go otherwise.
    preferGetMethod: false,
    requestPolicy: 'network-only',
    exchanges: [publicReads, sessionExchange(keeper), kickExchange(keeper), fetchExchange, socket.exchange],
  });

  function dataOf<Data>(result: OperationResult<Data, AnyVariables>): Data {
    const error = result.error && errorOfUrql(result.error);
    // The session lives: what failed is its renewal, and that may be tried again.
    if (error?.code === 'UNAUTHENTICATED' && keeper.known()) throw keeper.renewalFailure() ?? error;
    if (error) throw error;
    if (result.data === undefined || result.data === null) throw errorOf([]);
    return result.data;
  }

  const client: AnSinhClient = {
    ...createSignInMethods(keeper, options.device),
    ...createUploader({
      mutate: (document, variables) => client.mutate(document, variables),
      fetch: send,
      language: () => language,
      deviceId: options.device.id,
    }),
    assistant: createAssistant(
      {
        ask: (variables) => client.mutate(AskAssistantDocument, variables),
        listen: (variables, observer) => client.subscribe(AssistantAnswerDocument, variables, observer),
      },
      options.device.id,
    ),
    urql,
    async signOut() {
      const result = (await keeper.current()) ? await urql.mutation(SignOutDocument, {}).toPromise() : undefined;
      await keeper.forget();
      const error = result?.error && errorOfUrql(result.error);
      // Ended already is signed out too.
      if (error && !['UNAUTHENTICATED', 'SESSION_KICKED'].includes(error.code)) throw error;
    },
    isSignedIn: async () => (await keeper.current()) !== null,
    query: async (document, ...[variables]) =>
      dataOf(await urql.query(document, (variables ?? {}) as never).toPromise()),
    mutate: async (document, ...[variables]) =>
      dataOf(await urql.mutation(document, (variables ?? {}) as never).toPromise()),
    findSocialInsuranceCode: (input, options) =>
      findCode((variables) => client.mutate(FindSocialInsuranceCodeDocument, variables), input, options),
    subscribe(document, variables, observer) {
      const { unsubscribe } = urql.subscription(document, variables).subscribe((result) => {
        if (result.error) observer.error?.(errorOfUrql(result.error));
        else if (result.data) observer.next(result.data);
      });
      return unsubscribe;
    },
    watchSession() {
      return client.subscribe(
        SessionKickedDocument,
        {},
        {
          next: ({ sessionKicked: { reason, at, message } }) =>
            void keeper.end({ code: 'SESSION_KICKED', message, reason, at }),
        },
      );
    },
    setLanguage(next) {
      language = next;
    },
    close: () => socket.close(),
  };
  return client;
}
