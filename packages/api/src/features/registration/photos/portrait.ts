import { uuidOrNobody } from '../../../platform/ids.ts';
import type { RegistrationDeps } from '../service.ts';
import { findPortrait } from './queries.ts';

/**
 * The portrait of a form as the record keeps portraits: JPEG, at most 200 KB. Null when none came, or it is gone.
 *
 * It reads and encodes for a while, so it is called before the transaction that approves.
 * @throws CodedError UNAVAILABLE when the store of files is away.
 */
export async function portraitFor(
  { database, file }: Pick<RegistrationDeps, 'database' | 'file'>,
  id: string,
  agencyCode: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const fileId = await findPortrait(database.pool, uuidOrNobody(id), agencyCode);
  return fileId === null ? null : file.portraitOf(fileId);
}
