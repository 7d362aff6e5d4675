import {
  ConfirmDeviceTakeoverDocument,
  type ConfirmDeviceTakeoverInput,
  type ConfirmDeviceTakeoverMutation,
  RequestDeviceTakeoverDocument,
  type RequestDeviceTakeoverMutation,
  RequestPasswordResetDocument,
  type RequestPasswordResetInput,
  type RequestPasswordResetMutation,
  SetFirstPasswordDocument,
  type SetFirstPasswordInput,
  type SetFirstPasswordMutation,
  SignInDocument,
  type SignInInput,
  type SignInMutation,
  StartRegistrationDocument,
  type StartRegistrationInput,
  type StartRegistrationMutation,
} from './_generated/operations.ts';
import type { SessionKeeper } from './session-keeper.ts';

/** What `signIn` answers: `SignedIn`, or why not; told apart by `__typename`. */
export type SignInResult = SignInMutation['signIn'];

/** What `requestTakeover` answers: `CodeSent`, or why not; told apart by `__typename`. */
export type RequestTakeoverResult = RequestDeviceTakeoverMutation['requestDeviceTakeover'];

/** What `confirmTakeover` answers: `SignedIn`, or why not; told apart by `__typename`. */
export type ConfirmTakeoverResult = ConfirmDeviceTakeoverMutation['confirmDeviceTakeover'];

/** What `setFirstPassword` answers: `SignedIn`, or why not; told apart by `__typename`. */
export type SetFirstPasswordResult = SetFirstPasswordMutation['setFirstPassword'];

/** What `requestPasswordReset` answers: `CodeSent`, or why not; told apart by `__typename`. */
export type RequestPasswordResetResult = RequestPasswordResetMutation['requestPasswordReset'];

/** What `startRegistration` answers: `CodeSent`, or why not; told apart by `__typename`. */
export type StartRegistrationResult = StartRegistrationMutation['startRegistration'];

/** The ways into an account. They need no session; whoever comes in has the tokens kept. */
export interface SignInMethods {
  /**
   * Signs in on this device and keeps the tokens.
   *
   * @returns `SignedIn`, or the reason against it with a `message` to show.
   * @throws AnSinhError when the API could not be asked.
   */
  signIn(input: Omit<SignInInput, 'device'>): Promise<SignInResult>;
  /**
   * Sends a code to the member's phone, so that this device may take the place of the one that is signed in.
   *
   * @param challenge of the `DeviceConflict` that `signIn` answered; the same again sends another code.
   * @throws AnSinhError when the API could not be asked.
   */
  requestTakeover(challenge: string): Promise<RequestTakeoverResult>;
  /**
   * Signs in here with that code, signs the other device out, and keeps the tokens.
   *
   * @param input the challenge that `requestTakeover` answered, and the code that the member received.
   * @throws AnSinhError when the API could not be asked.
   */
  confirmTakeover(input: ConfirmDeviceTakeoverInput): Promise<ConfirmTakeoverResult>;
  /**
   * Replaces a temporary password, signs in and keeps the tokens.
   *
   * @param input the challenge of the `PasswordChangeRequired` that `signIn` answered, and the new password twice.
   * @throws AnSinhError when the API could not be asked.
   */
  setFirstPassword(input: SetFirstPasswordInput): Promise<SetFirstPasswordResult>;
  /**
   * Sends a code to somebody who forgot the password; `ConfirmPasswordResetDocument` goes on with it.
   *
   * @remarks The answer is the same whether the account exists or not.
   * @throws AnSinhError when the API could not be asked.
   */
  requestPasswordReset(input: Omit<RequestPasswordResetInput, 'device'>): Promise<RequestPasswordResetResult>;
  /**
   * Registers somebody without an account by form 01: compares the form with the record and sends a code to its phone;
   * `SubmitRegistrationDocument` goes on with it.
   *
   * @remarks Keep the challenge: it submits, asks for another code, and cancels.
   * @throws AnSinhError `BAD_USER_INPUT` with the `argument` that must be corrected.
   */
  startRegistration(form: Omit<StartRegistrationInput, 'device'>): Promise<StartRegistrationResult>;
}

/** The ways into an account on one device, over a keeper. */
export function createSignInMethods(keeper: SessionKeeper, device: { id: string; name: string }): SignInMethods {
  async function keepTokens<Result extends { __typename: string }>(result: Result): Promise<Result> {
    if (isSignedIn(result)) await keeper.adopt(result);
    return result;
  }

  return {
    async signIn(input) {
      const { signIn } = await keeper.post(SignInDocument, { input: { ...input, device } });
      return keepTokens(signIn);
    },
    async requestTakeover(challenge) {
      return (await keeper.post(RequestDeviceTakeoverDocument, { input: { challenge } })).requestDeviceTakeover;
    },
    async confirmTakeover(input) {
      return keepTokens((await keeper.post(ConfirmDeviceTakeoverDocument, { input })).confirmDeviceTakeover);
    },
    async setFirstPassword(input) {
      return keepTokens((await keeper.post(SetFirstPasswordDocument, { input })).setFirstPassword);
    },
    async requestPasswordReset(input) {
      const variables = { input: { ...input, device } };
      return (await keeper.post(RequestPasswordResetDocument, variables)).requestPasswordReset;
    },
    async startRegistration(form) {
      const variables = { input: { ...form, device } };
      return (await keeper.post(StartRegistrationDocument, variables)).startRegistration;
    },
  };
}

type SignedIn = Extract<SignInResult, { __typename: 'SignedIn' }>;

function isSignedIn(result: { __typename: string }): result is SignedIn {
  return result.__typename === 'SignedIn';
}
