import { builder } from '../../builder.ts';
import { ProblemInterface } from '../../platform/problem-type.ts';
import type { CodeNotFound, LookUpRateLimited, ProofOfWorkRequired, TooManyCandidates } from './errors.ts';
import type { CodeFound, MaskedPerson } from './service.ts';

const CodeCandidate = builder.objectRef<MaskedPerson>('CodeCandidate').implement({
  description: 'A person who matches, shown only as far as the asker needs to recognise them (người khớp thông tin).',
  fields: (t) => ({
    maskedCode: t.exposeString('maskedCode', {
      description: 'First two and last three digits of the code, such as `99•••••012` (mã số BHXH đã che).',
    }),
    maskedName: t.exposeString('maskedName', {
      description: 'First letters of the name, such as `Đ•• T•• H••` (họ tên đã che).',
    }),
    birthYear: t.exposeInt('birthYear', { description: 'Year of birth, such as `1975` (năm sinh).' }),
    province: t.exposeString('province', {
      nullable: true,
      description: 'Province of residence as it is called today; null when not recorded (tỉnh nơi cư trú).',
    }),
  }),
});

export const CodeFoundType = builder.objectRef<CodeFound>('CodeFound').implement({
  description: 'Somebody matches everything that was given (tìm thấy mã số BHXH).',
  fields: (t) => ({
    candidates: t.expose('candidates', {
      type: [CodeCandidate],
      description: 'One to three people (người khớp thông tin).',
    }),
  }),
});

export const CodeNotFoundType = builder.objectRef<CodeNotFound>('CodeNotFound').implement({
  description: 'Nobody matches everything that was given, code `CODE_NOT_FOUND` (không tìm thấy mã số BHXH).',
  interfaces: [ProblemInterface],
});

export const TooManyCandidatesType = builder.objectRef<TooManyCandidates>('TooManyCandidates').implement({
  description:
    'More than three people match, code `TOO_MANY_CANDIDATES` (quá nhiều người trùng thông tin). Add details.',
  interfaces: [ProblemInterface],
});

export const ProofOfWorkRequiredType = builder.objectRef<ProofOfWorkRequired>('ProofOfWorkRequired').implement({
  description:
    'Nothing was looked up yet, code `PROOF_OF_WORK_REQUIRED` (cần giải bài toán trước khi tra cứu); `message` says whether a solution is missing, or was wrong, used or late. Find a nonce for which the SHA-256 of `challenge` followed by the nonce, both as text, begins with `difficulty` zero bits, and send the request again with both.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    challenge: t.exposeString('challenge', { description: 'The text to begin with; good for one try (đề bài).' }),
    difficulty: t.exposeInt('difficulty', {
      description: 'How many leading bits of the hash must be 0, such as `16` (độ khó).',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'The challenge is good until then; ask again for a new one (hạn của đề bài).',
    }),
  }),
});

export const LookUpRateLimitedType = builder.objectRef<LookUpRateLimited>('LookUpRateLimited').implement({
  description:
    'This was looked up too often, code `LOOK_UP_RATE_LIMITED` (tra cứu quá số lần cho phép). The same answer whether the person exists or not.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    until: t.expose('until', { type: 'DateTime', description: 'From then on it may be tried again (khóa đến lúc).' }),
  }),
});
