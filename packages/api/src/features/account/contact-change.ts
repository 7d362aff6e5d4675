import type { MemberSession } from '../../context.ts';
import type { Caller } from '../../platform/caller.ts';
import { inTransaction, type Queryable, type Transaction } from '../../platform/database/transaction.ts';
import { masked } from '../../platform/delivery/message.ts';
import { countAttempt, takeBackAttempt } from '../../platform/rate-limit.ts';
import { type AuditKind, recordAudit } from '../audit/index.ts';
import {
  type Challenge,
  type CodeInvalid,
  type CodeLimitReached,
  type CodeSending,
  codeInvalid,
  codeLimitReached,
  codesToRange,
  type NewContact,
  openChallenge,
} from '../otp/index.ts';
import { findLiveSession, type LockedAccount } from '../session/index.ts';
import { type AccountContactKind, parseContact } from './contact.ts';
import {
  type AccountLocked,
  type ContactKeptByGuardian,
  type ContactUnchanged,
  contactKeptByGuardian,
  contactUnchanged,
  type PasswordWrong,
  type PhoneTaken,
  passwordWrong,
  phoneTaken,
} from './errors.ts';
import { contactCodesTo } from './guessing.ts';
import { contactNotice } from './notices.ts';
import { findContacts, setEmail, setPhone } from './queries.ts';
import { reauthenticate } from './reauthentication.ts';
import type { AccountDeps } from './service.ts';
import { parsePassword } from './sign-in-input.ts';

/** Codes and notices go to the new contact from now on. */
export interface ContactChanged {
  kind: 'ContactChanged';
  contact: AccountContactKind;
  maskedContact: string;
  at: Date;
}

export type ContactChangeAnswer =
  | CodeSending
  | PasswordWrong
  | AccountLocked
  | ContactUnchanged
  | ContactKeptByGuardian;

/**
 * First half of a change of phone or e-mail: the password is right, so a code goes to the new contact.
 *
 * A phone of another account gets its code like any other: whether it is taken is told to its holder only.
 *
 * @param input.newValue a phone or an e-mail in any usual spelling, see `contact.ts`.
 * @throws CodedError BAD_USER_INPUT for what is no phone or e-mail.
 */
export async function requestContactChange(
  deps: AccountDeps,
  session: MemberSession,
  input: { kind: AccountContactKind; newValue: string; password: string },
  caller: Caller,
): Promise<ContactChangeAnswer> {
  const { database, clock } = deps;
  const { memberId, sessionId } = session;
  const contact = parseContact(input);
  const shown = await reauthenticate(deps, session, parsePassword(input.password, 'input.password'));
  const trail = (db: Queryable, kind: AuditKind, deviceName?: string) =>
    recordAudit(db, caller, { memberId, sessionId, kind, at: clock.now(), deviceName });
  if (shown.kind !== 'Reauthenticated') {
    await trail(database.pool, 'CONTACT_CHANGE_REFUSED');
    return shown.kind === 'AccountLocked' ? shown : passwordWrong();
  }
  const contacts = await findContacts(database.pool, memberId, clock.now());
  if (contacts?.keptByGuardian) return contactKeptByGuardian();
  if (contact.to === (contact.channel === 'SMS' ? contacts?.phone : contacts?.email)) return contactUnchanged();

  const { device, owner } = shown;
  const asked = { memberId, sessionId, device, newContact: contact, passwordSetAt: owner.passwordChangedAt };
  const challenge = await inTransaction(database, async (tx) => {
    await trail(tx, 'CONTACT_CHANGE_REQUESTED', device.name);
    return openChallenge(tx, { ...asked, purpose: 'CHANGE_CONTACT' }, clock.now());
  });
  return sendTo(deps, contact, challenge, caller);
}

/** Sends the code, and counts it for whoever owns the new contact: accounts together must not flood one phone. */
async function sendTo(deps: AccountDeps, contact: NewContact, challenge: string, caller: Caller): Promise<CodeSending> {
  const { database, clock, otp } = deps;
  const received = [contactCodesTo(contact.to), ...(contact.channel === 'SMS' ? [codesToRange(contact.to)] : [])];
  const until = await countAttempt(database.pool, received, clock.now());
  if (until) return codeLimitReached(until);
  const sent = await otp.sendCode(
    { challenge, purpose: 'CHANGE_CONTACT', tellDestination: true },
    async (_tx, { newContactChannel, newContact }) => ({
      channel: newContactChannel ?? contact.channel,
      to: newContact,
    }),
    caller,
  );
  if (sent.kind !== 'CodeSent') await takeBackAttempt(database.pool, received);
  return sent;
}

/**
 * Second half: the code makes the new contact the contact, in one transaction with the trail and the notice to the old
 * one. The session goes on; every other code of the account that was sent before is void.
 */
export async function confirmContactChange(
  deps: AccountDeps,
  session: MemberSession,
  given: { challenge: string; code: string },
  caller: Caller,
): Promise<ContactChanged | PhoneTaken | CodeInvalid | CodeLimitReached> {
  const result = await deps.otp.withCode(
    { ...given, purpose: 'CHANGE_CONTACT', sessionId: session.sessionId },
    { work: (tx, challenge, account) => change(deps, tx, { challenge, account }, caller) },
    caller,
  );
  if (result.kind === 'ContactChanged') deps.delivery.wake();
  return result;
}

async function change(
  deps: AccountDeps,
  tx: Transaction,
  state: { challenge: Challenge; account: LockedAccount | null },
  caller: Caller,
): Promise<ContactChanged | PhoneTaken | CodeInvalid> {
  const { id, memberId, sessionId, passwordSetAt, deviceName, newContactChannel, newContact } = state.challenge;
  const at = deps.clock.now();
  const live = await findLiveSession(tx, memberId, at);
  // The session that asked, which is the one that confirms, must be live; the password shown must still be the one.
  const same = live?.id === sessionId;
  const unchanged = state.account?.passwordChangedAt.getTime() === passwordSetAt.getTime();
  if (!same || !unchanged || state.account?.status !== 'ACTIVE' || !newContactChannel || !newContact)
    return codeInvalid();
  const contact = newContactChannel === 'SMS' ? 'PHONE' : 'EMAIL';
  const trail = (kind: AuditKind) => recordAudit(tx, caller, { memberId, sessionId, kind, at, deviceName });

  const old = await findContacts(tx, memberId, at);
  if (!(await (contact === 'PHONE' ? setPhone : setEmail)(tx, memberId, newContact, at))) {
    await trail('CONTACT_CHANGE_REFUSED');
    return phoneTaken();
  }
  await trail(`${contact}_CHANGED`);
  const notice = old && contactNotice(contact, old);
  if (notice) await deps.delivery.enqueue(tx, { memberId, subjectId: id }, notice, at);
  return { kind: 'ContactChanged', contact, maskedContact: masked(newContactChannel, newContact), at };
}
