import { fold } from '../../../platform/fold.ts';
import type { Topic } from '../answer.ts';

const CHOICE =
  /^(?:(?:chon )?(?:cau|so|muc|y|cai|phuong an|lua chon)? ?(?:thu |so )?)(1|2|3|mot|hai|ba|dau tien|dau|nhat|cuoi cung|cuoi)(?: a| nhe| di)?$/;
const PLACES: Readonly<Record<string, number>> = {
  1: 0,
  mot: 0,
  nhat: 0,
  dau: 0,
  'dau tien': 0,
  2: 1,
  hai: 1,
  3: 2,
  ba: 2,
  cuoi: -1,
  'cuoi cung': -1,
};

/** The question that somebody picks out of those that were offered, as `1` or `câu 2`; null when it is no choice. */
export function chosenOf(text: string, former: Topic | null): string | null {
  const place = PLACES[CHOICE.exec(fold(text))?.[1] ?? ''];
  return place === undefined ? null : (former?.offered?.at(place) ?? null);
}
