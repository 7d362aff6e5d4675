import type { Database } from '../../platform/database/client.ts';
import { inTransaction, type Transaction } from '../../platform/database/transaction.ts';
import { type ClaimedFile, claimFiles, type FilePurpose, holdClaimable } from '../file/index.ts';
import type { Letter } from './letter.ts';
import { filesSentWith } from './sending-queries.ts';

const PURPOSE: FilePurpose = 'PETITION_ATTACHMENT';

/** Makes uploaded files the petition's own, all of them or none; null when one cannot be had. */
export function claim(tx: Transaction, fileIds: readonly string[], now: Date): Promise<ClaimedFile[] | null> {
  return claimFiles(tx, { ids: fileIds, purpose: PURPOSE, now });
}

/**
 * Whether the files of a letter that waits for its code can be claimed as far as is known now; none is claimed.
 *
 * Those of a letter that is sent again with its key went with it the first time, and are no obstacle.
 */
export async function mayClaim(database: Database, senderId: string, letter: Letter, now: Date): Promise<boolean> {
  const wanted = letter.attachments.map((id) => ({ id, purpose: PURPOSE }));
  if (wanted.length === 0) return true;
  const unusable = await inTransaction(database, (tx) => holdClaimable(tx, wanted, now));
  if (unusable.length === 0 || !letter.clientKey) return unusable.length === 0;
  const sentBefore = await filesSentWith(database.pool, senderId, letter.clientKey);
  return unusable.every(({ id }) => sentBefore.includes(id));
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
