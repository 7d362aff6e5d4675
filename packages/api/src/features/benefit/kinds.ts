import { builder } from '../../builder.ts';
import { pageCost } from '../../platform/connection.ts';
import { ownedKey } from '../member/index.ts';
import { Benefit } from './benefit-type.ts';
import { BenefitAdjustment, BenefitPayment, TerminationGround } from './details.ts';
import { OneTimeGround, UnemploymentStatus } from './enums.ts';
import { paymentsNewestFirst } from './lists.ts';
import { periodText } from './period-text.ts';
import { monthsRemaining, terminationGroundOf } from './unemployment.ts';

const id = { resolve: (benefit: { id: string }) => benefit.id, description: 'Opaque id for `node`.' };

export const OneTimeBenefit = builder.prismaNode('Benefit', {
  variant: 'OneTimeBenefit',
  description: 'A benefit paid once (hưởng một lần).',
  interfaces: [Benefit],
  id,
  nullable: true,
  findUnique: (key, context) => ({ ...ownedKey(context, key), kind: 'ONE_TIME' }),
  select: { id: true, kind: true },
  fields: (t) => ({
    ground: t.expose('ground', {
      type: OneTimeGround,
      nullable: true,
      description: 'Why the insurance was withdrawn; null for lump sums that are no withdrawal (căn cứ hưởng).',
    }),
    monthsConsumed: t.exposeInt('monthsConsumed', {
      nullable: true,
      description:
        'Contributed months that the lump sum removed from the total, Law 41/2024/QH15 Article 5.3; null when it removes none (số tháng đã hưởng).',
    }),
    averageSalary: t.expose('averageSalary', {
      type: 'Money',
      nullable: true,
      description:
        'Average salary that the sum is computed from, VND a month; null when not recorded (mức bình quân tiền lương).',
    }),
  }),
});

export const SicknessMaternityBenefit = builder.prismaNode('Benefit', {
  variant: 'SicknessMaternityBenefit',
  description: 'A spell of sickness, maternity or convalescence (ốm đau, thai sản, dưỡng sức).',
  interfaces: [Benefit],
  id,
  nullable: true,
  findUnique: (key, context) => ({ ...ownedKey(context, key), kind: 'ODS' }),
  select: { id: true, kind: true },
  fields: (t) => ({
    days: t.expose('days', {
      type: 'Decimal',
      nullable: true,
      description:
        'Days paid, such as `2.5`: half days exist since 2025-07-01; null when counted in months or not recorded (số ngày).',
    }),
    periodText: t.string({
      nullable: true,
      select: { fromDate: true, toDate: true },
      description:
        'The period as the screen prints it, in Vietnamese, such as `Từ ngày 15/09/2014 đến 14/03/2015`; null for a sum without a period (thời gian hưởng).',
      resolve: (benefit) => periodText(benefit.fromDate, benefit.toDate),
    }),
  }),
});

export const MonthlyBenefit = builder.prismaNode('Benefit', {
  variant: 'MonthlyBenefit',
  description: 'A pension or monthly allowance (lương hưu, trợ cấp hằng tháng).',
  interfaces: [Benefit],
  id,
  nullable: true,
  findUnique: (key, context) => ({ ...ownedKey(context, key), kind: 'MONTHLY' }),
  select: { id: true, kind: true },
  fields: (t) => ({
    entitlementRate: t.expose('entitlementRate', {
      type: 'Decimal',
      nullable: true,
      description:
        'Per cent of the average salary, such as `75`; null when the benefit is no share of a salary (tỷ lệ hưởng).',
    }),
    averageSalary: t.expose('averageSalary', {
      type: 'Money',
      nullable: true,
      description:
        'Average salary that it is computed from, VND a month; null when not recorded (mức bình quân tiền lương).',
    }),
    adjustments: t.relation('adjustments', {
      type: BenefitAdjustment,
      query: { orderBy: [{ fromMonth: 'desc' }, { decree: 'asc' }] },
      description: 'Changes by decree, newest first; a decree or two a year (phiếu điều chỉnh).',
    }),
  }),
});

export const UnemploymentBenefit = builder.prismaNode('Benefit', {
  variant: 'UnemploymentBenefit',
  description: 'A benefit of unemployment insurance (hưởng bảo hiểm thất nghiệp).',
  interfaces: [Benefit],
  id,
  nullable: true,
  findUnique: (key, context) => ({ ...ownedKey(context, key), kind: 'UNEMPLOYMENT' }),
  select: { id: true, kind: true },
  fields: (t) => ({
    periodText: t.string({
      nullable: true,
      select: { fromDate: true, toDate: true },
      description:
        'The period as the screen prints it, in Vietnamese, such as `Từ ngày 01/04/2026 đến 30/06/2026`; null for a sum without a period (thời gian hưởng).',
      resolve: (benefit) => periodText(benefit.fromDate, benefit.toDate),
    }),
    monthsGranted: t.exposeInt('monthsGranted', {
      nullable: true,
      description:
        'Months that the decision grants: 3 to 12, Law 74/2025/QH15 Article 39.2; null for support that is no monthly benefit (số tháng được hưởng).',
    }),
    monthsDrawn: t.exposeInt('monthsDrawn', {
      nullable: true,
      description: 'Months already paid; null for support that is no monthly benefit (số tháng đã hưởng).',
    }),
    monthsRemaining: t.int({
      nullable: true,
      select: { monthsGranted: true, monthsDrawn: true },
      description: 'Granted less drawn; null for support that is no monthly benefit (số tháng còn lại).',
      resolve: (benefit) => monthsRemaining(benefit.monthsGranted, benefit.monthsDrawn),
    }),
    averageSalary: t.expose('averageSalary', {
      type: 'Money',
      nullable: true,
      description:
        'Average of the last six contributed months, VND a month; null when not recorded (mức bình quân tiền lương).',
    }),
    status: t.expose('unemploymentStatus', {
      type: UnemploymentStatus,
      nullable: true,
      description: 'State of the decision; null for support that has none (trạng thái hưởng).',
    }),
    terminationGround: t.field({
      type: TerminationGround,
      nullable: true,
      select: { terminationGround: true },
      description: 'Why it ended early; null while it has not (căn cứ chấm dứt).',
      resolve: ({ terminationGround }) => (terminationGround === null ? null : terminationGroundOf(terminationGround)),
    }),
  }),
});

const BenefitPayments = builder.connectionObject(
  { type: BenefitPayment, name: 'BenefitPaymentConnection', description: 'A page of payments (danh sách chi trả).' },
  {
    name: 'BenefitPaymentEdge',
    description: 'A payment with its place in the list (lần chi trả và vị trí trong danh sách).',
  },
);

for (const paidMonthly of [MonthlyBenefit, UnemploymentBenefit])
  builder.prismaObjectField(paidMonthly, 'payments', (t) =>
    t.connection(
      {
        type: BenefitPayment,
        description: 'Payments month by month, newest first (quá trình chi trả).',
        complexity: (args) => pageCost(args),
        select: (args, _context, nested) => {
          const page = paymentsNewestFirst.query(args);
          return {
            payments: page ? nested({ ...page, select: paymentsNewestFirst.columns }, ['edges', 'node']) : false,
          };
        },
        resolve: (benefit, args) => paymentsNewestFirst.page(benefit.payments, args, `payments:${benefit.id}`),
      },
      BenefitPayments,
    ),
  );
