import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/client.ts';
import type { Delivery } from '../../platform/delivery/delivery.ts';
import type { FileService } from '../file/index.ts';
import type { OtpService } from '../otp/index.ts';
import { askAfter, noteRightQuestion } from './ask-after.ts';
import { cancel } from './cancel.ts';
import { cancelChild } from './child/cancel.ts';
import { startChild } from './child/start.ts';
import { submitChild } from './child/submit.ts';
import { approve, reject } from './decision/decide.ts';
import { noteReads } from './decision/note-reads.ts';
import type { FormAddresses, FormGrant } from './printable/address.ts';
import { formAddressOf, printedForm } from './printable/print.ts';
import { sendCode, start } from './start.ts';
import { submit } from './submit.ts';

/** A form whose fate changed; it is read again by its challenge. */
export interface RegistrationChanged<Kind extends string> {
  kind: Kind;
  challenge: string;
}

export interface RegistrationDeps {
  database: Database;
  clock: Clock;
  otp: OtpService;
  delivery: Delivery;
  directory: { today(): Date };
  file: FileService;
  /** Whether a form is taken only with its photos. */
  photosRequired: boolean;
  /** Signs addresses of printed forms. */
  formAddresses: FormAddresses;
}

/** What `operation` takes after its deps. */
type Bound<Operation> = Operation extends (deps: RegistrationDeps, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never;

/** What is done with form 01, before there is an account; each operation is described at its function. */
export interface RegistrationService {
  /** Whether a form is taken only with its photos. */
  readonly photosRequired: boolean;
  start: Bound<typeof start>;
  resendCode: Bound<typeof sendCode>;
  submit: Bound<typeof submit>;
  cancel: Bound<typeof cancel>;
  startChild: Bound<typeof startChild>;
  submitChild: Bound<typeof submitChild>;
  cancelChild: Bound<typeof cancelChild>;
  /** The instant by which ages are judged. */
  now(): Date;
  askAfter: Bound<typeof askAfter>;
  noteRightQuestion: Bound<typeof noteRightQuestion>;
  formAddressOf: Bound<typeof formAddressOf>;
  /** What an address of a printed form shows; null for one that is not ours. */
  readFormAddress(url: URL): FormGrant | null;
  printedForm: Bound<typeof printedForm>;
  noteReads: Bound<typeof noteReads>;
  approve: Bound<typeof approve>;
  reject: Bound<typeof reject>;
}

/** Registration by form 01 (Decree 166/2016/NĐ-CP, official letter 777/CNTT-PM). */
export function createRegistrationService(deps: RegistrationDeps): RegistrationService {
  return {
    photosRequired: deps.photosRequired,
    start: (input, caller) => start(deps, input, caller),
    resendCode: (challenge, caller) => sendCode(deps, challenge, caller),
    submit: (given, caller) => submit(deps, given, caller),
    cancel: (challenge, caller) => cancel(deps, challenge, caller),
    startChild: (session, input, caller) => startChild(deps, session, input, caller),
    submitChild: (session, given, caller) => submitChild(deps, session, given, caller),
    cancelChild: (session, id, caller) => cancelChild(deps, session, id, caller),
    now: () => deps.clock.now(),
    askAfter: (given, caller) => askAfter(deps, given, caller),
    noteRightQuestion: (keys) => noteRightQuestion(deps, keys),
    formAddressOf: (registration, publicAddress) => formAddressOf(deps, registration, publicAddress),
    readFormAddress: (url) => deps.formAddresses.read(url),
    printedForm: (grant, caller) => printedForm(deps, grant, caller),
    noteReads: (officer, forms, caller) => noteReads(deps, officer, forms, caller),
    approve: (officer, id, caller) => approve(deps, officer, id, caller),
    reject: (officer, input, caller) => reject(deps, officer, input, caller),
  };
}
