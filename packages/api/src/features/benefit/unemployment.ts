/** Why an unemployment benefit ended: a letter of Law 74/2025/QH15, Article 41.4. */
export interface TerminationGround {
  letter: string;
  /** What the letter says, in Vietnamese. */
  text: string;
  /** Whether contributed months not yet used stay for a later benefit (bảo lưu), Article 41.5. */
  keepsContributedTime: boolean;
}

/** Law 74/2025/QH15, Article 41.4, letter by letter, shortened; there is no letter f or j in a Vietnamese law. */
const GROUND_TEXTS: Readonly<Record<string, string>> = {
  a: 'Có việc làm và thuộc đối tượng tham gia bảo hiểm xã hội bắt buộc',
  b: 'Thực hiện nghĩa vụ quân sự, nghĩa vụ tham gia Công an nhân dân hoặc Dân quân thường trực',
  c: 'Hưởng lương hưu hằng tháng',
  d: 'Hai lần từ chối việc làm do tổ chức dịch vụ việc làm công giới thiệu mà không có lý do chính đáng',
  đ: 'Không thông báo tìm kiếm việc làm hằng tháng trong 3 tháng liên tục',
  e: 'Ra nước ngoài để định cư',
  g: 'Đi học tập có thời hạn từ đủ 12 tháng trở lên',
  h: 'Bị xử phạt vi phạm hành chính về hành vi vi phạm pháp luật bảo hiểm thất nghiệp',
  i: 'Chết',
  k: 'Chấp hành quyết định đưa vào trường giáo dưỡng, cơ sở giáo dục bắt buộc hoặc cơ sở cai nghiện bắt buộc',
  l: 'Bị Tòa án tuyên bố mất tích',
  m: 'Bị tạm giam hoặc chấp hành hình phạt tù',
  n: 'Theo đề nghị của người lao động',
};

/** Law 74/2025/QH15, Article 41.5. */
const KEEPING_LETTERS = new Set(['a', 'b', 'g', 'k', 'l', 'm', 'n']);

/** Every ground, in the order of the article. */
export const TERMINATION_GROUNDS: readonly TerminationGround[] = Object.entries(GROUND_TEXTS).map(([letter, text]) => ({
  letter,
  text,
  keepsContributedTime: KEEPING_LETTERS.has(letter),
}));

/** The ground of a letter; null for a letter that Article 41.4 does not have. */
export function terminationGroundOf(letter: string): TerminationGround | null {
  return TERMINATION_GROUNDS.find((ground) => ground.letter === letter) ?? null;
}

const MONTHS_FOR_THE_FIRST_GRANT = 36;
const MONTHS_A_FURTHER_GRANT = 12;
const LEAST_CONTRIBUTED = 12;
const FIRST_GRANT = 3;
const LARGEST_GRANT = 12;

/** What contributed months of unemployment insurance entitle to. */
export interface UnemploymentGrant {
  /** Months of benefit, 0 or 3 to 12. */
  monthsGranted: number;
  /** Contributed months that the grant does not use; they stay for a later benefit (bảo lưu). */
  monthsKept: number;
}

/**
 * Months of unemployment benefit for contributed months, Law 74/2025/QH15, Article 39.2.
 *
 * 12 to 36 months give 3; each further full 12 give one more, 12 at most. The remainder that buys no month is kept;
 * below 12 months nothing is granted and all is kept.
 * @param contributedMonths paid and not yet used, a whole number of months.
 */
export function monthsOfUnemploymentBenefit(contributedMonths: number): UnemploymentGrant {
  if (contributedMonths < LEAST_CONTRIBUTED) return { monthsGranted: 0, monthsKept: contributedMonths };
  const beyondFirst = Math.max(0, contributedMonths - MONTHS_FOR_THE_FIRST_GRANT);
  const further = Math.min(Math.floor(beyondFirst / MONTHS_A_FURTHER_GRANT), LARGEST_GRANT - FIRST_GRANT);
  return { monthsGranted: FIRST_GRANT + further, monthsKept: beyondFirst - further * MONTHS_A_FURTHER_GRANT };
}

/**
 * Months still to be drawn; null when the decision names no number of months.
 *
 * A suspended month is unpaid and not made up (Article 41.2), so that only drawn months count here.
 */
export function monthsRemaining(granted: number | null, drawn: number | null): number | null {
  return granted === null ? null : granted - (drawn ?? 0);
}
