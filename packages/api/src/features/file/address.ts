import { createPathSigner } from '../../platform/signed-path.ts';

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

/** @param key 32 bytes, for addresses of files only. */
export function createAddressSigner(key: Buffer): AddressSigner {
  const signer = createPathSigner(key);

  return {
    pathOf(grant) {
      const saved = grant.to !== 'upload' && grant.as === 'attachment';
      return signer.sign(`${FILES_PATH}${grant.to}/${grant.id}`, {
        expires: String(grant.expires),
        ...(saved ? { as: 'attachment' } : {}),
      });
    },

    read(url) {
      const [, to, id] = FORM.exec(url.pathname) ?? [];
      const facts = signer.read(url);
      const expires = facts?.get('expires') ?? '';
      if (!to || !id || !facts || !/^\d{10}$/.test(expires)) return null;
      return grantOf(to, id, Number(expires), facts.get('as'));
    },
  };
}

function grantOf(to: string, id: string, expires: number, as: string | null): Grant | null {
  if (to === 'upload') return as === null ? { to, id, expires } : null;
  if (to !== 'view' && to !== 'public') return null;
  if (as !== null && as !== 'attachment') return null;
  return { to, id, expires, as: as ?? 'inline' };
}
