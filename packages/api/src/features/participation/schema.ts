import { builder } from '../../builder.ts';
import { pageCost, pageOf } from '../../platform/connection.ts';
import { Member } from '../member/index.ts';
import { durationText, fullYears, lumpSumSplit, yearsForBenefitLevel } from './duration.ts';
import { InsuranceType, MonthStatusEnum } from './enums.ts';
import { explanationOf } from './explanation.ts';
import { isCounted, type LedgerMonth, ledgerOf, type Segment } from './ledger.ts';
import { dateOf, monthText, yearOf } from './month.ts';
import { ParticipationPeriod } from './period-schema.ts';
import { ALL_SEGMENTS, NEWEST_FIRST, SCREEN_ORDER, SEGMENT_COLUMNS } from './queries.ts';
import { totalsOf } from './totals.ts';

type PeriodRow = typeof ParticipationPeriod.$inferType & Segment;

/** A month of the ledger, told for its insurance type. */
type MonthRow = LedgerMonth<PeriodRow> & { insuranceType: string };

const ParticipationMonth = builder.objectRef<MonthRow>('ParticipationMonth').implement({
  description: 'One month of the ledger: what it is to the total, and why (tháng tham gia).',
  fields: (t) => ({
    month: t.field({
      type: 'YearMonth',
      description: 'The month, such as `2020-02` (tháng).',
      resolve: (row) => dateOf(row.month),
    }),
    status: t.field({
      type: MonthStatusEnum,
      description: 'What it is to the total (tình trạng).',
      resolve: (row) => row.status,
    }),
    counted: t.boolean({
      description: 'Whether it is in `totalMonths`: true for COUNTED and OVERLAP_SAME_TYPE (được tính).',
      resolve: (row) => isCounted(row.status),
    }),
    explanation: t.string({
      description: "Why, in the request's language, with the law where it needs one (lý do).",
      resolve: (row, _args, context) => explanationOf(row.status, row.insuranceType)[context.locale],
    }),
    periods: t.field({
      type: [ParticipationPeriod],
      description: 'The segments that name the month, newest first; empty for a gap (các quá trình).',
      complexity: { field: 1, multiplier: 2 },
      resolve: (row) => row.segments,
    }),
  }),
});

const LumpSumSplit = builder.objectRef<{ before2014: number; from2014: number }>('LumpSumSplit').implement({
  description:
    'Counted months as a lump sum splits them: odd months before 2014 move to the time after it (thời gian tính BHXH một lần).',
  fields: (t) => ({
    monthsBefore2014: t.exposeInt('before2014', {
      description: 'Months until 2013-12, a multiple of 12 (trước 01/01/2014).',
    }),
    monthsFrom2014: t.exposeInt('from2014', {
      description: 'Months from 2014-01, with the odd months from before (từ 01/01/2014).',
    }),
  }),
});

const Participation = builder.prismaObject('Participation', {
  description: "A member's record of one insurance type: totals and segments (quá trình tham gia).",
  select: {},
  fields: (t) => ({
    insuranceType: t.expose('insuranceType', { type: InsuranceType, description: 'Insurance type (loại bảo hiểm).' }),
    totalMonths: t.int({
      select: ALL_SEGMENTS,
      description:
        'Counted months: each month once however many segments name it, without months that are late, used or not contributed, such as `146` (tổng thời gian tham gia).',
      resolve: ({ periods }) => totalsOf(periods).total,
    }),
    totalText: t.string({
      select: ALL_SEGMENTS,
      description:
        'The total as the screens print it, in Vietnamese whatever the language of the request, such as `12 năm 2 tháng` (tổng thời gian tham gia).',
      resolve: ({ periods }) => durationText(totalsOf(periods).total),
    }),
    lateMonths: t.int({
      select: ALL_SEGMENTS,
      description: 'Months that the employer has not paid yet; not in the total (tổng thời gian chậm đóng).',
      resolve: ({ periods }) => totalsOf(periods).late,
    }),
    lateText: t.string({
      select: ALL_SEGMENTS,
      description:
        'The late months as the screens print them, in Vietnamese whatever the language of the request, such as `0 tháng` (tổng thời gian chậm đóng).',
      resolve: ({ periods }) => durationText(totalsOf(periods).late),
    }),
    monthsBefore2014: t.int({
      select: ALL_SEGMENTS,
      description: 'Counted months until 2013-12 (thời gian trước 01/01/2014).',
      resolve: ({ periods }) => totalsOf(periods).before2014,
    }),
    monthsFrom2014: t.int({
      select: ALL_SEGMENTS,
      description: 'Counted months from 2014-01 (thời gian từ 01/01/2014).',
      resolve: ({ periods }) => totalsOf(periods).from2014,
    }),
    lumpSumSplit: t.field({
      type: LumpSumSplit,
      select: ALL_SEGMENTS,
      description: '`monthsBefore2014` and `monthsFrom2014` as a lump sum counts them (thời gian tính BHXH một lần).',
      resolve: ({ periods }) => lumpSumSplit(totalsOf(periods)),
    }),
    fullYears: t.int({
      select: ALL_SEGMENTS,
      description: 'Years of 12 full months, as eligibility counts them, such as `12` (số năm tròn).',
      resolve: ({ periods }) => fullYears(totalsOf(periods).total),
    }),
    yearsForBenefitLevel: t.field({
      type: 'Decimal',
      select: ALL_SEGMENTS,
      description:
        'Years as the level of a benefit counts them: 1 to 6 odd months are half a year, 7 to 11 a whole one, such as `12.5` (số năm tính mức hưởng).',
      resolve: ({ periods }) => yearsForBenefitLevel(totalsOf(periods).total).toString(),
    }),
    closedThrough: t.expose('closedThrough', {
      type: 'YearMonth',
      nullable: true,
      description: 'Last month of the closed book; null while the book is open (chốt sổ đến tháng).',
    }),
    periods: t.connection(
      {
        type: ParticipationPeriod,
        description: 'The segments, newest first (các quá trình đóng).',
        complexity: (args) => pageCost(args),
        select: (_args, _context, nested) => ({
          memberId: true,
          insuranceType: true,
          periods: nested({ orderBy: NEWEST_FIRST, select: SEGMENT_COLUMNS }, ['edges', 'node']),
        }),
        resolve: ({ memberId, insuranceType, periods }, args) =>
          pageOf(periods, args, {
            scope: `periods:${memberId}:${insuranceType}`,
            order: 'descending',
            keyOf: (period) => `${period.fromMonth.toISOString()}${period.toMonth.toISOString()}${period.id}`,
          }),
      },
      {
        name: 'ParticipationPeriodConnection',
        description: 'A page of contribution segments (một trang quá trình đóng).',
      },
      {
        name: 'ParticipationPeriodEdge',
        description: 'A contribution segment and its place in the list (một quá trình và vị trí).',
      },
    ),
    months: t.connection(
      {
        type: ParticipationMonth,
        description:
          'The ledger: every month from the first to the last that a segment names, newest first, with what it is to the total. As many of them are `counted` as `totalMonths` says (diễn giải tổng thời gian).',
        complexity: (args) => pageCost(args),
        args: {
          year: t.arg.int({
            required: false,
            description: 'Only months of this year, such as `2020`; all years when absent (năm).',
          }),
        },
        select: (_args, _context, nested) => ({
          memberId: true,
          insuranceType: true,
          periods: nested({ orderBy: NEWEST_FIRST, select: SEGMENT_COLUMNS }, ['edges', 'node', 'periods']),
        }),
        resolve: ({ memberId, insuranceType, periods }, { year, ...args }) => {
          const newestFirst = ledgerOf(periods)
            .reverse()
            .filter((row) => year === undefined || year === null || yearOf(row.month) === year);
          const page = pageOf(newestFirst, args, {
            scope: `months:${memberId}:${insuranceType}:${year ?? ''}`,
            order: 'descending',
            keyOf: (row) => monthText(row.month),
          });
          const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: { ...node, insuranceType } }));
          return { ...page, edges };
        },
      },
      { name: 'ParticipationMonthConnection', description: 'A page of ledger months (một trang các tháng).' },
      {
        name: 'ParticipationMonthEdge',
        description: 'A ledger month and its place in the list (một tháng và vị trí).',
      },
    ),
  }),
});

builder.prismaObjectFields(Member, (t) => ({
  participations: t.relation('participations', {
    type: Participation,
    query: { orderBy: SCREEN_ORDER },
    complexity: { field: 1, multiplier: 4 },
    description:
      'All four insurance types, always in the order BHXH, BHTN, BHTNLD_BNN, BHYT; one of them without segments has a total of 0 (quá trình tham gia).',
  }),
  participation: t.field({
    type: Participation,
    description:
      'One insurance type (quá trình tham gia). To read several in one operation, ask for `participations`: it costs less than aliases of this field.',
    args: { type: t.arg({ type: InsuranceType, description: 'Which one, such as `BHXH` (loại bảo hiểm).' }) },
    select: (args, _context, nested) => ({ participations: nested({ where: { insuranceType: args.type } }) }),
    resolve: ({ participations: [participation] }) => {
      // A trigger opens all four with the member.
      if (!participation) throw new Error('A member has no participation of an insurance type');
      return participation;
    },
  }),
}));
