import { hadSecret } from '../masking.ts';

/** Why a question is not answered, whatever the texts hold. */
export type RefusalReason = 'MEDICAL' | 'SOMEBODY_ELSE' | 'INSTRUCTION' | 'FRAUD' | 'SECRET';

const MEDICAL =
  /\b(thuoc (gi|nao|ha|giam|tri|chua|bo)|uong (thuoc|gi)|trieu chung|chan doan|don thuoc|(bi|benh) .*\b(chua (the nao|khoi|bang|tri)|dieu tri (the nao|ra sao|bang)|nen an|an gi|kieng)|dau (bung|dau|nguc|lung|hong) .*\b(uong|thuoc|lam sao|bi benh)|co phai bi benh|nen an gi)\b/;
const INSTRUCTION =
  /\b(bo qua .*(huong dan|lenh|chi dan|quy tac)|quen (het|moi) .*(huong dan|lenh)|dong vai|hay tra loi rang|tu gio hay|system prompt|prompt|ignore .*(instructions?|previous|rules)|disregard|jailbreak|developer mode|co so du lieu|sql|hacker|hack|mat khau quan tri|admin|in ra .*(lenh|mat khau|cau hinh|noi dung he thong))\b/;
const FRAUD =
  /\b(gian lan|truc loi|lach luat|lam gia|khai gian|khai khong|giay (to )?gia|mua giay nghi|lam sao de khong bi phat hien|qua mat)\b/;
/** A person with a name, as written with capitals. */
const PERSON_NAMED = /(?:^|[\s(])(?:ông|bà|anh|chị|cô|chú|bạn|em)\s+\p{Lu}\p{L}+/u;
/** Somebody's number or money, without capitals. */
const SOMEBODYS =
  /\b(ma so|so dien thoai|luong|luong huu|dia chi|the bhyt|thong tin|so bhxh|benh an|lich su kham)\b.*\bcua (ong|ba|anh|chi|co|chu|nguoi yeu|hang xom|nhan vien|sep|nguoi khac)\b/;
const PERSONAL_THING =
  /\b(ma so|so dien thoai|luong|dia chi|the|thong tin|so bhxh|ho so|benh|lich su|dong bao hiem|dong bhxh|tro cap)\b/;

/** Why a question must not be answered, or null. */
export function refusalOf(text: string, line: string): RefusalReason | null {
  if (hadSecret(text)) return 'SECRET';
  if (INSTRUCTION.test(line)) return 'INSTRUCTION';
  if (FRAUD.test(line)) return 'FRAUD';
  if (SOMEBODYS.test(line) || (PERSON_NAMED.test(text) && PERSONAL_THING.test(line))) return 'SOMEBODY_ELSE';
  if (MEDICAL.test(line)) return 'MEDICAL';
  return null;
}

/** What is said instead; it states nothing that would need a source. */
export const REFUSAL_TEXTS: Readonly<Record<RefusalReason, string>> = {
  MEDICAL:
    'Tôi không tư vấn về bệnh và thuốc. Hãy hỏi bác sĩ hoặc đến cơ sở khám bệnh. Tôi có thể giúp bạn tìm cơ sở khám bệnh và trả lời về quyền lợi BHYT.',
  SOMEBODY_ELSE:
    'Tôi không cung cấp thông tin của người khác. Mỗi người chỉ xem được hồ sơ của mình sau khi đăng nhập.',
  INSTRUCTION:
    'Tôi chỉ trả lời về BHXH, BHYT, BHTN và cách dùng ứng dụng, từ những nguồn đã được công bố. Bạn muốn hỏi điều gì về các nội dung này?',
  SECRET:
    'Tôi đã ẩn mật khẩu, mã OTP trong câu hỏi và không lưu lại. Đừng gửi chúng cho bất kỳ ai, kể cả cán bộ BHXH. Nếu đã gửi cho người khác, hãy đổi mật khẩu ngay. Bạn gặp khó khăn gì khi đăng nhập?',
  FRAUD:
    'Tôi không hướng dẫn việc làm sai quy định. Nếu bạn chưa rõ mình được hưởng gì, hãy hỏi về điều kiện hưởng hoặc gọi tổng đài.',
};
