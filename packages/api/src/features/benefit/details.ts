import { builder } from '../../builder.ts';
import { PaymentMethod, PaymentStatus } from './enums.ts';
import { netOf } from './payment.ts';
import type { TerminationGround as Ground } from './unemployment.ts';

export const BenefitAdjustment = builder.prismaObject('BenefitAdjustment', {
  description: 'A change of a monthly benefit by decree, by a share or by an amount (phiếu điều chỉnh).',
  select: {},
  fields: (t) => ({
    decree: t.exposeString('decree', {
      description: 'Number of the decree, such as `162/2026/NĐ-CP` (nghị định).',
    }),
    fromMonth: t.expose('fromMonth', { type: 'YearMonth', description: 'First month that it changes (từ tháng).' }),
    percent: t.expose('percent', {
      type: 'Decimal',
      nullable: true,
      description: 'Change in per cent, such as `8`; null when it is an amount (tỷ lệ điều chỉnh).',
    }),
    amount: t.expose('amount', {
      type: 'Money',
      nullable: true,
      description: 'Change in VND a month; null when it is a share (số tiền điều chỉnh).',
    }),
  }),
});

export const BenefitPayment = builder.prismaObject('BenefitPayment', {
  description: "One month's payment of a benefit, with its parts (chi trả tháng).",
  select: {},
  fields: (t) => ({
    month: t.expose('month', { type: 'YearMonth', description: 'The month paid for (tháng).' }),
    base: t.expose('base', { type: 'Money', description: 'Base entitlement, VND (mức hưởng gốc).' }),
    adjustment: t.expose('adjustment', {
      type: 'Money',
      description: 'Sum of the changes by decree, VND; may be negative (điều chỉnh).',
    }),
    topUp: t.expose('topUp', { type: 'Money', description: 'Top-up to the floor, VND (bù mức tối thiểu).' }),
    allowance: t.expose('allowance', {
      type: 'Money',
      description: 'Regional and attendance allowances, VND (phụ cấp).',
    }),
    deduction: t.expose('deduction', {
      type: 'Money',
      description: 'Deductions, such as the recovery of an overpaid sum, VND (khấu trừ).',
    }),
    net: t.field({
      type: 'Money',
      select: { base: true, adjustment: true, topUp: true, allowance: true, deduction: true },
      description: 'Paid out: base + adjustment + top-up + allowance − deduction, VND (thực lĩnh).',
      resolve: netOf,
    }),
    method: t.expose('method', { type: PaymentMethod, description: 'How it is paid (hình thức lĩnh).' }),
    status: t.expose('status', { type: PaymentStatus, description: 'Its state (trạng thái chi trả).' }),
    paidOn: t.expose('paidOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of payment; null while it is not paid (ngày chi trả).',
    }),
  }),
});

export const TerminationGround = builder.objectRef<Ground>('TerminationGround').implement({
  description: 'A ground of Law 74/2025/QH15 Article 41.4 on which unemployment benefit ends (căn cứ chấm dứt hưởng).',
  fields: (t) => ({
    letter: t.exposeString('letter', { description: 'Its letter: a b c d đ e g h i k l m n (điểm).' }),
    text: t.exposeString('text', { description: 'What it says, in Vietnamese, shortened (nội dung).' }),
    keepsContributedTime: t.exposeBoolean('keepsContributedTime', {
      description:
        'Whether months not yet used stay for a later benefit, Article 41.5: grounds a b g k l m n (bảo lưu thời gian đóng).',
    }),
  }),
});
