/** The screens that the assistant sends to: what they show belongs to one person, or needs a form. */
export const SCREENS = {
  PARTICIPATION: { title: 'Quá trình tham gia', path: '/participation', personal: true },
  HEALTH_CARD: { title: 'Thẻ BHYT', path: '/health-card', personal: true },
  BENEFITS: { title: 'Thông tin hưởng', path: '/benefits', personal: true },
  MEDICAL_VISITS: { title: 'Sổ khám chữa bệnh', path: '/medical-visits', personal: true },
  PERSONAL_DETAILS: { title: 'Quản lý cá nhân', path: '/personal-details', personal: true },
  ACTIVITY: { title: 'Hoạt động tài khoản', path: '/account/activity', personal: true },
  DEVICES: { title: 'Thiết bị đăng nhập', path: '/account/devices', personal: true },
  DOSSIERS: { title: 'Dịch vụ công, mục Lịch sử', path: '/dossiers', personal: true },
  CODE_FINDER: { title: 'Tra cứu mã số BHXH', path: '/look-ups/code', personal: false },
  AGENCIES: { title: 'Tra cứu cơ quan BHXH', path: '/look-ups/agencies', personal: false },
  FACILITIES: { title: 'Tra cứu cơ sở khám bệnh, chữa bệnh', path: '/look-ups/facilities', personal: false },
  EMPLOYERS: { title: 'Tra cứu đơn vị tham gia BHXH', path: '/look-ups/employers', personal: false },
  COLLECTION_POINTS: { title: 'Tra cứu điểm thu', path: '/look-ups/collection-points', personal: false },
} as const;

export type ScreenName = keyof typeof SCREENS;

const MINE =
  /\b(cua (toi|em|minh|tui)|(toi|em|minh|tui) (da|dang|co|duoc|dong)|cho (toi|em|minh) xem|xem|(tra|tra cuu|kiem tra) (giup|ho|dum))\b/;
/** A child has an account of its own, and screens there. */
const OF_A_CHILD = /\bcua (con|be|chau)\b/;
/** What becomes of the own dossier, whatever the trouble. */
const DOSSIER = /\bho so\b.*\b(duyet|xu ly|toi dau|den dau|buoc nao|xong|co ket qua)\b/;
/** How long, or how many months: but not from how many on something is given. */
const PAID_SO_FAR =
  /\bdong (bhxh |bao hiem |bhtn |bhyt )?(da )?duoc (bao lau|(may|bao nhieu) (thang|nam))\b(?!.*\bthi\b)|\bmuc luong dong (bhxh|bao hiem)\b/;
const STILL_VALID = /\bthe (bhyt|bao hiem)\b.*\bcon (han|hieu luc|gia tri)\b/;
const SPENT_AT_VISITS = /\b(di )?kham\b.*\bhet (may|bao nhieu)( tien)?\b/;
const FIVE_YEARS = /\bdu 5 nam lien tuc\b/;
/** Whoever asks about these has a problem, and the texts say what to do. */
const TROUBLE =
  /\b(thieu|sai|mat|hong|khong|chua|cham|lam sao|the nao|vi sao|tai sao|doi|sua|cap lai|khieu nai|chia se|gui)\b/;

const RULES: readonly (readonly [ScreenName, RegExp])[] = [
  [
    'MEDICAL_VISITS',
    /\b(lich su kham|so kham benh|cac lan (kham|di vien|di kham)|lan kham (gan nhat|truoc)|lich su (di )?kham benh)\b/,
  ],
  [
    'PARTICIPATION',
    /\b((qua trinh|thoi gian) (dong|tham gia)|(da )?dong (bhxh |bao hiem |bhtn |bhyt )?(duoc )?bao nhieu (thang|nam)|dong duoc bao lau|da dong bao lau)\b/,
  ],
  [
    'HEALTH_CARD',
    /\b(the (bhyt|bao hiem)( y te)?|noi (dang ky )?kham benh ban dau|noi kham ban dau|dang ky kham (benh )?ban dau (o|cua))\b/,
  ],
  [
    'BENEFITS',
    /\b(tien (om dau|thai san|tro cap|tu tuat)|luong huu|tro cap).*\b(da duyet|ve tai khoan|duoc chi tra|cua (toi|em|minh))\b/,
  ],
  ['DEVICES', /\b(thiet bi|dien thoai) (nao )?(dang )?dang nhap\b/],
  ['PERSONAL_DETAILS', /\b(thong tin ca nhan|so dien thoai|dia chi) cua (toi|em|minh)\b/],
];

/** The screen that shows what somebody asks about the own record, or null. */
export function screenAskedFor(line: string): ScreenName | null {
  if (/^(toi|em|minh)\b/.test(line) && SPENT_AT_VISITS.test(line)) return 'MEDICAL_VISITS';
  if (!MINE.test(line) || OF_A_CHILD.test(line)) return null;
  if (DOSSIER.test(line)) return 'DOSSIERS';
  if (FIVE_YEARS.test(line) || STILL_VALID.test(line)) return 'HEALTH_CARD';
  if (PAID_SO_FAR.test(line)) return 'PARTICIPATION';
  if (TROUBLE.test(line)) return null;
  return RULES.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}
