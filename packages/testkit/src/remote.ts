import type { Answer, ExecuteOptions, TestApp } from './app.ts';
import { postOperation } from './app.ts';

/** What the helpers of sign-in and codes need of a server; a TestApp is one, a server in a process of its own another. */
export type Server = Pick<TestApp, 'url' | 'execute'>;

/** A server that listens somewhere, such as a process of its own. */
export function serverAt(url: string): Server {
  return {
    url,
    execute: <Data, Variables>(
      document: Parameters<typeof postOperation<Data, Variables>>[1],
      variables?: Variables,
      options: ExecuteOptions = {},
    ): Promise<Answer<Data>> => postOperation(url, document, variables, options),
  };
}
