import { builder } from '../../builder.ts';

export const BenefitKind = builder.enumType('BenefitKind', {
  description: 'The four tabs of a benefit record (loại thông tin hưởng).',
  values: {
    ONE_TIME: { description: 'Paid once (Một lần).' },
    ODS: { description: 'Sickness, maternity and convalescence (Ốm đau, thai sản, dưỡng sức).' },
    MONTHLY: { description: 'Paid every month: pensions and allowances (Hàng tháng).' },
    UNEMPLOYMENT: { description: 'Unemployment insurance (Thất nghiệp).' },
  } as const,
});

export const BenefitRegime = builder.enumType('BenefitRegime', {
  description: 'The regime under which a benefit is paid (chế độ).',
  values: {
    SICK_OWN: { description: "The member's own sickness (Bản thân ốm)." },
    SICK_LONG: { description: 'Sickness that needs long treatment (Ốm đau dài ngày).' },
    SICK_CHILD: { description: 'Care of a sick child (Con ốm).' },
    RECUP_SICK: { description: 'Convalescence after sickness (Dưỡng sức sau ốm đau).' },
    MAT_CHECKUP: { description: 'Check-up in pregnancy (Khám thai).' },
    MAT_MISCARRY: { description: 'Miscarriage, abortion or stillbirth (Sảy thai, phá thai, thai chết lưu).' },
    MAT_BIRTH: { description: 'Childbirth (Sinh con).' },
    MAT_LUMP: {
      description: 'Lump sum at birth or adoption (Trợ cấp một lần khi sinh con hoặc nhận con nuôi).',
    },
    PAT_LEAVE: { description: 'Leave of a man whose wife gives birth (Lao động nam nghỉ khi vợ sinh con).' },
    MAT_CONTRA: { description: 'Contraception (Biện pháp tránh thai).' },
    MAT_ADOPT: { description: 'Adoption of a child under six months (Nhận nuôi con nuôi dưới 6 tháng tuổi).' },
    MAT_SURRO: { description: 'Surrogacy, either side (Mang thai hộ, nhờ mang thai hộ).' },
    RECUP_MAT: { description: 'Convalescence after maternity (Dưỡng sức sau thai sản).' },
    RECUP_INJ: {
      description: 'Convalescence after a work injury or occupational disease (Dưỡng sức sau TNLĐ, BNN).',
    },
    VOL_MAT: { description: 'Maternity allowance of voluntary insurance (Trợ cấp thai sản tự nguyện).' },
    ONE_TIME_BHXH: { description: 'Withdrawal of social insurance as a lump sum (BHXH một lần).' },
    RETIRE_TOPUP: { description: 'Lump sum at retirement for extra years (Trợ cấp một lần khi nghỉ hưu).' },
    SURV_LUMP: { description: "Survivors' lump sum (Tuất một lần)." },
    FUNERAL: { description: 'Funeral grant (Trợ cấp mai táng).' },
    INJ_LUMP: {
      description: 'Lump sum for a work injury or occupational disease, 5 to 30 % loss (Trợ cấp TNLĐ, BNN một lần).',
    },
    REGIONAL_ALLOW: { description: 'Regional allowance as a lump sum (Trợ cấp khu vực một lần).' },
    PENSION: { description: 'Pension (Lương hưu).' },
    DISAB: { description: 'Loss of working capacity, old law (Trợ cấp mất sức lao động).' },
    INJ_MONTHLY: {
      description:
        'Monthly for a work injury or occupational disease, 31 % loss or more (Trợ cấp TNLĐ, BNN hằng tháng).',
    },
    INJ_CARE: { description: 'Attendance of a person injured at work (Trợ cấp phục vụ).' },
    SURV_BASIC: { description: "Survivors' basic, 50 % of the reference level (Tuất hằng tháng, mức cơ bản)." },
    SURV_CARE: { description: "Survivors' nurture, 70 % of the reference level (Tuất hằng tháng, mức nuôi dưỡng)." },
    COMMUNE: { description: 'Former commune officers (Trợ cấp cán bộ xã).' },
    ART23: {
      description:
        'Monthly allowance of those short of pension years, Law 41/2024/QH15 Article 23 (Trợ cấp hằng tháng theo Điều 23).',
    },
    SOCIAL_PENSION: { description: 'Social pension (Trợ cấp hưu trí xã hội).' },
    UI_ALLOW: { description: 'Unemployment benefit (Trợ cấp thất nghiệp).' },
    UI_TRAIN: { description: 'Support for vocational training (Hỗ trợ đào tạo, nâng cao trình độ kỹ năng nghề).' },
    UI_JOB: { description: 'Counselling and job placement (Tư vấn, giới thiệu việc làm).' },
    UI_RETAIN: {
      description: 'Support for keeping workers employed (Hỗ trợ đào tạo để duy trì việc làm).',
    },
  } as const,
});

export const OneTimeGround = builder.enumType('OneTimeGround', {
  description:
    'Why social insurance was withdrawn as a lump sum, Law 41/2024/QH15 Article 70 (căn cứ hưởng BHXH một lần).',
  values: {
    RETIREMENT_AGE_SHORT: {
      description: 'Retirement age with fewer than 15 years (Đủ tuổi nghỉ hưu, chưa đủ 15 năm đóng).',
    },
    EMIGRATION: { description: 'Settling abroad (Ra nước ngoài để định cư).' },
    SEVERE_DISEASE: { description: 'A listed severe disease (Mắc bệnh nguy hiểm đến tính mạng).' },
    LOSS_81: {
      description: 'Loss of 81 % of working capacity or more (Suy giảm khả năng lao động từ 81 % trở lên).',
    },
    PRE_2025_12_MONTHS_OUT: {
      description:
        'Insured before 2025-07-01, 12 months without insurance, under 20 years (Tham gia trước 01/07/2025, nghỉ 12 tháng, chưa đủ 20 năm).',
    },
  } as const,
});

export const PaymentMethod = builder.enumType('PaymentMethod', {
  description: 'How money is paid (hình thức lĩnh).',
  values: {
    BANK: { description: 'To a personal account (Qua tài khoản cá nhân).' },
    CASH: { description: 'In cash (Tiền mặt).' },
    PROXY: { description: 'To an authorised person, form 652 (Ủy quyền lĩnh thay).' },
    VIA_EMPLOYER: { description: 'Through the employer (Qua đơn vị sử dụng lao động).' },
  } as const,
});

export const PaymentStatus = builder.enumType('PaymentStatus', {
  description: 'State of one payment (trạng thái chi trả).',
  values: {
    SCHEDULED: { description: 'Not paid yet (Chờ chi trả).' },
    PAID: { description: 'Paid (Đã chi trả).' },
    RETURNED: { description: 'Sent back, often a wrong account (Bị trả lại).' },
    HELD: { description: 'Held back (Tạm dừng).' },
    RECOVERED: { description: 'Taken back (Thu hồi).' },
  } as const,
});

export const UnemploymentStatus = builder.enumType('UnemploymentStatus', {
  description: 'State of an unemployment decision, Law 74/2025/QH15 Article 41 (trạng thái hưởng trợ cấp thất nghiệp).',
  values: {
    GRANTED: { description: 'Being drawn (Đang hưởng).' },
    SUSPENDED: { description: 'Suspended: unpaid until the job search is reported (Tạm dừng).' },
    RESUMED: { description: 'Drawn again after a suspension (Tiếp tục).' },
    MOVED: { description: 'Moved to another place of payment (Chuyển nơi hưởng).' },
    TERMINATED: { description: 'Ended on a ground of Article 41.4 (Chấm dứt).' },
    CANCELLED: { description: 'Cancelled (Hủy hưởng).' },
  } as const,
});
