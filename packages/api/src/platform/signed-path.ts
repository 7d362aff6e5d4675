import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs paths of this server, and reads them back. */
export interface PathSigner {
  /** The path with its facts and a signature over both as query parameters. */
  sign(path: string, facts: Readonly<Record<string, string>>): string;
  /** The facts of an address whose signature is right; null for every other. */
  read(url: URL): URLSearchParams | null;
}

const SIGNATURE = 'signature';

/**
 * Addresses that carry their own permission: who holds one may do what it says (HMAC-SHA-256). Whether it has expired is
 * one of its facts, which whoever reads it judges.
 *
 * @param key 32 bytes, for one kind of address only.
 */
export function createPathSigner(key: Buffer): PathSigner {
  // Neither part has a line break, and the facts have one order, so two addresses never have one wording.
  const signatureOf = (path: string, facts: URLSearchParams) =>
    createHmac('sha256', key).update(`${path}\n${facts}`).digest('base64url');

  return {
    sign(path, facts) {
      const query = new URLSearchParams(facts);
      query.sort();
      const signature = signatureOf(path, query);
      query.set(SIGNATURE, signature);
      return `${path}?${query}`;
    },

    read({ pathname, searchParams }) {
      // Each parameter once: two readers of one address never see two things.
      if (new Set(searchParams.keys()).size !== searchParams.size) return null;
      const facts = new URLSearchParams(searchParams);
      facts.delete(SIGNATURE);
      facts.sort();
      const given = Buffer.from(searchParams.get(SIGNATURE) ?? '');
      const right = Buffer.from(signatureOf(pathname, facts));
      return given.length === right.length && timingSafeEqual(given, right) ? facts : null;
    },
  };
}
