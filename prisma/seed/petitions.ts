import type { Transaction } from '../../packages/api/src/platform/database/transaction.ts';
import { DEMO_OFFICER } from './officers.ts';
import { memberIdOf } from './person-rows.ts';
import { insertRows } from './rows.ts';
import { stableId } from './stable-id.ts';

const DAY_MS = 24 * 3_600_000;

/** A step of a demo petition, so many days ago. */
interface Step {
  daysAgo: number;
  action: 'SENT' | 'TAKEN' | 'SUPPLEMENT_ASKED' | 'ANSWERED';
  note?: string;
}

interface DemoPetition {
  sender: string;
  code: string;
  kind: 'FEEDBACK' | 'PETITION' | 'COMPLAINT';
  subject: string;
  content: string;
  /** Days from now to the due day; one that has gone by is overdue. */
  dueInDays: number;
  steps: Step[];
}

/** Petitions in several states at the agency of the demo officer, as fresh as the database. */
const PETITIONS: readonly DemoPetition[] = [
  {
    sender: '9900000001',
    code: 'PA-2026-DEM0001D',
    kind: 'FEEDBACK',
    subject: 'Sổ khám chữa bệnh thiếu một lần khám',
    content:
      'Tôi khám ngoại trú trong tháng trước nhưng sổ khám chữa bệnh trên ứng dụng chưa có lần khám này.\n\nĐề nghị kiểm tra và bổ sung.',
    dueInDays: -2,
    steps: [{ daysAgo: 24, action: 'SENT' }],
  },
  {
    sender: '9900000001',
    code: 'PA-2026-DEM0002B',
    kind: 'PETITION',
    subject: 'Mở thêm điểm thu ở phường',
    content:
      'Phường có nhiều người cao tuổi tham gia bảo hiểm y tế hộ gia đình. Kiến nghị mở thêm một điểm thu gần chợ.',
    dueInDays: 9,
    steps: [
      { daysAgo: 8, action: 'SENT' },
      { daysAgo: 7, action: 'TAKEN' },
      {
        daysAgo: 1,
        action: 'ANSWERED',
        note: 'Từ tháng tới bưu điện phường nhận thu vào thứ Ba và thứ Năm hằng tuần.',
      },
    ],
  },
  {
    sender: '9900000002',
    code: 'PA-2026-DEM00039',
    kind: 'COMPLAINT',
    subject: 'Hai tháng đã trừ lương nhưng chưa ghi nhận đóng',
    content: 'Đơn vị đã trừ tiền bảo hiểm xã hội vào lương của hai tháng, nhưng quá trình tham gia ghi là chậm đóng.',
    dueInDays: 12,
    steps: [
      { daysAgo: 20, action: 'SENT' },
      { daysAgo: 18, action: 'TAKEN' },
      { daysAgo: 2, action: 'SUPPLEMENT_ASKED', note: 'Hãy gửi phiếu lương của hai tháng đó.' },
    ],
  },
  {
    sender: '9900000006',
    code: 'PA-2026-DEM00047',
    kind: 'FEEDBACK',
    subject: 'Chưa nhận trợ cấp thất nghiệp tháng này',
    content: 'Đến hôm nay tài khoản ngân hàng của tôi chưa nhận được trợ cấp thất nghiệp của tháng này.',
    dueInDays: 16,
    steps: [
      { daysAgo: 4, action: 'SENT' },
      { daysAgo: 3, action: 'TAKEN' },
    ],
  },
];

const STATUS = {
  SENT: 'RECEIVED',
  TAKEN: 'IN_PROGRESS',
  SUPPLEMENT_ASKED: 'SUPPLEMENT_REQUIRED',
  ANSWERED: 'ANSWERED',
} as const satisfies Record<Step['action'], string>;

/** Adds the petitions of the demo people who are there, unless they were added before; the officer stands already. */
export async function insertDemoPetitions(tx: Transaction, now: Date): Promise<void> {
  const { rows: members } = await tx.query<{ id: string }>('SELECT id FROM member WHERE id = ANY ($1)', [
    PETITIONS.map(({ sender }) => memberIdOf(sender)),
  ]);
  const { rows: agencies } = await tx.query<{ id: string }>(
    'SELECT id FROM agency WHERE code = $1 ORDER BY valid_from DESC LIMIT 1',
    [DEMO_OFFICER.agencyCode],
  );
  const there = new Set(members.map(({ id }) => id));
  const agencyId = agencies[0]?.id;
  const petitions = PETITIONS.filter(({ sender }) => agencyId && there.has(memberIdOf(sender)));
  await insertRows(
    tx,
    'petition',
    petitions.map((petition) => petitionRow(petition, agencyId, now)),
    'ON CONFLICT DO NOTHING',
  );
  // The steps of one that has gone on since stay as they are.
  await insertRows(
    tx,
    'petition_event',
    petitions.flatMap((petition) => petition.steps.map((step, index) => stepRow(petition, step, index + 1, now))),
    'ON CONFLICT DO NOTHING',
  );
}

const keysOf = ({ sender, code }: DemoPetition) => ({ senderId: memberIdOf(sender), id: stableId('petition', code) });
const officerId = stableId('officer', DEMO_OFFICER.login);
const ago = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS);
const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

function petitionRow(petition: DemoPetition, agencyId: string | undefined, now: Date) {
  const { sender, code, kind, subject, content, dueInDays, steps } = petition;
  const [first, last] = [steps[0], steps.at(-1)];
  const taken = steps.find(({ action }) => action === 'TAKEN');
  if (!first || !last) throw new Error(`The demo petition ${code} has no step`);
  return {
    ...keysOf(petition),
    memberId: memberIdOf(sender),
    code,
    kind,
    status: STATUS[last.action],
    subject,
    content,
    agencyId,
    agencyCode: DEMO_OFFICER.agencyCode,
    noticeChannel: 'SMS',
    locale: 'vi',
    letterDigest: `\\x${Buffer.from(code).toString('hex')}`,
    sentAt: ago(now, first.daysAgo),
    dueOn: dayOf(ago(now, -dueInDays)),
    version: steps.length,
    changedAt: ago(now, last.daysAgo),
    takenBy: taken ? officerId : null,
    takenAt: taken ? ago(now, taken.daysAgo) : null,
    complex: false,
    waitingSince: last.action === 'SUPPLEMENT_ASKED' ? dayOf(ago(now, last.daysAgo)) : null,
  };
}

function stepRow(
  petition: DemoPetition,
  { action, daysAgo, note = null }: Omit<Step, 'note'> & { note?: string | null },
  position: number,
  now: Date,
) {
  const { senderId, id } = keysOf(petition);
  return {
    senderId,
    petitionId: id,
    position,
    action,
    status: STATUS[action],
    at: ago(now, daysAgo),
    by: action === 'SENT' ? 'SENDER' : 'OFFICER',
    officerId: action === 'SENT' ? null : officerId,
    note,
  };
}
