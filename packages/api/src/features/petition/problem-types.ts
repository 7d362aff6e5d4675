import { builder } from '../../builder.ts';
import { ProblemInterface } from '../../platform/problem-type.ts';
import type {
  AttachmentNotUsable,
  PetitionLimitReached,
  PetitionNotFound,
  PetitionNotOpen,
  PetitionNotYours,
} from './errors.ts';
import { PetitionStatusEnum } from './schema.ts';

export const PetitionNotFoundType = builder.objectRef<PetitionNotFound>('PetitionNotFound').implement({
  description:
    'No petition has this code and phone, or none of the officer’s agency this code, code `PETITION_NOT_FOUND`; which is wrong is not told (không tìm thấy phản ánh, kiến nghị).',
  interfaces: [ProblemInterface],
});

export const PetitionNotOpenType = builder.objectRef<PetitionNotOpen>('PetitionNotOpen').implement({
  description:
    'The present state does not allow it, code `PETITION_NOT_OPEN` (tình trạng không cho phép). Read the petition again.',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    status: t.expose('status', { type: PetitionStatusEnum, description: 'The present state (tình trạng hiện tại).' }),
  }),
});

export const PetitionNotYoursType = builder.objectRef<PetitionNotYours>('PetitionNotYours').implement({
  description:
    'Another officer has taken it, or nobody yet, code `PETITION_NOT_YOURS` (hồ sơ do cán bộ khác thụ lý). Take it first.',
  interfaces: [ProblemInterface],
});

export const PetitionLimitReachedType = builder.objectRef<PetitionLimitReached>('PetitionLimitReached').implement({
  description: 'Too many petitions, code `PETITION_LIMIT_REACHED` (gửi quá số lần cho phép).',
  interfaces: [ProblemInterface],
  fields: (t) => ({
    until: t.expose('until', { type: 'DateTime', description: 'From then on it works again (khóa đến lúc).' }),
  }),
});

export const AttachmentNotUsableType = builder.objectRef<AttachmentNotUsable>('AttachmentNotUsable').implement({
  description:
    'A file is not there, too old or used already, code `ATTACHMENT_NOT_USABLE` (tệp đính kèm không dùng được). Upload it again.',
  interfaces: [ProblemInterface],
});
