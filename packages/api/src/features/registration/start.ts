import type { Caller } from '../../platform/caller.ts';
import { inTransaction, type Transaction } from '../../platform/database/transaction.ts';
import { badInput } from '../../platform/errors.ts';
import { NOBODY, uuidOrNobody } from '../../platform/ids.ts';
import { countAttempt } from '../../platform/rate-limit.ts';
import { parseDevice } from '../account/index.ts';
import { recordAudit } from '../audit/index.ts';
import { holdClaimable } from '../file/index.ts';
import {
  CHALLENGE_LIFE_MS,
  type CodeSending,
  challengeInvalid,
  codeLimitReached,
  codesToRange,
  openChallenge,
} from '../otp/index.ts';
import type { Device } from '../session/index.ts';
import {
  type AlreadyRegistered,
  alreadyRegistered,
  type IdentityNotMatched,
  identityNotMatched,
  type RegistrationLimitReached,
  type RegistrationPhotoNotUsable,
  registrationLimitReached,
  registrationPhotoNotUsable,
} from './errors.ts';
import { type Form, type FormInput, readForm } from './form.ts';
import { codesToPhone, formsOf } from './limits.ts';
import { filesOf, type Photo, readPhotos } from './photos/kinds.ts';
import { namePhotos } from './photos/queries.ts';
import { findPerson, findPlaces, findUnproved, insertDraft, type KnownPlaces, markCodeSent } from './queries.ts';
import type { RegistrationDeps } from './service.ts';

export type Start =
  | CodeSending
  | IdentityNotMatched
  | AlreadyRegistered
  | RegistrationLimitReached
  | RegistrationPhotoNotUsable;

/**
 * Stores form 01 and sends a code to its phone.
 *
 * Every form is counted before it is compared. Which attribute differs from the record is not told.
 * @throws CodedError BAD_USER_INPUT for a malformed field, or a place or agency that the lists do not know,
 *   or photos that are not those of the paper.
 */
export async function start(
  deps: RegistrationDeps,
  input: FormInput & { device: Device; photos: readonly Photo[] },
  caller: Caller,
): Promise<Start> {
  const { database, clock } = deps;
  const day = deps.directory.today();
  const form = readForm(input, day);
  const device = parseDevice(input.device);
  const photos = readPhotos(input.photos, form.identity.kind, deps.photosRequired);
  const now = clock.now();
  const places = knownPlaces(await findPlaces(database.pool, form, day));
  const until = await countAttempt(database.pool, formsOf(form, caller.clientAddress), now);
  if (until) return registrationLimitReached(until);
  const draft = await inTransaction(database, (tx) => openDraft(tx, { form, photos, places, device, now }, caller));
  return draft.kind === 'Drafted' ? sendCode(deps, draft.challenge, caller) : draft;
}

/** Sends a code, or a new one, for a form that waits for it. */
export async function sendCode(deps: RegistrationDeps, challenge: string, caller: Caller): Promise<CodeSending> {
  const { database, clock, otp } = deps;
  const unproved = await findUnproved(database.pool, uuidOrNobody(challenge));
  if (!unproved) return challengeInvalid();
  const until = await countAttempt(
    database.pool,
    [codesToPhone(unproved.phone), codesToRange(unproved.phone)],
    clock.now(),
  );
  if (until) return codeLimitReached(until);
  return otp.sendCode(
    { challenge, purpose: 'REGISTER', tellDestination: true },
    async (tx) => {
      await markCodeSent(tx, challenge);
      return { channel: 'SMS', to: unproved.phone };
    },
    caller,
  );
}

type Drafted = { kind: 'Drafted'; challenge: string };

/** Compares a form with the record; an agreeing one becomes a draft with a challenge. Either leaves a line in the trail. */
async function openDraft(
  tx: Transaction,
  given: { form: Form; photos: readonly Photo[]; places: KnownPlaces; device: Device; now: Date },
  caller: Caller,
): Promise<Drafted | IdentityNotMatched | AlreadyRegistered | RegistrationPhotoNotUsable> {
  const { form, photos, places, device, now } = given;
  // First, for it tells nothing of the person. A draft only names its photos: another try may bring them again.
  const unusable = await holdClaimable(tx, filesOf(photos), now);
  if (unusable.length > 0) return registrationPhotoNotUsable(unusable.map(({ purpose }) => purpose));
  const person = await findPerson(tx, form, now);
  const memberId = person?.id ?? NOBODY;
  const open = person !== null && !person.registered;
  const kind = open ? 'REGISTRATION_STARTED' : 'REGISTRATION_REFUSED';
  await recordAudit(tx, caller, { memberId, kind, at: now, deviceName: device.name });
  if (!person) return identityNotMatched();
  if (!open) return alreadyRegistered();
  const challenge = await openChallenge(tx, { memberId, purpose: 'REGISTER', device, passwordSetAt: now }, now);
  const expiresAt = new Date(now.getTime() + CHALLENGE_LIFE_MS);
  await insertDraft(tx, { memberId, challenge, form, places }, { now, expiresAt });
  await namePhotos(tx, challenge, photos);
  return { kind: 'Drafted', challenge };
}

/**
 * Places and agencies are public, so an unknown one is told.
 *
 * @throws CodedError BAD_USER_INPUT that names the argument.
 */
export function knownPlaces({ provinceId, wardId, agencyId }: Awaited<ReturnType<typeof findPlaces>>): KnownPlaces {
  if (!provinceId)
    throw badInput('input.contactAddress.provinceCode', {
      vi: 'Danh mục hiện hành không có tỉnh này. Hãy chọn trong danh sách tỉnh.',
      en: 'The list of today has no such province. Choose one of `provinces`.',
    });
  if (!wardId)
    throw badInput('input.contactAddress.wardCode', {
      vi: 'Danh mục hiện hành của tỉnh không có xã, phường này. Từ 01/07/2025 xã, phường có mã mới.',
      en: 'The province has no such ward today. Wards have new codes since 2025-07-01.',
    });
  if (!agencyId)
    throw badInput('input.receivingAgencyCode', {
      vi: 'Danh mục hiện hành không có cơ quan BHXH này. Hãy chọn trong danh sách cơ quan.',
      en: 'The list of today has no such agency. Choose one of `agencies`.',
    });
  return { provinceId, wardId, agencyId };
}
