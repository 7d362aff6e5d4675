import { type Draft, nameOf, type Offer, type QuickReply, type Source, type Statement, type Topic } from '../answer.ts';
import { SCREENS, type ScreenName } from '../understanding/screens.ts';
import type { ListRow } from './queries.ts';

/** Which list a row is of, as sources and topics name it. */
export type RowKind = 'AGENCY' | 'FACILITY' | 'EMPLOYER' | 'COLLECTION_POINT';

const PATHS: Record<RowKind, string> = {
  AGENCY: '/agencies',
  FACILITY: '/facilities',
  EMPLOYER: '/employers',
  COLLECTION_POINT: '/collection-points',
};
const SCREEN_OF: Record<RowKind, ScreenName> = {
  AGENCY: 'AGENCIES',
  FACILITY: 'FACILITIES',
  EMPLOYER: 'EMPLOYERS',
  COLLECTION_POINT: 'COLLECTION_POINTS',
};

/** A row of a public list as a source. */
export function sourceOf(kind: RowKind, row: Pick<ListRow, 'code' | 'name'>): Source {
  return {
    kind,
    code: row.code,
    title: row.name,
    path: `${PATHS[kind]}/${encodeURIComponent(row.code)}`,
    legalBasis: null,
  };
}

/** The button that opens a screen. */
export function openScreen(screen: ScreenName): Offer {
  return { kind: 'OPEN_SCREEN', screen, path: SCREENS[screen].path };
}

/** Rows that answer a question, each told in one statement. */
export function rowsDraft(
  kind: RowKind,
  rows: readonly { row: ListRow; text: string }[],
  topic: Topic,
  sure: boolean,
): Draft {
  const statements: Statement[] = rows.map(({ text }, source) => ({ text, source }));
  return {
    kind: 'ANSWER',
    confidence: sure ? 'CERTAIN' : 'LIKELY',
    score: sure ? 1 : 0.8,
    statements,
    sources: rows.map(({ row }) => sourceOf(kind, row)),
    quickReplies: [],
    offers: [openScreen(SCREEN_OF[kind])],
    topic,
  };
}

/** Which of several rows is meant? */
export function whichRow(kind: RowKind, rows: readonly ListRow[], ask: (row: ListRow) => string, topic: Topic): Draft {
  return askBack(
    'Tôi tìm thấy nhiều kết quả gần với tên bạn hỏi. Bạn muốn hỏi nơi nào?',
    rows.slice(0, 3).map((row) => ({ text: ask(row), about: nameOf(sourceOf(kind, row)) })),
    [openScreen(SCREEN_OF[kind])],
    topic,
  );
}

const NOT_FOUND: Record<RowKind, string> = {
  AGENCY: 'Tôi không tìm thấy cơ quan BHXH nào có tên như vậy. Hãy kiểm tra lại tên, hoặc tra cứu theo tỉnh, xã.',
  FACILITY:
    'Tôi không tìm thấy cơ sở khám bệnh nào có tên hoặc mã như vậy. Hãy kiểm tra lại tên, hoặc mở danh sách để tra cứu.',
  EMPLOYER: 'Tôi không tìm thấy đơn vị nào có tên như vậy. Hãy kiểm tra lại tên, hoặc tra cứu bằng mã đơn vị.',
  COLLECTION_POINT:
    'Tôi không tìm thấy điểm thu nào ở nơi bạn hỏi. Hãy thử một xã, phường lân cận, hoặc mở danh sách để tra cứu.',
};

/** Nothing of that name is in the list; nothing is guessed. */
export function notFound(kind: RowKind, topic: Topic): Draft {
  return askBack(NOT_FOUND[kind], [], [openScreen(SCREEN_OF[kind]), { kind: 'HANDOVER', to: 'HOTLINE' }], topic);
}

/** The list has none in a place: that is not to say that there is none. */
export function noneThere(kind: RowKind, place: string, topic: Topic): Draft {
  const text = `Danh mục chưa ghi nơi nào như vậy ở ${place}. Bạn hãy cho biết tên, hỏi ở tỉnh, xã khác, hoặc mở danh sách để lọc.`;
  return askBack(text, [], [openScreen(SCREEN_OF[kind]), { kind: 'HANDOVER', to: 'HOTLINE' }], topic);
}

/** A question back, with what may be meant. */
export function askBack(text: string, quickReplies: QuickReply[], offers: Offer[], topic: Topic | null): Draft {
  return {
    ...{ kind: 'CLARIFICATION', confidence: 'UNSURE', score: 0, sources: [], quickReplies, offers, topic },
    statements: [{ text, source: null }],
  };
}
