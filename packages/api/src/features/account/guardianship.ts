import { vietnamDay } from '../../platform/vietnam-time.ts';

/** From this birthday a child may have a phone and e-mail of its own: the age of the identity card (Law 26/2023/QH15). */
const OWN_CONTACTS_AGE = 14;
/** From this birthday nobody else's contacts serve (Civil Code 91/2015/QH13, Article 20). */
const ADULT_AGE = 18;

/** Birth dates that decide, as UTC midnights: who was born after `adult` is a child, after `ownContacts` a small one. */
export interface ComingOfAge {
  adult: Date;
  ownContacts: Date;
}

/**
 * The latest birth dates of those who have come of age by the day that it is in Vietnam.
 *
 * Who was born on 29 February has the birthday on 1 March of other years. Of a birth date that is known in part, what
 * is not known stands as 01, so that a child comes of age on the earliest day that it can be.
 */
export function comingOfAge(now: Date): ComingOfAge {
  const day = vietnamDay(now);
  return { adult: yearsBefore(day, ADULT_AGE), ownContacts: yearsBefore(day, OWN_CONTACTS_AGE) };
}

/** The same day of an earlier year; 28 February where that year has no 29th. */
function yearsBefore(day: Date, years: number): Date {
  const year = day.getUTCFullYear() - years;
  const last = new Date(Date.UTC(year, day.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, day.getUTCMonth(), Math.min(day.getUTCDate(), last)));
}
