import { unknownReference } from '../table/faults.ts';
import { same, type TableKind, upsert } from '../table/kind.ts';
import { day } from '../table/values/date.ts';
import { text } from '../table/values/text.ts';
import {
  CARD_LEFT_JOIN,
  CARD_PARTS,
  CARD_PERSON_JOIN,
  cardColumns,
  cardKey,
  cardOwnerKnown,
  completeCard,
  optionalPerson,
} from './card-number.ts';
import { cardStatus } from './choices.ts';

const CARD_JOIN = `health_card card ON card.member_id = m.id AND card.number = s.number AND card.subject_code = s.subject
  AND card.benefit_level = s.level AND card.province_code = s.province AND card.valid_from = s.valid_from`;

/** What happened to cards (lịch sử thẻ). */
export const cardEvents: TableKind = {
  name: 'card-events',
  title: { vi: 'Lịch sử thẻ BHYT', en: 'History of health-insurance cards' },
  columns: [
    ...cardColumns,
    optionalPerson,
    {
      name: 'status',
      vi: 'Trạng thái',
      type: cardStatus,
      required: true,
      meaning: { vi: 'Trạng thái mới', en: 'The new status' },
      example: 'Đã thu hồi',
    },
    {
      name: 'occurred_on',
      vi: 'Ngày',
      aliases: ['ngày phát sinh'],
      type: day,
      required: true,
      meaning: { vi: 'Ngày phát sinh', en: 'The day on which it happened' },
      example: '15/03/2026',
    },
    {
      name: 'reason',
      vi: 'Lý do',
      type: text(255),
      meaning: { vi: 'Lý do', en: 'Reason' },
      example: 'Tăng lại cùng đơn vị',
    },
  ],
  derived: CARD_PARTS,
  complete: completeCard,
  key: (row) => [cardKey(row), row.status, row.occurred_on].filter(Boolean).join(' '),
  joins: `${CARD_LEFT_JOIN} LEFT JOIN ${CARD_JOIN}`,
  checks: [
    cardOwnerKnown,
    {
      when: 'card.id IS NULL',
      fault: unknownReference(
        'card_number',
        { vi: 'thẻ', en: 'a card' },
        { vi: 'Nhập thẻ (`cards`) trước.', en: 'Import the card with `cards` first.' },
      ),
    },
  ],
  writes: [
    upsert({
      table: 'health_card_event',
      joins: `${CARD_PERSON_JOIN} JOIN ${CARD_JOIN}`,
      key: { member_id: 'm.id', card_id: 'card.id', status: 's.status', occurred_on: 's.occurred_on' },
      set: same('reason'),
    }),
  ],
};
