import type { Problem } from '../../platform/problem.ts';
import type { PetitionStatus } from './petition-status.ts';

/** One answer for an unknown code, a wrong phone, somebody else's petition and another agency's. */
export type PetitionNotFound = Problem<'PetitionNotFound'>;

/** @see PetitionNotFound */
export function petitionNotFound(): PetitionNotFound {
  return {
    kind: 'PetitionNotFound',
    code: 'PETITION_NOT_FOUND',
    text: {
      vi: 'Không có phản ánh, kiến nghị nào với mã và số điện thoại này. Hãy xem lại tin nhắn đã nhận.',
      en: 'There is no petition with this code and phone. Compare them with the message that you received.',
    },
  };
}

/** The same for officers, who have no phone to be wrong and no message to look at. @see PetitionNotFound */
export function petitionNotAtAgency(): PetitionNotFound {
  return {
    kind: 'PetitionNotFound',
    code: 'PETITION_NOT_FOUND',
    text: {
      vi: 'Không có hồ sơ nào với mã này, hoặc hồ sơ không thuộc cơ quan của bạn. Hãy xem lại mã tra cứu.',
      en: 'There is no petition with this code, or it is not of your agency. Check the tracking code.',
    },
  };
}

/** The petition is not where this can be done. */
export interface PetitionNotOpen extends Problem<'PetitionNotOpen'> {
  status: PetitionStatus;
}

/** @see PetitionNotOpen */
export function petitionNotOpen(status: PetitionStatus): PetitionNotOpen {
  return {
    kind: 'PetitionNotOpen',
    code: 'PETITION_NOT_OPEN',
    text: {
      vi: 'Tình trạng hiện tại không cho phép việc này. Hãy tải lại để xem tình trạng mới nhất.',
      en: 'It cannot be done in the present state. Read the petition again to see how far it has come.',
    },
    status,
  };
}

/** Another officer answers it, or nobody yet. */
export type PetitionNotYours = Problem<'PetitionNotYours'>;

/** @see PetitionNotYours */
export function petitionNotYours(): PetitionNotYours {
  return {
    kind: 'PetitionNotYours',
    code: 'PETITION_NOT_YOURS',
    text: {
      vi: 'Hồ sơ này do cán bộ khác thụ lý hoặc chưa có ai thụ lý. Hãy nhận thụ lý trước khi xử lý.',
      en: 'Another officer has taken this petition, or nobody yet. Take it before you go on.',
    },
  };
}

/** Too many petitions. */
export interface PetitionLimitReached extends Problem<'PetitionLimitReached'> {
  until: Date;
}

/** @see PetitionLimitReached */
export function petitionLimitReached(until: Date): PetitionLimitReached {
  return {
    kind: 'PetitionLimitReached',
    code: 'PETITION_LIMIT_REACHED',
    text: {
      vi: 'Đã gửi quá số lần cho phép. Hãy thử lại sau thời điểm cho biết, hoặc gọi tổng đài 1900 9068.',
      en: 'Too many petitions were sent. Try again after the given time, or call the hotline 1900 9068.',
    },
    until,
  };
}

/** A file that was named cannot be attached. */
export type AttachmentNotUsable = Problem<'AttachmentNotUsable'>;

/** @see AttachmentNotUsable */
export function attachmentNotUsable(): AttachmentNotUsable {
  return {
    kind: 'AttachmentNotUsable',
    code: 'ATTACHMENT_NOT_USABLE',
    text: {
      vi: 'Có tệp chưa tải lên xong, đã quá 24 giờ hoặc đã dùng cho lần gửi khác. Hãy tải tệp lên lại rồi gửi.',
      en: 'A file is not uploaded yet, is older than 24 hours, or went with another message. Upload it again, then send.',
    },
  };
}
