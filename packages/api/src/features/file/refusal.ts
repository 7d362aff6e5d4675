import type { Localized } from '../../platform/locale.ts';
import { METHOD_NOT_ALLOWED } from '../../platform/page-answer.ts';

/** Why an upload or an address is refused: an HTTP status, a code for programs, a text for people. */
export interface Refusal {
  kind: 'Refusal';
  code: RefusalCode;
  status: number;
  text: Localized;
  /** Figures for programs, such as `maxBytes`. */
  facts: Record<string, unknown>;
}

const REFUSALS = {
  UPLOAD_ADDRESS_INVALID: {
    status: 403,
    vi: 'Địa chỉ tải lên không đúng. Hãy gọi requestUpload để lấy địa chỉ mới.',
    en: 'This is no upload address of ours. Ask requestUpload for a new one.',
  },
  UPLOAD_EXPIRED: {
    status: 410,
    vi: 'Địa chỉ tải lên đã hết hạn. Hãy gọi requestUpload để lấy địa chỉ mới.',
    en: 'The upload address has expired. Ask requestUpload for a new one.',
  },
  UPLOAD_SPENT: {
    status: 409,
    vi: 'Địa chỉ tải lên chỉ dùng một lần và đã được dùng. Hãy gọi requestUpload để lấy địa chỉ mới.',
    en: 'The upload address works once and was used. Ask requestUpload for a new one.',
  },
  UPLOAD_TIMED_OUT: {
    status: 408,
    vi: 'Tệp gửi lên quá chậm hoặc bị ngắt. Hãy kiểm tra mạng rồi gửi lại.',
    en: 'The file came too slowly or broke off. Check the connection and send it again.',
  },
  FILE_EMPTY: { status: 400, vi: 'Tệp rỗng. Hãy chọn tệp khác.', en: 'The file is empty. Choose another one.' },
  FILE_TOO_LARGE: {
    status: 413,
    vi: 'Tệp quá lớn. Hãy giảm dung lượng rồi gửi lại.',
    en: 'The file is too large. Make it smaller and send it again.',
  },
  FILE_TYPE_REFUSED: {
    status: 415,
    vi: 'Loại tệp này không được nhận. Hãy gửi ảnh JPEG hoặc PNG; tệp đính kèm của đơn thư có thể là PDF.',
    en: 'This kind of file is not taken. Send a JPEG or PNG image; attachments of petitions may be PDF.',
  },
  FILE_UNREADABLE: {
    status: 422,
    vi: 'Tệp bị hỏng hoặc không đầy đủ. Hãy chụp lại hoặc lưu lại tệp rồi gửi.',
    en: 'The file is damaged or not complete. Take the photo or save the file again, and send that.',
  },
  FILE_TOO_MANY_PIXELS: {
    status: 422,
    vi: 'Ảnh có quá nhiều điểm ảnh, tối đa 40 triệu (20 triệu nếu ảnh PNG 16 bit). Hãy thu nhỏ ảnh rồi gửi lại.',
    en: 'The image has too many pixels, at most 40 million (20 million for a PNG of 16 bits). Make it smaller and send it again.',
  },
  FILE_HAS_ACTIVE_CONTENT: {
    status: 422,
    vi: 'Tệp PDF có mã lệnh, tệp nhúng hoặc mật khẩu. Hãy in ra PDF mới rồi gửi.',
    en: 'The PDF holds scripts, embedded files or a password. Print it to a new PDF and send that.',
  },
  ADDRESS_INVALID: {
    status: 403,
    vi: 'Địa chỉ tệp không đúng. Hãy tải lại dữ liệu để có địa chỉ mới.',
    en: 'This is no address of a file. Read the data again for a new one.',
  },
  ADDRESS_EXPIRED: {
    status: 410,
    vi: 'Địa chỉ tệp đã hết hạn. Hãy tải lại dữ liệu để có địa chỉ mới.',
    en: 'The address of the file has expired. Read the data again for a new one.',
  },
  FILE_GONE: {
    status: 404,
    vi: 'Tệp không còn nữa. Hãy tải lại dữ liệu để biết những tệp còn lại.',
    en: 'The file is no longer there. Read the data again to see which files are left.',
  },
  METHOD_NOT_ALLOWED,
} as const satisfies Record<string, { status: number; vi: string; en: string }>;

/** Codes of refused uploads and addresses: a closed set, listed in docs/files.md. */
export type RefusalCode = keyof typeof REFUSALS;

/** Every code with its status. */
export const REFUSAL_CODES: readonly { code: string; status: number }[] = Object.entries(REFUSALS).map(
  ([code, { status }]) => ({ code, status }),
);

/** @param facts figures for programs; nothing personal. */
export function refusal(code: RefusalCode, facts: Record<string, unknown> = {}): Refusal {
  const { status, vi, en } = REFUSALS[code];
  return { kind: 'Refusal', code, status, text: { vi, en }, facts };
}

/** Whether something is a refusal instead of what was wanted. */
export function isRefusal(value: object): value is Refusal {
  return 'kind' in value && value.kind === 'Refusal';
}
