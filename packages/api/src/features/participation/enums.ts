import { builder } from '../../builder.ts';

export const InsuranceType = builder.enumType('InsuranceType', {
  description: 'A compulsory or voluntary insurance that the member takes part in (loại bảo hiểm).',
  values: {
    BHXH: { description: 'Social insurance (Bảo hiểm xã hội).' },
    BHTN: { description: 'Unemployment insurance (Bảo hiểm thất nghiệp).' },
    BHTNLD_BNN: {
      description: 'Work-injury and occupational-disease insurance (Bảo hiểm tai nạn lao động, bệnh nghề nghiệp).',
    },
    BHYT: { description: 'Health insurance (Bảo hiểm y tế).' },
  } as const,
});

export const ParticipationScheme = builder.enumType('ParticipationScheme', {
  description: 'Under which scheme a segment was contributed (hình thức tham gia).',
  values: {
    COMPULSORY: { description: 'Compulsory, through an employer (bắt buộc).' },
    VOLUNTARY: { description: 'Voluntary, by the member (tự nguyện).' },
  } as const,
});

export const ParticipationStatus = builder.enumType('ParticipationStatus', {
  description: 'Where a segment stands (trạng thái quá trình).',
  values: {
    ACTIVE: { description: 'Contributing now; counted (đang tham gia).' },
    ENDED: { description: 'Ended; counted (đã kết thúc).' },
    RESERVED: { description: 'Kept for a later benefit; counted (bảo lưu).' },
    CONSUMED: { description: 'Used by a lump sum or an unemployment benefit; not counted (đã hưởng).' },
    LATE: { description: 'Not paid by the employer yet; counted once it is (chậm đóng).' },
    CLOSED: { description: 'In a closed book; counted (đã chốt sổ).' },
  } as const,
});

export const MonthStatusEnum = builder.enumType('MonthStatus', {
  description: 'What a month is to the total of its insurance type (tình trạng của tháng).',
  values: {
    COUNTED: { description: 'In the total (được tính).' },
    OVERLAP_SAME_TYPE: { description: 'In the total once, though two or more segments name it (trùng quá trình).' },
    CONSUMED: { description: 'Used by a lump sum or an unemployment benefit; not in the total (đã hưởng).' },
    LATE_UNPAID: { description: 'Not paid by the employer yet; not in the total (chậm đóng).' },
    NOT_CONTRIBUTED_14_DAYS: {
      description: '14 or more unpaid working days; not in the total (nghỉ không lương từ 14 ngày làm việc).',
    },
    GAP: { description: 'No segment names it; not in the total (gián đoạn).' },
  } as const,
});
