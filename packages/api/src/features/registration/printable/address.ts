import { createPathSigner } from '../../../platform/signed-path.ts';

/** Where printed forms are, below the address of this server. */
export const FORMS_PATH = '/registration-forms/';

/** What an address shows, all of it signed. */
export interface FormGrant {
  /** Of the registration. */
  id: string;
  /** The officer whom it was given to; null for the registrant. */
  officerId: string | null;
  /** Seconds since 1970. */
  expires: number;
}

/** Signs addresses of printed forms and reads them back; they hold opaque ids and nothing personal. */
export interface FormAddresses {
  pathOf(grant: FormGrant): string;
  /** The grant of an address whose signature is right, expired or not; null for every other. */
  read(url: URL): FormGrant | null;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @param key 32 bytes, for addresses of printed forms only. */
export function createFormAddresses(key: Buffer): FormAddresses {
  const signer = createPathSigner(key);
  return {
    pathOf: ({ id, officerId, expires }) =>
      signer.sign(`${FORMS_PATH}${id}`, {
        expires: String(expires),
        ...(officerId === null ? {} : { officer: officerId }),
      }),
    read(url) {
      const id = url.pathname.slice(FORMS_PATH.length);
      const facts = signer.read(url);
      if (!facts || !UUID.test(id)) return null;
      return { id, officerId: facts.get('officer'), expires: Number(facts.get('expires')) };
    },
  };
}
