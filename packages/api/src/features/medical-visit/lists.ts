import { keysetList } from '../../platform/keyset.ts';

/** Visits of a member, newest discharge first. */
export const visitsNewestFirst = keysetList([
  { column: 'dischargedAt', direction: 'desc', as: 'instant' },
  { column: 'id', direction: 'desc', as: 'uuid' },
]);

/** Cost lines of a visit in their order: drugs first, then services and supplies. */
export const costLinesInOrder = keysetList([{ column: 'position', direction: 'asc', as: 'integer' }]);

/** Sick-leave certificates of a member, newest issue first. */
export const certificatesNewestFirst = keysetList([
  { column: 'issuedOn', direction: 'desc', as: 'day' },
  { column: 'id', direction: 'desc', as: 'uuid' },
]);
