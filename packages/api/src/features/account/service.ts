import type { Caller } from '../../platform/caller.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import type { SessionService } from '../session/index.ts';
import { type SignInInput, type SignInResult, signIn } from './sign-in.ts';

export interface AccountDeps {
  database: Database;
  clock: Clock;
  session: SessionService;
}

export interface AccountService {
  /** @see signIn */
  signIn(input: SignInInput, caller: Caller): Promise<SignInResult>;
}

export function createAccountService(deps: AccountDeps): AccountService {
  return {
    signIn: (input, caller) => signIn(deps, input, caller),
  };
}
