import type { Caller } from '../../platform/caller.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import type { CodeInvalid, CodeLimitReached, CodeSending, OtpService } from '../otp/index.ts';
import type { SessionService } from '../session/index.ts';
import { confirmDeviceTakeover, requestDeviceTakeover } from './device-takeover.ts';
import { type SignedIn, type SignInInput, type SignInResult, signIn } from './sign-in.ts';

export interface AccountDeps {
  database: Database;
  clock: Clock;
  session: SessionService;
  otp: OtpService;
}

export interface AccountService {
  /** @see signIn */
  signIn(input: SignInInput, caller: Caller): Promise<SignInResult>;
  /** @see requestDeviceTakeover */
  requestDeviceTakeover(challenge: string, caller: Caller): Promise<CodeSending>;
  /** @see confirmDeviceTakeover */
  confirmDeviceTakeover(
    given: { challenge: string; code: string },
    caller: Caller,
  ): Promise<SignedIn | CodeInvalid | CodeLimitReached>;
}

export function createAccountService(deps: AccountDeps): AccountService {
  return {
    signIn: (input, caller) => signIn(deps, input, caller),
    requestDeviceTakeover: (challenge, caller) => requestDeviceTakeover(deps, challenge, caller),
    confirmDeviceTakeover: (given, caller) => confirmDeviceTakeover(deps, given, caller),
  };
}
