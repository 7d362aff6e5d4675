import type { Column, Row } from '../table/column.ts';
import { type Fault, inconsistent, malformed, missing, outOfRange } from '../table/faults.ts';
import { same, type TableKind, upsert } from '../table/kind.ts';
import { day } from '../table/values/date.ts';
import { text } from '../table/values/text.ts';
import { identityDocumentKind } from './choices.ts';
import { PERSON_JOIN, PERSON_LEFT_JOIN, personColumn, personKnown } from './person.ts';

/** Numbers of fixed length: 12 digits since 2021, 9 before; the others are free. */
const FORMS: Readonly<Record<string, { form: RegExp; digits: number }>> = {
  CCCD: { form: /^[0-9]{12}$/, digits: 12 },
  PERSONAL_ID: { form: /^[0-9]{12}$/, digits: 12 },
  CMND: { form: /^[0-9]{9}$/, digits: 9 },
};

/** Columns of an identity document, each name behind a prefix. */
export function documentColumns(prefix: '' | 'identity_document_', required: boolean): Column[] {
  const suffix = prefix ? ' giấy tờ' : '';
  return [
    {
      name: `${prefix}kind`,
      vi: `Loại giấy tờ`,
      type: identityDocumentKind,
      required,
      meaning: { vi: 'Loại giấy tờ tùy thân', en: 'Kind of identity document' },
      example: 'CCCD',
    },
    {
      name: `${prefix}number`,
      vi: `Số giấy tờ`,
      aliases: ['số CMND/CCCD/Hộ chiếu'],
      type: text(20),
      required,
      meaning: { vi: 'Số giấy tờ: CCCD 12 chữ số, CMND 9 chữ số', en: 'Its number: 12 digits for CCCD, 9 for CMND' },
      example: '001185990001',
    },
    {
      name: `${prefix}issued_on`,
      vi: `Ngày cấp${suffix}`,
      type: day,
      meaning: { vi: 'Ngày cấp', en: 'Date of issue' },
      example: '10/05/2021',
    },
    {
      name: `${prefix}issued_by`,
      vi: `Nơi cấp${suffix}`,
      type: text(255),
      meaning: { vi: 'Nơi cấp', en: 'Issued by' },
      example: 'Cục Cảnh sát QLHC về TTXH',
    },
  ];
}

/** What is wrong with the identity document of a row: a number needs its kind and its form, and was issued by today. */
export function documentFault(row: Row, today: string, prefix: '' | 'identity_document_'): Fault | undefined {
  const [kind, number, issuedOn] = [row[`${prefix}kind`], row[`${prefix}number`], row[`${prefix}issued_on`]];
  if (!kind && !number) return undefined;
  if (!kind) return missing(`${prefix}kind`);
  if (!number) return missing(`${prefix}number`);
  const expected = FORMS[kind];
  if (expected && !expected.form.test(number))
    return malformed(`${prefix}number`, {
      vi: `${expected.digits} chữ số với loại giấy tờ ${kind}`,
      en: `${expected.digits} digits for a ${kind}`,
    });
  if (issuedOn && issuedOn > today)
    return outOfRange(`${prefix}issued_on`, { vi: 'không sau hôm nay', en: 'not after today' });
  return undefined;
}

/** The rule that both numbers of one person agree: a personal id and a citizen card carry the same number. */
export function samePersonalId(row: Row): Fault | undefined {
  const { personal_id_number: personalId, identity_document_kind: kind, identity_document_number: number } = row;
  if (!personalId || kind !== 'CCCD' || !number || number === personalId) return undefined;
  return inconsistent('identity_document_number', {
    vi: 'Số CCCD khác số định danh cá nhân.',
    en: 'The number of the citizen card differs from the personal id.',
  });
}

/** Further identity documents of members (giấy tờ tùy thân). */
export const identityDocuments: TableKind = {
  name: 'identity-documents',
  title: { vi: 'Giấy tờ tùy thân', en: 'Identity documents' },
  columns: [personColumn, ...documentColumns('', true)],
  complete: (row, today) => documentFault(row, today, ''),
  key: (row) => [row.social_insurance_code, row.kind].filter(Boolean).join(' '),
  uniques: (row) => [`${row.social_insurance_code} ${row.kind} ${row.number}`],
  joins: PERSON_LEFT_JOIN,
  checks: [personKnown],
  writes: [
    upsert({
      table: 'identity_document',
      joins: PERSON_JOIN,
      key: { member_id: 'm.id', kind: 's.kind', number: 's.number' },
      set: same('issued_on', 'issued_by'),
    }),
  ],
};
