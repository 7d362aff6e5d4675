import type { Problem } from '../../platform/problem.ts';

/** Too many uploads were asked for. */
export interface UploadLimitReached extends Problem<'UploadLimitReached'> {
  until: Date;
}

/** @see UploadLimitReached */
export function uploadLimitReached(until: Date): UploadLimitReached {
  return {
    kind: 'UploadLimitReached',
    code: 'UPLOAD_LIMIT_REACHED',
    text: {
      vi: 'Đã có quá nhiều tệp được tải lên. Hãy thử lại sau thời điểm cho biết.',
      en: 'Too many files were uploaded. Try again after the given time.',
    },
    until,
  };
}
