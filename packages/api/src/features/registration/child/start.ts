import type { MemberSession } from '../../../context.ts';
import type { Caller } from '../../../platform/caller.ts';
import { inTransaction, type Transaction } from '../../../platform/database/transaction.ts';
import { badInput, unauthenticated } from '../../../platform/errors.ts';
import { NOBODY } from '../../../platform/ids.ts';
import { countAttempt } from '../../../platform/rate-limit.ts';
import { findDevice } from '../../account/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { holdClaimable } from '../../file/index.ts';
import { CHALLENGE_LIFE_MS, type CodeSending, openChallenge } from '../../otp/index.ts';
import type { Device } from '../../session/index.ts';
import {
  type AlreadyRegistered,
  alreadyRegistered,
  type ChildNotEligible,
  childNotEligible,
  type GuardianNotEligible,
  guardianNotEligible,
  type IdentityNotMatched,
  identityNotMatched,
  type RegistrationLimitReached,
  type RegistrationPhotoNotUsable,
  registrationLimitReached,
  registrationPhotoNotUsable,
} from '../errors.ts';
import { type Form, type FormInput, readForm, readIdentityNumber } from '../form.ts';
import { childFormsOf, formsOf } from '../limits.ts';
import { filesOf, type Photo, readPhotos } from '../photos/kinds.ts';
import { namePhotos } from '../photos/queries.ts';
import { findPlaces, type GuardianRelation, insertDraft, type KnownPlaces, markCodeSent } from '../queries.ts';
import type { RegistrationDeps } from '../service.ts';
import { knownPlaces } from '../start.ts';
import { findChild, findGuardian, type Guardian } from './queries.ts';

/** The form of a child as its guardian typed it. */
export interface ChildFormInput
  extends Pick<FormInput, 'socialInsuranceCode' | 'fullName' | 'birthDate' | 'contactAddress' | 'receivingAgencyCode'> {
  birthCertificateNumber: string;
  relation: GuardianRelation;
  sendFormByEmail: boolean;
  photos: readonly Photo[];
}

export type ChildStart =
  | CodeSending
  | IdentityNotMatched
  | AlreadyRegistered
  | ChildNotEligible
  | GuardianNotEligible
  | RegistrationLimitReached
  | RegistrationPhotoNotUsable;

/**
 * Stores the form of a child and sends a code to its guardian's own phone; called again for a new code.
 *
 * Every form is counted before it is compared. Which attribute differs from the record is not told, and neither is
 * anything else of the child: an account or its age are told only where all agree.
 * @throws CodedError BAD_USER_INPUT for a malformed field, or a place or agency that the lists do not know, or photos
 *   that are not a portrait and the birth certificate.
 */
export async function startChild(
  deps: RegistrationDeps,
  session: MemberSession,
  input: ChildFormInput,
  caller: Caller,
): Promise<ChildStart> {
  const { database, clock } = deps;
  const now = clock.now();
  const day = deps.directory.today();
  const guardian = await findGuardian(database.pool, session.memberId, now);
  if (!guardian) return guardianNotEligible();
  const form = readChildForm(input, guardian, day);
  const photos = readPhotos(input.photos, form.identity.kind, true);
  const places = knownPlaces(await findPlaces(database.pool, form, day));
  const counters = [...formsOf(form, caller.clientAddress), childFormsOf(session.memberId)];
  const until = await countAttempt(database.pool, counters, now);
  if (until) return registrationLimitReached(until);
  const device = await findDevice(database.pool, session);
  if (!device) throw unauthenticated();
  const given = { session, guardian, device, relation: input.relation, form, photos, places, now };
  const draft = await inTransaction(database, (tx) => openDraft(tx, given, caller));
  return draft.kind === 'Drafted' ? sendCode(deps, session, draft.challenge, caller) : draft;
}

/** Form 01 of the child: its paper is the birth certificate, its contacts are the guardian's. */
function readChildForm(input: ChildFormInput, { phone, email }: Guardian, day: Date): Form {
  if (input.sendFormByEmail && email === null)
    throw badInput('input.sendFormByEmail', {
      vi: 'Tài khoản của bạn chưa có thư điện tử. Hãy đăng ký thư điện tử trước, hoặc không chọn gửi qua thư.',
      en: 'Your account has no e-mail address. Register one first, or leave this out.',
    });
  const number = readIdentityNumber(
    { kind: 'BIRTH_CERTIFICATE', number: input.birthCertificateNumber },
    'input.birthCertificateNumber',
  );
  return readForm({ ...input, phone, email, identityDocument: { kind: 'BIRTH_CERTIFICATE', number } }, day);
}

interface GivenDraft {
  session: MemberSession;
  guardian: Guardian;
  device: Device;
  relation: GuardianRelation;
  form: Form;
  photos: readonly Photo[];
  places: KnownPlaces;
  now: Date;
}

type Drafted = { kind: 'Drafted'; challenge: string };

/** An agreeing form becomes a draft; it leaves a line in the trail of the child, and every try one in the guardian's. */
async function openDraft(
  tx: Transaction,
  { session, guardian, device, relation, form, photos, places, now }: GivenDraft,
  caller: Caller,
): Promise<Drafted | Exclude<ChildStart, CodeSending | GuardianNotEligible | RegistrationLimitReached>> {
  const unusable = await holdClaimable(tx, filesOf(photos), now);
  if (unusable.length > 0) return registrationPhotoNotUsable(unusable.map(({ purpose }) => purpose));
  const { memberId: guardianId, sessionId } = session;
  const child = await findChild(tx, form, now);
  const open = child?.eligible === true && !child.registered;
  const memberId = child?.id ?? NOBODY;
  const line = { at: now, deviceName: device.name };
  await recordAudit(tx, caller, { ...line, memberId: guardianId, sessionId, kind: 'CHILD_REGISTRATION_STARTED' });
  await recordAudit(tx, caller, { ...line, memberId, kind: open ? 'REGISTRATION_STARTED' : 'REGISTRATION_REFUSED' });
  if (!child) return identityNotMatched();
  if (!child.eligible) return childNotEligible();
  if (child.registered) return alreadyRegistered();
  const challenge = await openChallenge(
    tx,
    { memberId: guardianId, sessionId, purpose: 'REGISTER_CHILD', device, passwordSetAt: guardian.passwordSetAt },
    now,
  );
  const expiresAt = new Date(now.getTime() + CHALLENGE_LIFE_MS);
  const draft = { memberId, challenge, form, places, guardian: { guardianId, relation } };
  await insertDraft(tx, draft, { now, expiresAt });
  await namePhotos(tx, challenge, photos);
  return { kind: 'Drafted', challenge };
}

function sendCode(
  { otp, clock }: RegistrationDeps,
  { memberId }: MemberSession,
  challenge: string,
  caller: Caller,
): Promise<CodeSending> {
  return otp.sendCode(
    { challenge, purpose: 'REGISTER_CHILD', tellDestination: true },
    async (tx) => {
      await markCodeSent(tx, challenge);
      return { channel: 'SMS', to: (await findGuardian(tx, memberId, clock.now()))?.phone ?? null };
    },
    caller,
  );
}
