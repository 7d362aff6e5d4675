import { builder } from '../../builder.ts';
import { CostLineKind, CostScope } from './enums.ts';
import { costScopeOf } from './visit-codes.ts';

export const MedicalCostLine = builder.prismaObject('MedicalCostLine', {
  description: 'One line of what a visit cost: a drug, a service or a supply (chi phí khám chữa bệnh).',
  select: {},
  fields: (t) => ({
    kind: t.expose('kind', { type: CostLineKind, description: 'What it is for (loại chi phí).' }),
    position: t.exposeInt('position', { description: 'Its place among the lines of the visit (số thứ tự).' }),
    groupCode: t.exposeString('groupCode', {
      nullable: true,
      description: 'Cost group, MA_NHOM; null when the facility gave none (mã nhóm chi phí).',
    }),
    code: t.exposeString('code', {
      nullable: true,
      description: 'Code in the list that the facility uses; null when it gave none (mã chi phí).',
    }),
    name: t.exposeString('name', { description: 'Name (tên chi phí).' }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'Unit, such as `Viên`; null when the facility gave none (đơn vị tính).',
    }),
    strength: t.exposeString('strength', {
      nullable: true,
      description: 'Strength of a drug, such as `500mg`; null for what is no drug (hàm lượng).',
    }),
    dosage: t.exposeString('dosage', {
      nullable: true,
      description: 'Dosage of a drug; null for what is no drug (liều dùng).',
    }),
    instructions: t.exposeString('instructions', {
      nullable: true,
      description: 'How to take a drug; null for what is no drug (cách dùng).',
    }),
    registrationNumber: t.exposeString('registrationNumber', {
      nullable: true,
      description: 'Registration number of a drug; null for what has none (số đăng ký).',
    }),
    quantity: t.expose('quantity', { type: 'Decimal', description: 'Quantity, up to three decimals (số lượng).' }),
    unitPrice: t.expose('unitPrice', {
      type: 'Decimal',
      description: 'Price of one unit, VND, up to three decimals (đơn giá).',
    }),
    scope: t.field({
      type: CostScope,
      nullable: true,
      select: { scopeCode: true },
      description: 'Whether insurance covers it; null when the facility gave no code (phạm vi).',
      resolve: (line) => costScopeOf(line.scopeCode),
    }),
    paymentRate: t.expose('paymentRate', {
      type: 'Decimal',
      nullable: true,
      description:
        'Share of the price that insurance recognises, per cent; null when not given (tỷ lệ thanh toán BHYT).',
    }),
    coverageRate: t.expose('coverageRate', {
      type: 'Decimal',
      nullable: true,
      description: 'Share that the fund pays, per cent, such as `80` or `47.5`; null when not given (mức hưởng).',
    }),
    amount: t.expose('amount', { type: 'Money', description: 'What the facility charges, VND (thành tiền).' }),
    coveredAmount: t.expose('coveredAmount', {
      type: 'Money',
      description: 'What insurance recognises of it, VND (thành tiền BHYT).',
    }),
    paidByFund: t.expose('paidByFund', { type: 'Money', description: 'Paid by the fund, VND (BHYT thanh toán).' }),
    otherSources: t.expose('otherSources', { type: 'Money', description: 'Paid by others, VND (nguồn khác).' }),
    selfPaid: t.expose('selfPaid', {
      type: 'Money',
      description: 'Paid by the member outside insurance, VND (BN tự trả).',
    }),
    copayment: t.expose('copayment', {
      type: 'Money',
      description: "The member's share within insurance, VND (BN cùng chi trả).",
    }),
    orderedAt: t.expose('orderedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was ordered; null when not given (ngày y lệnh).',
    }),
    resultAt: t.expose('resultAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its result was there; null for what has no result (ngày kết quả).',
    }),
    departmentCode: t.exposeString('departmentCode', {
      nullable: true,
      description: 'Department that ordered it; null when not given (mã khoa).',
    }),
  }),
});
