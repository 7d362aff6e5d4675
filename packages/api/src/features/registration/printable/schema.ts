import { builder } from '../../../builder.ts';
import type { FormAddress } from './print.ts';

export const PrintableForm = builder.objectRef<FormAddress>('PrintableForm').implement({
  description:
    'Form 01 as a sheet of A4 to be printed, PDF in Vietnamese, made anew from the dossier each time (tờ khai để in, Mẫu số 01).',
  fields: (t) => ({
    url: t.exposeString('url', {
      description:
        'Address of the PDF (địa chỉ tờ khai). It is signed and works for whoever holds it, without a token, until `urlExpiresAt`; ask again for a new one.',
    }),
    urlExpiresAt: t.expose('urlExpiresAt', { type: 'DateTime', description: '5 minutes from now (hạn của địa chỉ).' }),
  }),
});
