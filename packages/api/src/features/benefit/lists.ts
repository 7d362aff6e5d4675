import { keysetList } from '../../platform/keyset.ts';

/** Benefits of a member, newest first. */
export const benefitsNewestFirst = keysetList([
  { column: 'effectiveOn', direction: 'desc', as: 'day' },
  { column: 'id', direction: 'desc', as: 'uuid' },
]);

/** Payments of a benefit, newest month first; a benefit has one a month. */
export const paymentsNewestFirst = keysetList([{ column: 'month', direction: 'desc', as: 'day' }]);
