import { unavailable } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { createLocalStore } from './local-store.ts';
import { createS3Store, type S3Config } from './s3-store.ts';
import type { FileStore } from './store.ts';

/** Seconds after which it makes sense to try again. */
const RETRY_AFTER = 5;

/**
 * The store that the configuration names: a bucket, else a folder on this disk.
 *
 * @returns a store whose failures are in the log and reach the caller as CodedError UNAVAILABLE.
 */
export function openFileStore(config: { filesDir: string; s3: S3Config | undefined }, logger: Logger): FileStore {
  const store = config.s3 ? createS3Store(config.s3) : createLocalStore(config.filesDir);
  return reportFailures(store, logger);
}

/** The same store; what it throws is logged by its code and becomes UNAVAILABLE. */
export function reportFailures(store: FileStore, logger: Logger): FileStore {
  const guarded =
    <Args extends unknown[], T>(operation: string, work: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      try {
        return await work(...args);
      } catch (error) {
        const reason = error instanceof Error && 'code' in error ? error.code : undefined;
        logger.error({ code: 'FILE_STORE', operation, reason }, 'the file store failed');
        throw unavailable(RETRY_AFTER);
      }
    };
  return {
    put: guarded('put', store.put),
    get: guarded('get', store.get),
    remove: guarded('remove', store.remove),
  };
}
