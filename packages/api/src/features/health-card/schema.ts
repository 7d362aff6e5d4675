import { builder } from '../../builder.ts';
import { pageCost, pageOf } from '../../platform/connection.ts';
import { Facility } from '../directory/index.ts';
import { Member, ownedKey } from '../member/index.ts';
import { BENEFIT_LEGAL_BASIS, benefitTextOf } from './benefit-text.ts';
import { joinCardNumber } from './card-number.ts';
import { facilityCodeText, validityText } from './card-text.ts';
import { coverageOf } from './coverage.ts';
import { CardOrientationEnum, CardQrLayoutEnum, CardSideEnum, CardStatusEnum, LivingArea } from './enums.ts';
import { fiveYearsReached } from './five-year.ts';
import { drawCard } from './image.ts';
import { CardImageObject, imageSourceOf, qrTextOf } from './picture.ts';
import {
  IMAGE_COLUMNS,
  NEWEST_EVENT_FIRST,
  NEWEST_FIRST,
  QR_COLUMNS_WITH_ADDRESS,
  STATUS_ON_DAY,
  VALIDITY_COLUMNS,
} from './queries.ts';
import { subjectGroupOf } from './subject-group.ts';
import { currentCard, graceUntil, servesOn, statusOnDay } from './validity.ts';

const HealthCardEvent = builder.prismaObject('HealthCardEvent', {
  description: 'A change of a card that the registry recorded (lịch sử thẻ).',
  select: {},
  fields: (t) => ({
    status: t.expose('status', { type: CardStatusEnum, description: 'Status from that day (tình trạng).' }),
    occurredOn: t.expose('occurredOn', { type: 'Date', description: 'Day of the change (ngày).' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Reason as recorded; null when none was given (lý do).',
    }),
  }),
});

export const HealthCard = builder.prismaNode('HealthCard', {
  description: 'A health-insurance card (thẻ bảo hiểm y tế); only its holder reads it.',
  id: { resolve: (card) => card.id, description: 'Opaque id for `node`.' },
  nullable: true,
  findUnique: (id, context) => ownedKey(context, id),
  authScopes: { member: true },
  select: { memberId: true, id: true },
  fields: (t) => ({
    number: t.exposeString('number', {
      description:
        'The 10 digits on the face of cards since 2021-04-01, such as `9900000001` (mã số; số thẻ BHYT mẫu mới).',
    }),
    fullNumber: t.string({
      select: { number: true, subjectCode: true, benefitLevel: true, provinceCode: true },
      description:
        'The 15 characters: subject group, level, province, 10 digits, such as `DN4019900000001` (số thẻ BHYT).',
      resolve: joinCardNumber,
    }),
    subjectCode: t.exposeString('subjectCode', {
      description: 'Two letters of the subject group, such as `DN` (mã đối tượng).',
    }),
    subjectGroup: t.string({
      select: { subjectCode: true },
      nullable: true,
      description:
        'The subject group in Vietnamese; null for letters that are not on the published list (nhóm đối tượng).',
      resolve: (card) => subjectGroupOf(card.subjectCode),
    }),
    benefitLevel: t.exposeInt('benefitLevel', { description: 'Level digit, 1 to 5 (mã mức hưởng).' }),
    benefitText: t.string({
      select: { benefitLevel: true },
      description: "The rights of this level, the agency's own paragraph in Vietnamese (thông tin quyền lợi).",
      resolve: (card) => benefitTextOf(card.benefitLevel),
    }),
    benefitLegalBasis: t.string({
      description: 'Decisions and laws behind `benefitText`, in Vietnamese (căn cứ pháp lý).',
      resolve: () => BENEFIT_LEGAL_BASIS,
    }),
    coverageRate: t.field({
      type: 'Decimal',
      select: { benefitLevel: true },
      description:
        'Per cent of the covered cost that the level stands for, such as `80`. What a visit is paid at depends on referral and level of care too: see its cost lines (mức hưởng).',
      resolve: (card) => coverageOf(card.benefitLevel).rate,
    }),
    coversOutsideScope: t.boolean({
      select: { benefitLevel: true },
      description: 'Whether costs outside the scope of health insurance are paid: level 5 (chi phí ngoài phạm vi).',
      resolve: (card) => coverageOf(card.benefitLevel).outsideScope,
    }),
    provinceCode: t.exposeString('provinceCode', {
      description:
        'Two digits of the province at the time of issue, such as `01`. Codes before 2025-07-01 are not the codes of today (mã tỉnh).',
    }),
    livingArea: t.expose('livingArea', {
      type: LivingArea,
      nullable: true,
      description: 'Area of residence; null outside such areas (mã nơi đối tượng sinh sống).',
    }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day of validity (giá trị từ).' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day of validity, included; null where the issuer states none (giá trị đến).',
    }),
    validityText: t.string({
      select: { validFrom: true, validTo: true },
      description: 'Ready text in Vietnamese, such as `từ 01/01/2026 đến 31/12/2026` (thời hạn có giá trị).',
      resolve: (card) => validityText(card.validFrom, card.validTo),
    }),
    graceUntil: t.field({
      type: 'Date',
      select: { validTo: true },
      nullable: true,
      description:
        'Last day on which a treatment begun before the expiry stays covered, 15 days after it (Decree 188/2025, Article 50.4); null for a card without an end (thời gian gia hạn khi đang điều trị).',
      resolve: graceUntil,
    }),
    issuedOn: t.expose('issuedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of issue; null when not recorded (ngày cấp).',
    }),
    issuerName: t.exposeString('issuerName', {
      nullable: true,
      description: 'Agency that issued it, named as at the time; null when not recorded (nơi cấp, đổi thẻ).',
    }),
    facility: t.relation('facility', {
      type: Facility,
      nullable: true,
      description: 'Registered primary facility; null where none is registered (nơi đăng ký KCB ban đầu).',
    }),
    facilityCodeText: t.string({
      select: { facility: { select: { code: true } } },
      nullable: true,
      description:
        'Code of the primary facility as cards print it, such as `01 - C54`; null where none is registered (mã nơi đăng ký KCB ban đầu).',
      resolve: (card) => card.facility && facilityCodeText(card.facility.code),
    }),
    fiveYearContinuousDate: t.expose('fiveYearContinuousDate', {
      type: 'Date',
      nullable: true,
      description:
        'Day on which five continuous years are reached; null when not recorded (thời điểm đủ 05 năm liên tục).',
    }),
    fiveYearsReached: t.boolean({
      select: { fiveYearContinuousDate: true },
      nullable: true,
      description: 'Whether that day has come; null when it is not recorded (đã đủ 05 năm liên tục).',
      resolve: (card, _args, { services }) =>
        fiveYearsReached(card.fiveYearContinuousDate, services.healthCard.today()),
    }),
    copaymentExemptFrom: t.expose('copaymentExemptFrom', {
      type: 'Date',
      nullable: true,
      description: "First day of this year's exemption from copayment; null when there is none (miễn cùng chi trả từ).",
    }),
    status: t.expose('status', {
      type: CardStatusEnum,
      description: 'Status as the registry recorded it last; see `effectiveStatus` for a day (tình trạng thẻ).',
    }),
    effectiveStatus: t.field({
      type: CardStatusEnum,
      args: { on: t.arg({ type: 'Date', required: false, description: 'The day; today when absent (ngày).' }) },
      select: STATUS_ON_DAY,
      description:
        'Status on a day: EXPIRED once the last day is past, and without changes recorded for later days (tình trạng vào ngày).',
      resolve: (card, { on }, { services }) => statusOnDay(card, card.history, on ?? services.healthCard.today()),
    }),
    serves: t.boolean({
      args: { on: t.arg({ type: 'Date', required: false, description: 'The day; today when absent (ngày).' }) },
      select: STATUS_ON_DAY,
      description: 'Whether it pays for care on a day: within its validity, not ended, not blocked (còn sử dụng được).',
      resolve: (card, { on }, { services }) => servesOn(card, card.history, on ?? services.healthCard.today()),
    }),
    history: t.relation('history', {
      type: HealthCardEvent,
      query: { orderBy: NEWEST_EVENT_FIRST },
      description: 'Recorded changes of this card, newest first (lịch sử thẻ).',
    }),
    qrPayload: t.string({
      args: {
        layout: t.arg({ type: CardQrLayoutEnum, defaultValue: 'CURRENT', description: 'Which layout (mẫu mã QR).' }),
      },
      select: QR_COLUMNS_WITH_ADDRESS,
      description:
        'The text of the card\'s QR: fields parted by `|`, names as HEX of UTF-8, `-` for an empty one, `$` at the end. Static and unsigned (nội dung mã QR, "Sử dụng thẻ").',
      resolve: (card, { layout }) => qrTextOf(card, layout),
    }),
    image: t.field({
      type: CardImageObject,
      args: {
        side: t.arg({ type: CardSideEnum, defaultValue: 'FRONT', description: 'Which side (mặt thẻ).' }),
        orientation: t.arg({
          type: CardOrientationEnum,
          defaultValue: 'LANDSCAPE',
          description: 'How it lies (hướng ảnh thẻ).',
        }),
      },
      select: IMAGE_COLUMNS,
      // The QR of a front takes most of the time: some 5 ms, as much as two hundred fields.
      complexity: ({ side }) => ({ field: side === 'FRONT' ? 200 : 10, multiplier: 1 }),
      description:
        'The card as a picture, stamped when it no longer serves today (hình ảnh thẻ, "Xem thẻ", "Xoay thẻ").',
      resolve: (card, { side, orientation }, { services }) =>
        drawCard(imageSourceOf(card, services.healthCard.today()), side, orientation),
    }),
  }),
});

builder.prismaObjectFields(Member, (t) => ({
  healthCard: t.field({
    type: HealthCard,
    nullable: true,
    args: { on: t.arg({ type: 'Date', required: false, description: 'The day; today when absent (ngày).' }) },
    select: (_args, _context, nested) => ({
      healthCards: nested({ orderBy: NEWEST_FIRST, select: STATUS_ON_DAY }),
    }),
    description:
      'The current card: of those that cover the day, VALID before RENEWED, REPLACED, HELD and LOCKED, each as of that day, then the latest first day. Null when no card covers it or all had ended (thẻ BHYT hiện hành).',
    resolve: ({ healthCards }, { on }, { services }) => currentCard(healthCards, on ?? services.healthCard.today()),
  }),
  healthCards: t.connection(
    {
      type: HealthCard,
      description: 'Every card, the latest first day first (các thẻ BHYT).',
      complexity: (args) => pageCost(args),
      select: (_args, _context, nested) => ({
        id: true,
        healthCards: nested({ orderBy: NEWEST_FIRST, select: VALIDITY_COLUMNS }, ['edges', 'node']),
      }),
      // A person has a few dozen cards in a life: all are read, and the current one is among them.
      resolve: ({ id, healthCards }, args) =>
        pageOf(healthCards, args, {
          scope: `healthCards:${id}`,
          order: 'descending',
          keyOf: (card) => `${card.validFrom.toISOString()}${card.id}`,
        }),
    },
    { name: 'HealthCardConnection', description: 'A page of health-insurance cards (danh sách thẻ BHYT).' },
    { name: 'HealthCardEdge', description: 'A card with its place in the list (thẻ và vị trí trong danh sách).' },
  ),
}));
