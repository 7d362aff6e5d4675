import { builder } from '../../builder.ts';
import { CARE_TYPE_LIST, type CareTypeName } from './care-type.ts';

export const CareType = builder.enumType('CareType', {
  description:
    'How care was given, MA_LOAI_KCB of Decision 1804/QĐ-BYT of 2026-06-19 (loại hình khám bệnh, chữa bệnh).',
  values: Object.fromEntries(
    CARE_TYPE_LIST.map(({ name, english, label, code }) => [
      name,
      { description: `${english}, code ${code} (${label}).` },
    ]),
  ) as Record<CareTypeName, { description: string }>, // fromEntries forgets the keys
});

export const TreatmentResult = builder.enumType('TreatmentResult', {
  description: 'Result of the treatment, KET_QUA_DTRI (kết quả điều trị).',
  values: {
    CURED: { description: 'Cured, code 1 (Khỏi).' },
    IMPROVED: { description: 'Improved, code 2 (Đỡ).' },
    UNCHANGED: { description: 'Unchanged, code 3 (Không thay đổi).' },
    WORSE: { description: 'Worse, code 4 (Nặng hơn).' },
    DIED: { description: 'Died, code 5 (Tử vong).' },
    POOR_PROGNOSIS_TAKEN_HOME: { description: 'Poor prognosis, taken home, code 6 (Tiên lượng nặng xin về).' },
    UNDETERMINED: { description: 'Not determined, code 7 (Chưa xác định).' },
    DIED_OUTSIDE: { description: 'Died outside the facility, code 8 (Tử vong ngoại viện).' },
  } as const,
});

export const DischargeType = builder.enumType('DischargeType', {
  description: 'How the visit ended, MA_LOAI_RV (loại ra viện).',
  values: {
    DISCHARGED: { description: 'Discharged, code 1 (Ra viện).' },
    REFERRED: { description: 'Referred for professional reasons, code 2 (Chuyển tuyến theo chuyên môn).' },
    ABSCONDED: { description: 'Left without leave, code 3 (Trốn viện).' },
    LEFT_ON_REQUEST: { description: 'Left on request, code 4 (Xin ra viện).' },
    MOVED_ON_REQUEST: { description: 'Moved to another facility on request, code 5 (Chuyển theo yêu cầu).' },
  } as const,
});

export const AccessCategory = builder.enumType('AccessCategory', {
  description:
    'How the member came to the facility: the group of MA_DOITUONG_KCB (đối tượng đến khám bệnh, chữa bệnh).',
  values: {
    BY_THE_RULES: { description: 'By the rules: registered, referred or exempt, codes 1.x (Đúng quy định).' },
    EMERGENCY: { description: 'Emergency, code 2 (Cấp cứu).' },
    SELF_REFERRED: { description: 'Came without referral, codes 3.x (Tự đến).' },
    SCHEDULED_MEDICINES: { description: 'Came for medicines by appointment, codes 7.x (Hẹn lĩnh thuốc).' },
    OTHER: { description: 'Another group; the code says which (Khác).' },
  } as const,
});

export const VisitStatus = builder.enumType('VisitStatus', {
  description: 'How final the record of a visit is (trạng thái hồ sơ).',
  values: {
    PROVISIONAL: { description: 'As the facility sent it; it may still correct it (Tạm thời).' },
    FINAL: { description: 'Settled (Đã quyết toán).' },
    ADJUSTED: { description: 'Changed by the insurer after review (Đã điều chỉnh).' },
  } as const,
});

export const CostLineKind = builder.enumType('CostLineKind', {
  description: 'What a cost line is for (loại chi phí).',
  values: {
    DRUG: { description: 'A drug, XML2 (Thuốc).' },
    SERVICE: { description: 'A service: examination, bed, test, procedure, XML3 (Dịch vụ kỹ thuật).' },
    SUPPLY: { description: 'A medical supply, XML3 (Vật tư y tế).' },
  } as const,
});

export const CostScope = builder.enumType('CostScope', {
  description: 'Whether health insurance covers a cost line, PHAM_VI (phạm vi thanh toán).',
  values: {
    COVERED: { description: 'Within insurance, code 1 (Trong phạm vi hưởng BHYT).' },
    NOT_COVERED: { description: 'Outside insurance, code 2 (Ngoài phạm vi hưởng BHYT).' },
    ARMED_FORCES: {
      description:
        'Outside the list, paid for the armed forces, code 3 (Ngoài danh mục, quỹ chi trả cho lực lượng vũ trang).',
    },
  } as const,
});

export const LeaveCertificateStatus = builder.enumType('LeaveCertificateStatus', {
  description: 'State of a sick-leave certificate (trạng thái).',
  values: {
    VALID: { description: 'Can still be used to claim (Còn hiệu lực).' },
    USED: { description: 'Used for a claim (Đã dùng đề nghị hưởng).' },
    CANCELLED: { description: 'Cancelled (Đã hủy).' },
  } as const,
});
