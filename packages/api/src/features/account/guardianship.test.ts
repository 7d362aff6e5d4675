import { expect, test } from 'vitest';
import { comingOfAge } from './guardianship.ts';

test.each([
  // 16:59:59 UTC is the last second of the day in Vietnam.
  ['2026-11-24T16:59:59Z', '2008-11-24', '2012-11-24'],
  ['2026-11-24T17:00:00Z', '2008-11-25', '2012-11-25'],
  // Born on 29 February 2008: not yet on 28 February, but on 1 March.
  ['2026-02-28T05:00:00Z', '2008-02-28', '2012-02-28'],
  ['2026-03-01T05:00:00Z', '2008-03-01', '2012-03-01'],
  ['2028-02-29T05:00:00Z', '2010-02-28', '2014-02-28'],
])('at %s those born until %s are adults, and those until %s may have contacts of their own', (now, adult, own) => {
  expect(comingOfAge(new Date(now))).toEqual({ adult: new Date(adult), ownContacts: new Date(own) });
});
