import type { Transaction } from '../../packages/api/src/platform/database/transaction.ts';
import { insertRows } from './rows.ts';
import { stableId } from './stable-id.ts';

/** The officer of the demo, with every duty, at the agency of the whole country's capital. */
export const DEMO_OFFICER = {
  login: 'can.bo',
  fullName: 'Cao Thị Mẫu',
  agencyCode: '0100',
  phone: '0990000099',
} as const;

/** Adds the officer of the demo unless the login is there. */
export async function insertDemoOfficer(tx: Transaction, passwordHash: string): Promise<void> {
  const now = new Date();
  const officer = {
    id: stableId('officer', DEMO_OFFICER.login),
    ...DEMO_OFFICER,
    passwordHash,
    passwordChangedAt: now,
    duties: '{REGISTRATION,ACCOUNT,EDITORIAL,PETITION}',
    createdAt: now,
  };
  await insertRows(tx, 'officer', [officer], 'ON CONFLICT DO NOTHING');
}
