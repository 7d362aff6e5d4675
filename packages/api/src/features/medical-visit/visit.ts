import { builder } from '../../builder.ts';
import { pageCost } from '../../platform/connection.ts';
import { LivingArea } from '../health-card/index.ts';
import { ownedKey } from '../member/index.ts';
import { careTypeOf } from './care-type.ts';
import { MedicalCostLine } from './cost-line.ts';
import { AccessCategory, CareType, CostLineKind, DischargeType, TreatmentResult, VisitStatus } from './enums.ts';
import { costLinesInOrder } from './lists.ts';
import { accessCategoryOf, dischargeTypeOf, treatmentResultOf } from './visit-codes.ts';

const MedicalVisitCard = builder.prismaObject('MedicalVisitCard', {
  description: 'A health card under which a visit was claimed (thẻ BHYT dùng khi khám chữa bệnh).',
  select: {},
  fields: (t) => ({
    cardNumber: t.exposeString('cardNumber', {
      description: 'Card number of 15 characters, such as `DN4019900000001` (số thẻ BHYT).',
    }),
    facilityCode: t.exposeString('facilityCode', {
      nullable: true,
      description: 'Primary facility on the card, five characters; null when not given (mã nơi ĐKKCB ban đầu).',
    }),
    validFrom: t.expose('validFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day of validity; null when not given (giá trị từ).',
    }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day of validity, included; null when not given (giá trị đến).',
    }),
  }),
});

export const MedicalVisit = builder.prismaNode('MedicalVisit', {
  description: 'A visit to a facility or a stay in it, as it was claimed (lượt khám chữa bệnh).',
  id: { resolve: (visit) => visit.id, description: 'Opaque id for `node`.' },
  nullable: true,
  findUnique: (key, context) => ownedKey(context, key),
  select: { id: true },
  fields: (t) => ({
    treatmentCode: t.exposeString('treatmentCode', {
      description: "The facility's own key of the record, MA_LK (mã liên kết).",
    }),
    facility: t.relation('facility', { description: 'Where (cơ sở KCB).' }),
    status: t.expose('status', { type: VisitStatus, description: 'How final the record is (trạng thái).' }),
    receivedAt: t.expose('receivedAt', {
      type: 'DateTime',
      description: 'When the record reached social insurance (thời điểm nhận hồ sơ).',
    }),
    admittedAt: t.expose('admittedAt', { type: 'DateTime', description: 'Arrival, NGAY_VAO (ngày vào).' }),
    inpatientFrom: t.expose('inpatientFrom', {
      type: 'DateTime',
      nullable: true,
      description: 'Start of inpatient treatment; null for an outpatient (ngày vào nội trú).',
    }),
    dischargedAt: t.expose('dischargedAt', { type: 'DateTime', description: 'Departure, NGAY_RA (ngày ra).' }),
    settledAt: t.expose('settledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the facility settled the bill; null until then (ngày thanh toán).',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why the member came; null when not given (lý do vào viện).',
    }),
    admissionDiagnosis: t.exposeString('admissionDiagnosis', {
      nullable: true,
      description: 'Diagnosis on arrival; null when not given (chẩn đoán vào).',
    }),
    diagnosis: t.exposeString('diagnosis', {
      nullable: true,
      description: 'Diagnosis on departure, the name of the disease on the screen; null when not given (tên bệnh).',
    }),
    primaryIcd10: t.exposeString('primaryIcd10', {
      nullable: true,
      description: 'Main disease, ICD-10, such as `J06.9`; null when not given (mã bệnh chính).',
    }),
    secondaryIcd10: t.exposeStringList('secondaryIcd10', {
      description: 'Other diseases, ICD-10, 12 at most (mã bệnh kèm theo).',
    }),
    traditionalCodes: t.exposeStringList('traditionalCodes', {
      description: 'Diseases by traditional medicine, codes U50 to U99 (mã bệnh y học cổ truyền).',
    }),
    careTypeCode: t.exposeString('careTypeCode', {
      description: 'Code of the care type, two digits, such as `03` (mã loại KCB).',
    }),
    careType: t.field({
      type: CareType,
      nullable: true,
      select: { careTypeCode: true },
      description: 'How care was given; null for a code that is in no list (loại hình KCB).',
      resolve: (visit) => careTypeOf(visit.careTypeCode)?.name,
    }),
    careTypeName: t.string({
      nullable: true,
      select: { careTypeCode: true },
      description:
        'The same in Vietnamese, such as `Điều trị nội trú`; null for a code that is in no list (tên loại hình KCB).',
      resolve: (visit) => careTypeOf(visit.careTypeCode)?.label,
    }),
    accessCategoryCode: t.exposeString('accessCategory', {
      nullable: true,
      description: 'Code such as `1.13`, MA_DOITUONG_KCB; null when not given (mã đối tượng KCB).',
    }),
    accessCategory: t.field({
      type: AccessCategory,
      nullable: true,
      select: { accessCategory: true },
      description: 'How the member came to the facility; null when not given (đối tượng đến KCB).',
      resolve: (visit) => accessCategoryOf(visit.accessCategory),
    }),
    departmentCodes: t.exposeStringList('departmentCodes', {
      description: 'Departments that treated, in order, such as `K01` (mã khoa).',
    }),
    referredFromCode: t.exposeString('referredFromCode', {
      nullable: true,
      description: 'Facility that referred the member here; null without referral (mã nơi chuyển đi).',
    }),
    referredToCode: t.exposeString('referredToCode', {
      nullable: true,
      description: 'Facility that the member was referred to; null without referral (mã nơi chuyển đến).',
    }),
    referralNumber: t.exposeString('referralNumber', {
      nullable: true,
      description: 'Number of the referral paper; null without one (số giấy chuyển tuyến).',
    }),
    treatmentDays: t.exposeInt('treatmentDays', {
      nullable: true,
      description: 'Days of treatment; null when not given (số ngày điều trị).',
    }),
    treatmentMethod: t.exposeString('treatmentMethod', {
      nullable: true,
      description: 'Treatment; null when not given (phương pháp điều trị).',
    }),
    treatmentResult: t.field({
      type: TreatmentResult,
      nullable: true,
      select: { treatmentResultCode: true },
      description: 'Result; null when not given (kết quả điều trị).',
      resolve: (visit) => treatmentResultOf(visit.treatmentResultCode),
    }),
    dischargeType: t.field({
      type: DischargeType,
      nullable: true,
      select: { dischargeTypeCode: true },
      description: 'How it ended; null when not given (loại ra viện).',
      resolve: (visit) => dischargeTypeOf(visit.dischargeTypeCode),
    }),
    note: t.exposeString('note', { nullable: true, description: 'Note; null without one (ghi chú).' }),
    livingArea: t.expose('livingArea', {
      type: LivingArea,
      nullable: true,
      description: 'Living area that widens the benefit; null for everybody else (mã khu vực).',
    }),
    copaymentExemptFrom: t.expose('copaymentExemptFrom', {
      type: 'Date',
      nullable: true,
      description: 'First day without copayment; null when there is none (ngày miễn cùng chi trả).',
    }),
    fiveYearContinuousDate: t.expose('fiveYearContinuousDate', {
      type: 'Date',
      nullable: true,
      description: 'Day of five continuous years of insurance; null when not given (thời điểm đủ 5 năm liên tục).',
    }),
    followUpDates: t.expose('followUpDates', { type: ['Date'], description: 'Days to come back (ngày tái khám).' }),
    drugCost: t.expose('drugCost', { type: 'Money', description: 'Drugs, VND, T_THUOC (tiền thuốc).' }),
    supplyCost: t.expose('supplyCost', {
      type: 'Money',
      description: 'Medical supplies, VND, T_VTYT (tiền vật tư y tế).',
    }),
    totalCost: t.expose('totalCost', {
      type: 'Money',
      description: 'All that the facility charges, VND, T_TONGCHI_BV (tổng chi phí).',
    }),
    coveredCost: t.expose('coveredCost', {
      type: 'Money',
      description: 'What insurance recognises of it, VND, T_TONGCHI_BH (tổng chi phí trong phạm vi BHYT).',
    }),
    paidByFund: t.expose('paidByFund', {
      type: 'Money',
      description: 'Paid by the fund, VND, T_BHTT (BHYT thanh toán).',
    }),
    copayment: t.expose('copayment', {
      type: 'Money',
      description: "The member's share within insurance, VND, T_BNCCT (BN cùng chi trả).",
    }),
    selfPaid: t.expose('selfPaid', {
      type: 'Money',
      description: 'Paid by the member outside insurance, VND, T_BNTT (BN tự trả).',
    }),
    otherSources: t.expose('otherSources', {
      type: 'Money',
      description: 'Paid by others, VND, T_NGUONKHAC (nguồn khác).',
    }),
    feeForServicePaid: t.expose('feeForServicePaid', {
      type: 'Money',
      nullable: true,
      description:
        'Paid by the fund for single services after review, VND, T_BHTT_GDV; null before (BHYT thanh toán ngoài định suất).',
    }),
    cards: t.relation('cards', {
      type: MedicalVisitCard,
      query: { orderBy: { position: 'asc' } },
      description: 'The cards that it was claimed under, in order; two when one ended during the stay (thẻ BHYT).',
    }),
    sickLeaveCertificates: t.relation('sickLeaveCertificates', {
      query: { orderBy: [{ issuedOn: 'desc' }, { id: 'desc' }] },
      description:
        'Certificates of leave issued at it, newest first; seldom more than one (giấy nghỉ việc hưởng BHXH).',
    }),
    costLines: t.connection(
      {
        type: MedicalCostLine,
        description: 'What it cost, line by line: drugs, then services and supplies (chi tiết chi phí).',
        args: {
          kind: t.arg({
            type: CostLineKind,
            required: false,
            description: 'Only one kind; absent or null gives all (loại chi phí).',
          }),
        },
        complexity: (args) => pageCost(args),
        select: (args, _context, nested) => {
          const page = costLinesInOrder.query(args);
          const ofKind = args.kind ? { kind: args.kind } : {};
          return {
            costLines: page
              ? nested({ ...page, where: { ...page.where, ...ofKind }, select: costLinesInOrder.columns }, [
                  'edges',
                  'node',
                ])
              : false,
          };
        },
        resolve: (visit, args) =>
          costLinesInOrder.page(visit.costLines, args, `costLines:${visit.id}:${args.kind ?? 'ALL'}`),
      },
      { name: 'MedicalCostLineConnection', description: 'A page of cost lines (danh sách chi phí).' },
      {
        name: 'MedicalCostLineEdge',
        description: 'A cost line with its place in the list (dòng chi phí và vị trí trong danh sách).',
      },
    ),
  }),
});
