import type { Problem } from '../../platform/problem.ts';
import type { EffortChallenge, EffortProof } from './proof-of-work.ts';

/** Nobody has all of the attributes. */
export type CodeNotFound = Problem<'CodeNotFound'>;

/** @see CodeNotFound */
export function codeNotFound(): CodeNotFound {
  return {
    kind: 'CodeNotFound',
    code: 'CODE_NOT_FOUND',
    text: {
      vi: 'Không tìm thấy mã số BHXH khớp với mọi thông tin đã nhập. Hãy kiểm tra lại theo giấy tờ hoặc tra cứu bằng cách khác.',
      en: 'No social-insurance code matches everything that was given. Check it against the papers, or look up in another way.',
    },
  };
}

/** More people have the attributes than are shown. */
export type TooManyCandidates = Problem<'TooManyCandidates'>;

/** @see TooManyCandidates */
export function tooManyCandidates(): TooManyCandidates {
  return {
    kind: 'TooManyCandidates',
    code: 'TOO_MANY_CANDIDATES',
    text: {
      vi: 'Có quá nhiều người trùng thông tin đã nhập. Hãy nhập thêm xã, phường, nhập tên có dấu hoặc dùng số giấy tờ.',
      en: 'Too many people match what was given. Add the ward, write the name with its accents, or use an identity number.',
    },
  };
}

/** Nothing was looked up: the caller must work first. */
export interface ProofOfWorkRequired extends Problem<'ProofOfWorkRequired'>, EffortChallenge {}

const NO_PROOF = {
  vi: 'Ứng dụng cần giải một bài toán nhỏ trước khi tra cứu tiếp. Hãy gửi lại yêu cầu kèm lời giải.',
  en: 'The app must solve a small puzzle before it looks up again. Send the request once more with the solution.',
};
const BAD_PROOF = {
  vi: 'Lời giải không đúng, đã dùng hoặc đã quá hạn. Hãy giải bài toán mới gửi kèm đây rồi gửi lại yêu cầu.',
  en: 'The solution was wrong, was used before or came too late. Solve the new puzzle that comes with this and send the request again.',
};

/**
 * @param proof what was given and not accepted; null when nothing was.
 * @see ProofOfWorkRequired
 */
export function proofOfWorkRequired(challenge: EffortChallenge, proof: EffortProof | null): ProofOfWorkRequired {
  return {
    kind: 'ProofOfWorkRequired',
    code: 'PROOF_OF_WORK_REQUIRED',
    text: proof ? BAD_PROOF : NO_PROOF,
    ...challenge,
  };
}

/** Too many tries, whether the person exists or not. */
export interface LookUpRateLimited extends Problem<'LookUpRateLimited'> {
  until: Date;
}

/** @see LookUpRateLimited */
export function lookUpRateLimited(until: Date): LookUpRateLimited {
  return {
    kind: 'LookUpRateLimited',
    code: 'LOOK_UP_RATE_LIMITED',
    text: {
      vi: 'Thông tin này đã được tra cứu quá số lần cho phép. Hãy thử lại sau thời điểm cho biết hoặc gọi 1900 9068.',
      en: 'This was looked up too often. Try again after the given time, or call 1900 9068.',
    },
    until,
  };
}
