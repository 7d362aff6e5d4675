import type {
  FindSocialInsuranceCodeInput,
  FindSocialInsuranceCodeMutation,
  FindSocialInsuranceCodeMutationVariables,
} from './_generated/operations.ts';
import { AnSinhError } from './errors.ts';
import { solveProofOfWork } from './proof-of-work.ts';

/** What is known of the person; the proof is the client's work. */
export type CodeFinderInput = Omit<FindSocialInsuranceCodeInput, 'proof'>;

type Answer = FindSocialInsuranceCodeMutation['findSocialInsuranceCode'];

/** `CodeFound`, or why nobody is shown; told apart by `__typename`. */
export type CodeFinderResult = Exclude<Answer, { readonly __typename: 'ProofOfWorkRequired' }>;

/** How the proof of work is done. */
export interface CodeFinderOptions {
  /** Called when the API asks for a proof, before the work begins: time for a sign of patience. */
  onProof?: () => void;
  /** Another place to do the work, such as a worker; `solveProofOfWork` on this thread when absent. */
  solve?: (challenge: string, difficulty: number, signal?: AbortSignal) => Promise<string>;
  /** Gives up when aborted; the reason is thrown. */
  signal?: AbortSignal;
}

/** A slow device may finish after the challenge is over. */
const MOST_PROOFS = 3;

/** Asks, solves what is asked for, and asks again. */
export async function findCode(
  ask: (variables: FindSocialInsuranceCodeMutationVariables) => Promise<FindSocialInsuranceCodeMutation>,
  input: CodeFinderInput,
  { onProof, solve = solveProofOfWork, signal }: CodeFinderOptions = {},
): Promise<CodeFinderResult> {
  let answer = (await ask({ input })).findSocialInsuranceCode;
  for (let proofs = 0; answer.__typename === 'ProofOfWorkRequired'; proofs += 1) {
    if (proofs === MOST_PROOFS) throw new AnSinhError(answer.code, answer.message);
    signal?.throwIfAborted();
    onProof?.();
    const { challenge, difficulty } = answer;
    const nonce = await solve(challenge, difficulty, signal);
    answer = (await ask({ input: { ...input, proof: { challenge, nonce } } })).findSocialInsuranceCode;
  }
  return answer;
}
