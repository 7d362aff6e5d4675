import { createHmac, timingSafeEqual } from 'node:crypto';

/** Where the files of this server are, below its address. */
export const FILES_PATH = '/files/';

/** How a browser treats what it gets: shows it, or saves it. */
export type Disposition = 'inline' | 'attachment';

/** What an address allows, all of it signed. */
export type Grant =
  | { to: 'upload'; id: string; expires: number }
  | { to: 'view' | 'public'; id: string; expires: number; as: Disposition };

/** Signs addresses of files and reads them back. */
export interface AddressSigner {
  /** The path of an address, from `/files/` on. */
  pathOf(grant: Grant): string;
  /** The grant of an address whose signature is right, expired or not; null for every other. */
  read(url: URL): Grant | null;
}

const FORM = /^\/files\/(upload|view|public)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * Addresses that carry their own permission: who holds one may do what it says until it expires (HMAC-SHA-256).
 *
 * @param key 32 bytes, for addresses only.
 */
export function createAddressSigner(key: Buffer): AddressSigner {
  const signatureOf = (grant: Grant) => createHmac('sha256', key).update(wordingOf(grant)).digest('base64url');

  return {
    pathOf(grant) {
      const query = new URLSearchParams({ expires: String(grant.expires) });
      if (grant.to !== 'upload' && grant.as === 'attachment') query.set('as', 'attachment');
      query.set('signature', signatureOf(grant));
      return `${FILES_PATH}${grant.to}/${grant.id}?${query}`;
    },

    read(url) {
      const [, to, id] = FORM.exec(url.pathname) ?? [];
      const { searchParams: query } = url;
      const expires = query.get('expires') ?? '';
      // Each parameter once: two readers of one address never see two things.
      if (!to || !id || !/^\d{10}$/.test(expires) || new Set(query.keys()).size !== query.size) return null;
      const grant = grantOf(to, id, Number(expires), query.get('as'));
      if (!grant) return null;
      const given = Buffer.from(query.get('signature') ?? '');
      const right = Buffer.from(signatureOf(grant));
      return given.length === right.length && timingSafeEqual(given, right) ? grant : null;
    },
  };
}

function grantOf(to: string, id: string, expires: number, as: string | null): Grant | null {
  if (to === 'upload') return as === null ? { to, id, expires } : null;
  if (to !== 'view' && to !== 'public') return null;
  if (as !== null && as !== 'attachment') return null;
  return { to, id, expires, as: as ?? 'inline' };
}

/** Every part of a grant has one form and no line break, so two grants never have one wording. */
function wordingOf(grant: Grant): string {
  return [grant.to, grant.id, grant.expires, grant.to === 'upload' ? '' : grant.as].join('\n');
}
