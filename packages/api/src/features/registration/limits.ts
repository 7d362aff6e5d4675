import { networkOf } from '../../platform/client-address.ts';
import type { Counter, RateLimit } from '../../platform/rate-limit.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Forms that name one code from one address, and from everywhere: the identity number cannot be guessed through. */
const PERSON_HERE: RateLimit = { name: 'registration:person-address', limit: 10, windowMs: HOUR, lockMs: HOUR };
const PERSON: RateLimit = { name: 'registration:person', limit: 50, windowMs: DAY, lockMs: HOUR, shared: true };
/** Forms from one address; wide, because an office or a village shares one. */
const ADDRESS: RateLimit = { name: 'registration:address', limit: 60, windowMs: HOUR, lockMs: HOUR, shared: true };
/** Text messages to one phone, whoever names it. */
const PHONE: RateLimit = { name: 'registration:phone', limit: 5, windowMs: HOUR, lockMs: HOUR };

/** The counters of a form, counted before it is compared with the record. */
export function formsOf(form: { socialInsuranceCode: string }, clientAddress: string): Counter[] {
  const network = networkOf(clientAddress);
  return [
    { rule: PERSON_HERE, of: [form.socialInsuranceCode, network] },
    { rule: PERSON, of: [form.socialInsuranceCode] },
    { rule: ADDRESS, of: [network] },
  ];
}

const CHILDREN: RateLimit = { name: 'registration:children', limit: 10, windowMs: HOUR, lockMs: HOUR };

/** Forms that one guardian starts for children. */
export function childFormsOf(guardianId: string): Counter {
  return { rule: CHILDREN, of: [guardianId] };
}

/** Codes to one phone: at most 5 an hour. */
export function codesToPhone(phone: string): Counter {
  return { rule: PHONE, of: [phone] };
}

const STATUS: RateLimit = { name: 'registration:status', limit: 10, windowMs: 15 * MINUTE, lockMs: 15 * MINUTE };
const STATUSES: RateLimit = { name: 'registration:statuses', limit: 120, windowMs: HOUR, lockMs: HOUR, shared: true };

/** Questions after one dossier from one address, and after any. */
export function questionsAfter(dossierNumber: string, clientAddress: string): Counter[] {
  const network = networkOf(clientAddress);
  return [
    { rule: STATUS, of: [dossierNumber, network] },
    { rule: STATUSES, of: [network] },
  ];
}

/** Wrong questions with one phone, and after one dossier, from everywhere: neither is found by trying the other. */
const PHONE_GUESSED: RateLimit = {
  name: 'registration:guesses-phone',
  limit: 30,
  windowMs: DAY,
  lockMs: DAY,
  shared: true,
};
const DOSSIER_GUESSED: RateLimit = {
  name: 'registration:guesses-dossier',
  limit: 50,
  windowMs: DAY,
  lockMs: DAY,
  shared: true,
};

/** The counters of a guess; a question that was right is taken back from them. */
export function guessesAt({ dossierNumber, phone }: { dossierNumber: string; phone: string }): Counter[] {
  return [
    { rule: PHONE_GUESSED, of: [phone] },
    { rule: DOSSIER_GUESSED, of: [dossierNumber] },
  ];
}
