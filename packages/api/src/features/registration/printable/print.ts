import type { Database } from '../../../platform/database/client.ts';
import type { AttachmentSource } from '../../../platform/delivery/message.ts';
import { uuidOrNobody } from '../../../platform/ids.ts';
import { FORM_VERSION } from '../form.ts';
import { printForm01 } from './form-01.ts';
import { findPrinted, type PrintedRegistration } from './queries.ts';

/** How each version of the form is printed; old rows keep theirs. */
const PRINTERS: Readonly<Record<string, (form: PrintedRegistration) => Promise<Buffer>>> = {
  [FORM_VERSION]: printForm01,
};

/** A printed form, and whose it is. */
export interface PrintedForm {
  memberId: string;
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
  return { memberId: form.memberId, fileName, content: await printer(form) };
}

/** Submitted forms as attachments of e-mails. */
export function printedForms(database: Pick<Database, 'pool'>): AttachmentSource {
  return async (id) => {
    const printed = await printForm(database, id);
    return printed && { fileName: printed.fileName, mediaType: 'application/pdf', content: printed.content };
  };
}
