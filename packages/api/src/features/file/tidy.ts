import type { Queryable } from '../../platform/database/transaction.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { NOBODY } from '../../platform/ids.ts';
import { findReleased, forgetReleased, releaseUnclaimed } from './queries.ts';

const BATCH = 100;

/**
 * Removes files that nobody claimed within a day, and those that their rooms gave up.
 *
 * First the row says so, and from then on the file is neither claimed nor served; then its bytes go; the row goes last.
 * A crash between the steps leaves the row, and the next run goes on from there. One file that the store will not
 * remove, or that a room still names, stays for the next run and keeps none of the others.
 */
export async function removeReleased(db: Queryable, files: FileStore, now: Date): Promise<number> {
  await releaseUnclaimed(db, now);
  let removed = 0;
  for (let batch = await findReleased(db, NOBODY, BATCH); batch.length > 0; ) {
    for (const id of batch) {
      const gone = await files.remove(id).then(
        () => true,
        () => false, // the store has logged it
      );
      if (gone && (await forgetReleased(db, id))) removed += 1;
    }
    batch = await findReleased(db, batch.at(-1) ?? NOBODY, BATCH);
  }
  return removed;
}
