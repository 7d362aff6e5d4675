import { type Fault, inconsistent } from './faults.ts';

interface DatabaseError extends Error {
  /** SQLSTATE */
  code: string;
  constraint?: string;
}

/** Data exception or integrity violation: the record is at fault, not the database. */
export function isRefusal(error: unknown): error is DatabaseError {
  return isDatabaseError(error) && /^(22|23)...$/.test(error.code);
}

/** Serialisation failure, deadlock, lock not available: the same work may succeed when it is tried again. */
export function isLostLock(error: unknown): boolean {
  return isDatabaseError(error) && ['40001', '40P01', '55P03'].includes(error.code);
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** What the database refused, for the sender; the values that it names are not repeated. */
export function refusalFault(error: DatabaseError): Fault {
  if (error.constraint === 'sick_leave_certificate_facility_id_serial_number_key')
    return {
      table: 'XML11',
      column: 'SO_SERI',
      valueClass: 'duplicate',
      reason: {
        vi: 'Số seri chứng nhận đã dùng cho một chứng nhận khác của cơ sở.',
        en: 'The serial number stands on another certificate of this facility.',
      },
      remedy: { vi: 'Kiểm tra SO_SERI rồi gửi lại.', en: 'Check SO_SERI and send the record again.' },
    };
  const rule = error.constraint ?? error.code;
  return inconsistent({
    vi: `Hồ sơ vi phạm ràng buộc ${rule} của cơ sở dữ liệu.`,
    en: `The record breaks the rule ${rule} of the database.`,
  });
}

/** No facility has the code MA_CSKCB. */
export function unknownFacility(): Fault {
  return {
    table: 'XML1',
    column: 'MA_CSKCB',
    valueClass: 'unknown_reference',
    reason: { vi: 'Không có cơ sở khám chữa bệnh mang mã này.', en: 'No medical facility has this code.' },
    remedy: {
      vi: 'Nhập cơ sở trước (ansinh import facilities), hoặc dùng --create-missing.',
      en: 'Import the facility first (ansinh import facilities), or use --create-missing.',
    },
  };
}
