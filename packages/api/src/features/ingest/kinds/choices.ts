import { misread, type ValueType } from '../table/column.ts';
import { choice } from '../table/values/choice.ts';

// Codes and labels of domain enums; the first label is the Vietnamese one that is printed.

export const gender = choice(
  { MALE: ['Nam', '1', 'M'], FEMALE: ['Nữ', '2', 'F'], UNDETERMINED: ['Chưa xác định', '3', 'Không xác định'] },
  'gender',
);

export const identityDocumentKind = choice(
  {
    CCCD: ['Căn cước công dân', 'Căn cước', 'Thẻ căn cước'],
    CMND: ['Chứng minh nhân dân'],
    PASSPORT: ['Hộ chiếu'],
    BIRTH_CERTIFICATE: ['Giấy khai sinh'],
    PERSONAL_ID: ['Số định danh cá nhân', 'Số định danh'],
  },
  'identity_document_kind',
);

export const insuranceType = choice(
  {
    BHXH: ['Bảo hiểm xã hội'],
    BHTN: ['Bảo hiểm thất nghiệp'],
    BHTNLD_BNN: ['Bảo hiểm tai nạn lao động, bệnh nghề nghiệp', 'BHTNLĐ-BNN', 'TNLĐ-BNN', 'BHTNLĐ'],
    BHYT: ['Bảo hiểm y tế'],
  },
  'insurance_type',
);

export const participationScheme = choice(
  { COMPULSORY: ['Bắt buộc', 'BHXH bắt buộc'], VOLUNTARY: ['Tự nguyện', 'BHXH tự nguyện'] },
  'participation_scheme',
);

export const participationStatus = choice(
  {
    ACTIVE: ['Đang tham gia', 'Đang đóng'],
    ENDED: ['Đã kết thúc', 'Kết thúc'],
    RESERVED: ['Bảo lưu'],
    CONSUMED: ['Đã hưởng một lần', 'Đã hưởng 1 lần'],
    LATE: ['Chậm đóng'],
    CLOSED: ['Đã chốt sổ', 'Chốt sổ'],
  },
  'participation_status',
);

export const cardStatus = choice(
  {
    VALID: ['Còn giá trị'],
    EXPIRED: ['Hết giá trị'],
    RENEWED: ['Đã gia hạn'],
    REPLACED: ['Đã cấp thẻ mới'],
    REVOKED: ['Đã thu hồi'],
    REDUCED: ['Báo giảm'],
    TRANSFERRED_OUT: ['Chuyển ngoại tỉnh'],
    TRANSFERRED_IN: ['Nội tỉnh', 'Chuyển nội tỉnh'],
    HELD: ['Tạm giữ'],
    LOCKED: ['Tạm khóa'],
    STOPPED: ['Ngừng tham gia'],
  },
  'card_status',
);

export const livingArea = choice({ K1: [], K2: [], K3: [] }, 'living_area');

export const careLevel = choice(
  {
    INITIAL: ['Ban đầu', 'Cấp ban đầu'],
    BASIC: ['Cơ bản', 'Cấp cơ bản'],
    SPECIALISED: ['Chuyên sâu', 'Cấp chuyên sâu'],
  },
  'care_level',
);

export const agencyLevel = choice(
  {
    CENTRAL: ['Trung ương'],
    PROVINCIAL: ['Cấp tỉnh', 'Tỉnh', 'BHXH tỉnh'],
    LOCAL: ['Cơ sở', 'BHXH cơ sở'],
  },
  'agency_level',
);

export const directoryStatus = choice(
  {
    ACTIVE: ['Đang hoạt động', 'Hoạt động'],
    SUSPENDED: ['Tạm ngừng', 'Tạm dừng'],
    CLOSED: ['Đã đóng', 'Ngừng hoạt động', 'Giải thể'],
  },
  'directory_status',
);

export const oneTimeGround = choice(
  {
    RETIREMENT_AGE_SHORT: ['Đủ tuổi nghỉ hưu chưa đủ năm đóng'],
    EMIGRATION: ['Định cư nước ngoài', 'Ra nước ngoài định cư'],
    SEVERE_DISEASE: ['Bệnh hiểm nghèo'],
    LOSS_81: ['Suy giảm khả năng lao động từ 81%'],
    PRE_2025_12_MONTHS_OUT: ['Đóng trước 01/07/2025, nghỉ 12 tháng'],
  },
  'one_time_ground',
);

export const paymentMethod = choice(
  {
    BANK: ['Qua tài khoản cá nhân', 'Tài khoản', 'ATM', 'Chuyển khoản'],
    CASH: ['Tiền mặt'],
    PROXY: ['Ủy quyền lĩnh thay', 'Uỷ quyền', 'Ủy quyền'],
    VIA_EMPLOYER: ['Qua đơn vị'],
  },
  'payment_method',
);

export const paymentStatus = choice(
  {
    SCHEDULED: ['Chờ chi trả'],
    PAID: ['Đã chi trả', 'Đã chi'],
    RETURNED: ['Bị trả lại'],
    HELD: ['Tạm dừng'],
    RECOVERED: ['Thu hồi'],
  },
  'payment_status',
);

export const unemploymentStatus = choice(
  {
    GRANTED: ['Đang hưởng'],
    SUSPENDED: ['Tạm dừng'],
    RESUMED: ['Tiếp tục', 'Tiếp tục hưởng'],
    MOVED: ['Chuyển nơi hưởng'],
    TERMINATED: ['Chấm dứt'],
    CANCELLED: ['Hủy hưởng'],
  },
  'unemployment_status',
);

const TERMINATION_LETTERS = 'abcdđeghiklmn';

/** Letter of Law 74/2025/QH15, Article 41.4; `d` and `đ` are two grounds, so accents count here. */
export const terminationGround: ValueType = {
  sql: 'text',
  accepts: { vi: 'một chữ: a b c d đ e g h i k l m n', en: 'one letter: a b c d đ e g h i k l m n' },
  read(value) {
    const letter = value.toLowerCase();
    return letter.length === 1 && TERMINATION_LETTERS.includes(letter) ? letter : misread();
  },
};
