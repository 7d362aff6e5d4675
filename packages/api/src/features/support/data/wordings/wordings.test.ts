import { expect, test } from 'vitest';
import { fold } from '../../../../platform/fold.ts';
import { FAQ_CATEGORIES } from '../index.ts';
import { ASKED_AS } from './index.ts';

const FAQS = FAQ_CATEGORIES.flatMap(({ faqs }) => faqs);

test('every question that comes with the project is asked in other words, too, and there are no words without one', () => {
  expect([...ASKED_AS.keys()].toSorted()).toEqual(FAQS.map(({ code }) => code).toSorted());
  for (const [code, wordings] of ASKED_AS)
    expect([code, wordings.length]).toEqual([code, expect.toSatisfy((it) => it >= 2 && it <= 20)]);
});

test('no wording belongs to two questions, or is one of them', () => {
  const texts = [...FAQS.map(({ question }) => question), ...[...ASKED_AS.values()].flat()];
  const seen = Map.groupBy(texts.map(fold), (text) => text);
  expect([...seen].filter(([, same]) => same.length > 1).map(([text]) => text)).toEqual([]);
  for (const text of texts) expect(text.normalize('NFC')).toBe(text);
});
