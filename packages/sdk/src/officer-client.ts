import { Client, fetchExchange, type OperationResult } from '@urql/core';
import {
  ConfirmOfficerSignInDocument,
  type ConfirmOfficerSignInInput,
  type ConfirmOfficerSignInMutation,
  OfficerSignInDocument,
  type OfficerSignInInput,
  type OfficerSignInMutation,
  OfficerSignOutDocument,
} from './_generated/operations.ts';
import type { AnSinhClient } from './client.ts';
import { errorOf, errorOfUrql } from './errors.ts';
import type { Language } from './session-keeper.ts';
import { bearer } from './socket.ts';
import { createUploader, type Uploader } from './upload.ts';

/** How to reach the API, and from which desk. */
export interface OfficerClientOptions {
  /** Address of the API, such as `https://api.example.vn/graphql`. */
  url: string;
  /** The device that signs in; `id` is made once at random, 8 to 64 characters long. */
  device: { id: string; name: string };
  /** A token that is at hand already, such as after a reload of the page. */
  accessToken?: string;
  /** Language of messages; Vietnamese when absent. */
  language?: Language;
  /** Called once when the officer has to sign in again; not after `signOut()`. */
  onSignedOut?: () => void;
  /** Another `fetch`, such as one with a proxy. */
  fetch?: typeof fetch;
}

/** A client of the An Sinh API for one officer: no member's session, and no member's token. */
export interface OfficerClient extends Pick<AnSinhClient, 'query' | 'mutate' | 'setLanguage' | 'urql'>, Uploader {
  /**
   * First half of signing in: with the right password a code goes to the officer's phone, each time.
   *
   * @throws AnSinhError when the API could not be asked.
   */
  signIn(input: Omit<OfficerSignInInput, 'device'>): Promise<OfficerSignInMutation['officerSignIn']>;
  /**
   * Second half: signs in with that code and keeps the token for 8 hours; there is no renewal.
   *
   * @param input `newPassword` where the first answer was `OfficerPasswordRequired`.
   * @throws AnSinhError when the API could not be asked.
   */
  confirmSignIn(input: ConfirmOfficerSignInInput): Promise<ConfirmOfficerSignInMutation['confirmOfficerSignIn']>;
  /**
   * Ends the session here and at the API.
   *
   * @throws AnSinhError `NETWORK` when the API was not reached; the token is forgotten all the same.
   */
  signOut(): Promise<void>;
  /** The token of now, to be kept by the app; null when nobody is signed in. */
  accessToken(): string | null;
}

/**
 * Makes a client for an officer.
 *
 * @example
 * ```ts
 * const officer = createOfficerClient({ url, device: { id: deskId, name: 'Quầy 1' } });
 * const sent = await officer.signIn({ login: 'can.bo', password });
 * if (sent.__typename === 'CodeSent') await officer.confirmSignIn({ challenge: sent.challenge, code });
 * const { registrationQueue } = await officer.query(RegistrationQueueDocument);
 * ```
 */
export function createOfficerClient(options: OfficerClientOptions): OfficerClient {
  const { device } = options;
  let language: Language = options.language ?? 'vi';
  let token: string | null = options.accessToken ?? null;
  const send = options.fetch ?? ((input, init) => fetch(input, init));
  const urql = new Client({
    url: options.url,
    fetch: send,
    fetchOptions: () => ({
      headers: { 'accept-language': language, ...(token ? { authorization: bearer(token) } : {}) },
    }),
    preferGetMethod: false,
    requestPolicy: 'network-only',
    exchanges: [fetchExchange],
  });

  /** @param asked the token that the operation went out with: an answer to an older one ends no newer session. */
  function dataOf<Data>(result: OperationResult<Data>, asked: string | null): Data {
    const error = result.error && errorOfUrql(result.error);
    if (error?.code === 'UNAUTHENTICATED' && asked !== null && asked === token) {
      token = null;
      options.onSignedOut?.();
    }
    if (error) throw error;
    if (result.data === undefined || result.data === null) throw errorOf([]);
    return result.data;
  }

  const client: OfficerClient = {
    urql,
    ...createUploader({
      mutate: (document, variables) => client.mutate(document, variables),
      fetch: send,
      language: () => language,
      deviceId: device.id,
    }),
    async signIn(input) {
      return (await client.mutate(OfficerSignInDocument, { input: { ...input, device } })).officerSignIn;
    },
    async confirmSignIn(input) {
      const { confirmOfficerSignIn } = await client.mutate(ConfirmOfficerSignInDocument, { input });
      if (confirmOfficerSignIn.__typename === 'OfficerSignedIn') token = confirmOfficerSignIn.accessToken;
      return confirmOfficerSignIn;
    },
    async signOut() {
      const result = token ? await urql.mutation(OfficerSignOutDocument, {}).toPromise() : undefined;
      token = null;
      const error = result?.error && errorOfUrql(result.error);
      // Ended already is signed out too.
      if (error && error.code !== 'UNAUTHENTICATED') throw error;
    },
    accessToken: () => token,
    async query(document, ...[variables]) {
      const asked = token;
      return dataOf(await urql.query(document, (variables ?? {}) as never).toPromise(), asked);
    },
    async mutate(document, ...[variables]) {
      const asked = token;
      return dataOf(await urql.mutation(document, (variables ?? {}) as never).toPromise(), asked);
    },
    setLanguage(next) {
      language = next;
    },
  };
  return client;
}
