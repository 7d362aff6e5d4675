import { builder } from '../../builder.ts';
import { Employer } from '../directory/index.ts';
import { ownedKey } from '../member/index.ts';
import { InsuranceType, ParticipationScheme, ParticipationStatus } from './enums.ts';
import { monthsBetween } from './month.ts';

export const ParticipationPeriod = builder.prismaNode('ParticipationPeriod', {
  description:
    'A contribution segment: the same employer, salary and title from month to month (quá trình tham gia). Only the member reads it.',
  id: { resolve: (period) => period.id, description: 'Opaque id for `node`.' },
  nullable: true,
  findUnique: (id, context) => ownedKey(context, id),
  authScopes: { member: true },
  select: { memberId: true, id: true },
  fields: (t) => ({
    insuranceType: t.expose('insuranceType', { type: InsuranceType, description: 'Insurance type (loại bảo hiểm).' }),
    scheme: t.expose('scheme', {
      type: ParticipationScheme,
      description: 'Compulsory or voluntary (bắt buộc, tự nguyện).',
    }),
    status: t.expose('status', { type: ParticipationStatus, description: 'Where it stands (trạng thái).' }),
    fromMonth: t.expose('fromMonth', {
      type: 'YearMonth',
      description: 'First month, included, such as `2020-02` (từ tháng).',
    }),
    toMonth: t.expose('toMonth', {
      type: 'YearMonth',
      description: 'Last month, included, such as `2020-09` (đến tháng).',
    }),
    months: t.int({
      select: { fromMonth: true, toMonth: true },
      description:
        'Calendar months from the first to the last, such as `8`; the total of the insurance type counts by the rules of `Participation.months` (số tháng).',
      resolve: (period) => monthsBetween(period.fromMonth, period.toMonth),
    }),
    unpaidLeaveMonths: t.expose('unpaidLeaveMonths', {
      type: ['YearMonth'],
      description:
        'Months inside it with 14 or more unpaid working days, which are not contributed; empty when there are none (tháng nghỉ không lương).',
    }),
    employer: t.relation('employer', {
      type: Employer,
      nullable: true,
      description: 'The employer as it is today; null when the unit is not known, or there is none (đơn vị).',
    }),
    employerCode: t.exposeString('employerCode', {
      nullable: true,
      description: 'Code of the employer as recorded, such as `TE3964E`; null when not recorded (mã đơn vị).',
    }),
    employerName: t.string({
      nullable: true,
      select: { employerName: true },
      description:
        'Name of the employer as recorded at the time, in its spelling; null for those who contribute by themselves (đơn vị công tác).',
      resolve: (period) => period.employerName || null,
    }),
    jobTitle: t.exposeString('jobTitle', {
      nullable: true,
      description: 'Occupation and position as recorded; null when not recorded (nghề nghiệp, chức vụ).',
    }),
    workplace: t.exposeString('workplace', {
      nullable: true,
      description: 'Place of work as recorded; null when not recorded (nơi làm việc).',
    }),
    currency: t.exposeString('currency', {
      description: 'Currency of the amounts, ISO 4217, such as `VND` (loại tiền).',
    }),
    contributionSalary: t.expose('contributionSalary', {
      type: 'Money',
      nullable: true,
      description:
        'Salary a month on which this insurance is contributed, such as `5453400.00`; null when not recorded (tiền lương đóng).',
    }),
    salary: t.expose('salary', {
      type: 'Money',
      nullable: true,
      description: 'Salary a month; null when not recorded (mức lương).',
    }),
    contributionAmount: t.expose('contributionAmount', {
      type: 'Money',
      nullable: true,
      description: 'Contribution a month, of employer and member together; null when not recorded (mức đóng).',
    }),
    salaryCoefficient: t.expose('salaryCoefficient', {
      type: 'Decimal',
      nullable: true,
      description: 'Coefficient of the state pay scale, such as `3.66`; null where pay is an amount (hệ số lương).',
    }),
    employerRate: t.expose('employerRate', {
      type: 'Decimal',
      nullable: true,
      description: "The employer's share, per cent of the salary; null when not recorded (tỷ lệ đóng của đơn vị).",
    }),
    employeeRate: t.expose('employeeRate', {
      type: 'Decimal',
      nullable: true,
      description:
        "The member's share, per cent of the salary; null when not recorded (tỷ lệ đóng của người tham gia).",
    }),
  }),
});
