import type { Transaction } from '../../platform/database/transaction.ts';
import { type ClaimedFile, claimFiles } from '../file/index.ts';

/** Makes uploaded files the petition's own, all of them or none; null when one cannot be had. */
export function claim(tx: Transaction, fileIds: readonly string[], now: Date): Promise<ClaimedFile[] | null> {
  return claimFiles(tx, { ids: fileIds, purpose: 'PETITION_ATTACHMENT', now });
}

/** Hangs claimed files on a step of a petition, in the order in which they were named. */
export async function attach(
  tx: Transaction,
  petition: { senderId: string; id: string },
  position: number,
  files: readonly ClaimedFile[],
): Promise<void> {
  if (files.length === 0) return;
  await tx.query({
    name: 'petition-attach',
    text: `INSERT INTO petition_file (sender_id, petition_id, position, number, file_id)
      SELECT $1, $2, $3, number, file_id FROM unnest($4::uuid[]) WITH ORDINALITY AS named (file_id, number)`,
    values: [petition.senderId, petition.id, position, files.map(({ id }) => id)],
  });
}
