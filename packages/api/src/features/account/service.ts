import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import type { Delivery } from '../../platform/delivery/delivery.ts';
import type { OtpService } from '../otp/index.ts';
import type { SessionService } from '../session/index.ts';
import { confirmContactChange, requestContactChange } from './contact-change.ts';
import { confirmDeviceTakeover, requestDeviceTakeover } from './device-takeover.ts';
import { setFirstPassword } from './first-password.ts';
import { confirmPasswordChange, requestPasswordChange } from './password-change.ts';
import { confirmPasswordReset, requestPasswordReset } from './password-reset.ts';
import { signIn } from './sign-in.ts';
import { disableAccount, enableAccount, readAfterOrder, readSupervised } from './supervision/supervise.ts';

export interface AccountDeps {
  database: Database;
  clock: Clock;
  session: SessionService;
  otp: OtpService;
  delivery: Delivery;
  /** Key under which an unknown login becomes an id that nobody has. */
  nobodyKey: Buffer;
}

/** What `operation` takes after its deps. */
type Bound<Operation> = Operation extends (deps: AccountDeps, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never;

/** Everything that is done to an account; each operation is described at its function. */
export interface AccountService {
  signIn: Bound<typeof signIn>;
  requestDeviceTakeover: Bound<typeof requestDeviceTakeover>;
  confirmDeviceTakeover: Bound<typeof confirmDeviceTakeover>;
  setFirstPassword: Bound<typeof setFirstPassword>;
  requestPasswordChange: Bound<typeof requestPasswordChange>;
  confirmPasswordChange: Bound<typeof confirmPasswordChange>;
  requestPasswordReset: Bound<typeof requestPasswordReset>;
  confirmPasswordReset: Bound<typeof confirmPasswordReset>;
  requestContactChange: Bound<typeof requestContactChange>;
  confirmContactChange: Bound<typeof confirmContactChange>;
  readSupervised: Bound<typeof readSupervised>;
  readAfterOrder: Bound<typeof readAfterOrder>;
  disableAccount: Bound<typeof disableAccount>;
  enableAccount: Bound<typeof enableAccount>;
}

export function createAccountService(deps: AccountDeps): AccountService {
  return {
    signIn: (input, caller) => signIn(deps, input, caller),
    requestDeviceTakeover: (challenge, caller) => requestDeviceTakeover(deps, challenge, caller),
    confirmDeviceTakeover: (given, caller) => confirmDeviceTakeover(deps, given, caller),
    setFirstPassword: (given, caller) => setFirstPassword(deps, given, caller),
    requestPasswordChange: (session, input, caller) => requestPasswordChange(deps, session, input, caller),
    confirmPasswordChange: (session, given, caller) => confirmPasswordChange(deps, session, given, caller),
    requestPasswordReset: (input, caller) => requestPasswordReset(deps, input, caller),
    confirmPasswordReset: (given, caller) => confirmPasswordReset(deps, given, caller),
    requestContactChange: (session, input, caller) => requestContactChange(deps, session, input, caller),
    confirmContactChange: (session, given, caller) => confirmContactChange(deps, session, given, caller),
    readSupervised: (officer, code, caller) => readSupervised(deps, officer, code, caller),
    readAfterOrder: (code) => readAfterOrder(deps, code),
    disableAccount: (officer, input, caller) => disableAccount(deps, officer, input, caller),
    enableAccount: (officer, input, caller) => enableAccount(deps, officer, input, caller),
  };
}
