import type { Caller } from '../../../platform/caller.ts';
import type { Database } from '../../../platform/database/client.ts';
import type { AttachmentSource } from '../../../platform/delivery/message.ts';
import { unavailable } from '../../../platform/errors.ts';
import { createGate } from '../../../platform/gate.ts';
import { uuidOrNobody } from '../../../platform/ids.ts';
import { noteReads } from '../decision/note-reads.ts';
import { FORM_VERSION } from '../form.ts';
import type { RegistrationDeps } from '../service.ts';
import type { FormGrant } from './address.ts';
import { printForm01 } from './form-01.ts';
import { findPrinted, type PrintedRegistration } from './queries.ts';

/** How each version of the form is printed; old rows keep theirs. */
const PRINTERS: Readonly<Record<string, (form: PrintedRegistration) => Promise<Buffer>>> = {
  [FORM_VERSION]: printForm01,
};

/** A printed form, and whose it is. */
export interface PrintedForm {
  memberId: string;
  guardianId: string | null;
  /** Names the dossier and nobody. */
  fileName: string;
  content: Buffer;
}

/** Prints a submitted form from its row; null when there is none. */
export async function printForm({ pool }: Pick<Database, 'pool'>, id: string): Promise<PrintedForm | null> {
  const form = await findPrinted(pool, uuidOrNobody(id));
  if (!form) return null;
  const printer = PRINTERS[form.formVersion];
  if (!printer) throw new Error(`no printer for version ${form.formVersion} of the form`);
  const fileName = `mau-so-01-${form.dossierNumber.replaceAll('/', '-')}.pdf`;
  return { memberId: form.memberId, guardianId: form.guardianId, fileName, content: await printer(form) };
}

/** How long an address of a printed form works, in milliseconds. */
const ADDRESS_MS = 5 * 60_000;

/** An address of a printed form. */
export interface FormAddress {
  url: string;
  urlExpiresAt: Date;
}

/** A signed address of a submitted form, for its registrant, or for one officer. */
export function formAddressOf(
  { clock, formAddresses }: Pick<RegistrationDeps, 'clock' | 'formAddresses'>,
  registration: { id: string; officerId: string | null },
  publicAddress: string,
): FormAddress {
  const expires = Math.floor((clock.now().getTime() + ADDRESS_MS) / 1000);
  const url = publicAddress + formAddresses.pathOf({ ...registration, expires });
  return { url, urlExpiresAt: new Date(expires * 1000) };
}

/** Printing takes some 50 ms of the processor: a few at once, a few waiting. */
const atThePrinter = createGate({ running: 2, waiting: 32 }, () => unavailable(2));

/**
 * Prints the form of an address. An officer's reading is in the trail before the paper leaves.
 *
 * @throws CodedError UNAVAILABLE when too many are printed at once.
 */
export async function printedForm(
  { database, clock }: Pick<RegistrationDeps, 'database' | 'clock'>,
  { id, officerId, expires }: FormGrant,
  caller: Caller,
): Promise<PrintedForm | 'EXPIRED' | 'GONE'> {
  const now = clock.now();
  if (!(now.getTime() < expires * 1000)) return 'EXPIRED';
  const printed = await atThePrinter(() => printForm(database, id));
  if (!printed) return 'GONE';
  if (officerId !== null) await noteReads({ database, clock }, { officerId }, [printed], caller);
  return printed;
}

/** Submitted forms as attachments of e-mails. */
export function printedForms(database: Pick<Database, 'pool'>): AttachmentSource {
  return async (id) => {
    const printed = await printForm(database, id);
    return printed && { fileName: printed.fileName, mediaType: 'application/pdf', content: printed.content };
  };
}
