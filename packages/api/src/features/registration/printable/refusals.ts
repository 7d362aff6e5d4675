import { METHOD_NOT_ALLOWED, type PageRefusal } from '../../../platform/page-answer.ts';

/** Codes and meanings are those of files (docs/files.md). */
export const ADDRESS_INVALID: PageRefusal = {
  status: 403,
  code: 'ADDRESS_INVALID',
  text: {
    vi: 'Địa chỉ tờ khai không đúng. Hãy tải lại hồ sơ để có địa chỉ mới.',
    en: 'This is no address of a form. Read the dossier again for a new one.',
  },
  facts: {},
};

export const ADDRESS_EXPIRED: PageRefusal = {
  status: 410,
  code: 'ADDRESS_EXPIRED',
  text: {
    vi: 'Địa chỉ tờ khai đã hết hạn. Hãy tải lại hồ sơ để có địa chỉ mới.',
    en: 'The address of the form has expired. Read the dossier again for a new one.',
  },
  facts: {},
};

export const FORM_GONE: PageRefusal = {
  status: 404,
  code: 'FILE_GONE',
  text: { vi: 'Tờ khai không còn nữa.', en: 'The form is no longer there.' },
  facts: {},
};

const { status, ...text } = METHOD_NOT_ALLOWED;
export const ONLY_TO_READ: PageRefusal = {
  status,
  code: 'METHOD_NOT_ALLOWED',
  text,
  facts: { allowed: ['GET', 'HEAD'] },
};
