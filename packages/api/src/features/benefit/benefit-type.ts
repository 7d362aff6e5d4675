import { builder } from '../../builder.ts';
import { BenefitKind, BenefitRegime, PaymentMethod } from './enums.ts';

const TYPE_OF_KIND = {
  ONE_TIME: 'OneTimeBenefit',
  ODS: 'SicknessMaternityBenefit',
  MONTHLY: 'MonthlyBenefit',
  UNEMPLOYMENT: 'UnemploymentBenefit',
} as const;

export const Benefit = builder.prismaInterface('Benefit', {
  name: 'Benefit',
  description: 'A benefit that the member has drawn or draws; its kind decides the type (thông tin hưởng).',
  interfaces: [builder.nodeInterfaceRef()],
  select: { kind: true },
  resolveType: (benefit) => TYPE_OF_KIND[benefit.kind],
  fields: (t) => ({
    kind: t.expose('kind', { type: BenefitKind, description: 'Its tab (loại thông tin hưởng).' }),
    regime: t.expose('regime', { type: BenefitRegime, description: 'Its regime (chế độ).' }),
    regimeName: t.exposeString('regimeName', {
      description: 'The regime as printed on the decision, such as `Sinh con` (tên chế độ).',
    }),
    amount: t.expose('amount', {
      type: 'Money',
      description: 'VND: of the spell or the lump sum; of one month for what is paid monthly (số tiền).',
    }),
    organisationName: t.exposeString('organisationName', {
      nullable: true,
      description:
        'The employer of a sickness or maternity benefit, the paying agency of the others; null when not recorded (tên đơn vị).',
    }),
    fromDate: t.expose('fromDate', {
      type: 'Date',
      nullable: true,
      description: 'First day; null when it is not for a period (từ ngày).',
    }),
    toDate: t.expose('toDate', {
      type: 'Date',
      nullable: true,
      description: 'Last day, included; null while it has no end or is not for a period (đến ngày).',
    }),
    decisionNumber: t.exposeString('decisionNumber', {
      nullable: true,
      description: 'Number of the decision; null when there is none, as for most sickness spells (số QĐ hưởng).',
    }),
    decisionDate: t.expose('decisionDate', {
      type: 'Date',
      nullable: true,
      description: 'Day of the decision; null when there is none (ngày QĐ hưởng).',
    }),
    paymentMethod: t.expose('paymentMethod', {
      type: PaymentMethod,
      nullable: true,
      description: 'How it is paid; null when not recorded (hình thức lĩnh).',
    }),
    bankAccountNumber: t.exposeString('bankAccountNumber', {
      nullable: true,
      description: 'Account that the money goes to, in full; null when not paid to a bank (số tài khoản).',
    }),
    bankName: t.exposeString('bankName', {
      nullable: true,
      description: 'Bank of the account; null when not paid to a bank (tên ngân hàng).',
    }),
  }),
});
