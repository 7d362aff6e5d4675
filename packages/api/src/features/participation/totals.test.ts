import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationText, fullYears, lumpSumSplit, yearsForBenefitLevel } from './duration.ts';
import { isCounted, ledgerOf, type Segment, type SegmentStatus } from './ledger.ts';
import { dateOf, monthOf, monthsBetween, monthText } from './month.ts';
import { totalsOf } from './totals.ts';

const firstOf = (month: string) => new Date(`${month}-01T00:00:00Z`);

function segment(from: string, to: string, status: SegmentStatus = 'ENDED', unpaid: string[] = []): Segment {
  return { status, fromMonth: firstOf(from), toMonth: firstOf(to), unpaidLeaveMonths: unpaid.map(firstOf) };
}

/** `2020-01 COUNTED`, oldest first. */
function ledgerText(segments: Segment[]): string[] {
  return ledgerOf(segments).map((row) => `${monthText(row.month)} ${row.status}`);
}

describe('the total of an insurance type', () => {
  test('counts a month once when two employers overlap (vector a: 12 months)', () => {
    expect(totalsOf([segment('2020-01', '2020-06'), segment('2020-04', '2020-12')])).toMatchObject({ total: 12 });
  });

  test('adds up broken times and counts no gap (vector b: 8+5+1+1+8 = 23 months)', () => {
    const rows = [
      segment('2020-02', '2020-09'),
      segment('2017-08', '2017-12'),
      segment('2017-07', '2017-07'),
      segment('2017-06', '2017-06'),
      segment('2016-10', '2017-05'),
    ];
    expect(totalsOf(rows)).toEqual({ total: 23, late: 0, before2014: 0, from2014: 23 });
  });

  test('leaves out what a lump sum has paid out (vector c: 15 months, "1 năm 3 tháng")', () => {
    const { total } = totalsOf([segment('2010-01', '2013-05', 'CONSUMED'), segment('2015-01', '2016-03')]);
    expect(total).toBe(15);
    expect(durationText(total)).toBe('1 năm 3 tháng');
  });

  test('counts a segment of one month as one (vector d)', () => {
    expect(totalsOf([segment('2017-07', '2017-07')]).total).toBe(1);
  });

  test('of unemployment insurance starts again after a benefit, except for what is kept (vector e: 40 months, 36 used)', () => {
    const used = segment('2018-01', '2020-12', 'CONSUMED');
    expect(totalsOf([used, segment('2021-01', '2021-04', 'CONSUMED')]).total).toBe(0);
    expect(totalsOf([used, segment('2021-01', '2021-04', 'RESERVED')]).total).toBe(4);
  });

  test('counts active, ended, kept and closed segments alike', () => {
    for (const status of ['ACTIVE', 'ENDED', 'RESERVED', 'CLOSED'] as const)
      expect(totalsOf([segment('2020-01', '2020-03', status)])).toMatchObject({ total: 3, late: 0 });
  });

  test('keeps late months apart until they are paid', () => {
    const paid = segment('2022-01', '2022-06');
    expect(totalsOf([paid, segment('2022-07', '2022-09', 'LATE')])).toMatchObject({ total: 6, late: 3 });
    expect(totalsOf([paid, segment('2022-07', '2022-09', 'ENDED')])).toMatchObject({ total: 9, late: 0 });
  });

  test('leaves out a month with 14 or more unpaid working days, and owes nothing for it', () => {
    expect(totalsOf([segment('2021-01', '2021-12', 'ENDED', ['2021-03', '2021-04'])])).toMatchObject({ total: 10 });
    expect(totalsOf([segment('2021-01', '2021-03', 'LATE', ['2021-02'])])).toMatchObject({ total: 0, late: 2 });
  });

  test('counts an unpaid month when another employer paid it', () => {
    const rows = [segment('2021-01', '2021-03', 'ENDED', ['2021-02']), segment('2021-02', '2021-02')];
    expect(totalsOf(rows).total).toBe(3);
  });

  test('splits at January 2014, and a lump sum moves the odd months before it', () => {
    const totals = totalsOf([segment('2012-06', '2014-03')]);
    expect(totals).toEqual({ total: 22, late: 0, before2014: 19, from2014: 3 });
    expect(lumpSumSplit(totals)).toEqual({ before2014: 12, from2014: 10 });
  });

  test('of nobody is nothing', () => {
    expect(totalsOf([])).toEqual({ total: 0, late: 0, before2014: 0, from2014: 0 });
    expect(ledgerOf([])).toEqual([]);
  });
});

describe('the ledger', () => {
  test('tells every month from first to last, gaps and overlaps too', () => {
    const rows = [segment('2020-01', '2020-02'), segment('2020-02', '2020-03'), segment('2020-05', '2020-05', 'LATE')];
    expect(ledgerText(rows)).toEqual([
      '2020-01 COUNTED',
      '2020-02 OVERLAP_SAME_TYPE',
      '2020-03 COUNTED',
      '2020-04 GAP',
      '2020-05 LATE_UNPAID',
    ]);
  });

  test('names the segments of a month', () => {
    const [one, other] = [segment('2020-01', '2020-02'), segment('2020-02', '2020-03')];
    expect(ledgerOf([one, other]).map((row) => row.segments)).toEqual([[one], [one, other], [other]]);
  });

  test.each([
    ['a used month is not counted again through another employer', ['CONSUMED', 'ENDED'], 'CONSUMED'],
    ['paid through one employer is paid, though another is late', ['LATE', 'ENDED'], 'COUNTED'],
    ['used beats late', ['LATE', 'CONSUMED'], 'CONSUMED'],
    ['two late employers owe one month', ['LATE', 'LATE'], 'LATE_UNPAID'],
  ] as const)('%s', (_rule, statuses, expected) => {
    const rows = statuses.map((status) => segment('2020-01', '2020-01', status));
    expect(ledgerText(rows)).toEqual([`2020-01 ${expected}`]);
    expect(ledgerText(rows.toReversed())).toEqual([`2020-01 ${expected}`]);
  });
});

describe('the two ways of counting', () => {
  const month = fc.integer({ min: monthOf(firstOf('2012-01')), max: monthOf(firstOf('2016-12')) });
  const status = fc.constantFrom<SegmentStatus>('ACTIVE', 'ENDED', 'RESERVED', 'CONSUMED', 'LATE', 'CLOSED');
  const anySegment = fc
    .record({
      from: month,
      length: fc.integer({ min: 1, max: 30 }),
      status,
      offsets: fc.array(fc.nat(29), { maxLength: 4 }),
    })
    .map(
      ({ from, length, status, offsets }): Segment => ({
        status,
        fromMonth: dateOf(from),
        toMonth: dateOf(from + length - 1),
        // A month may be listed twice.
        unpaidLeaveMonths: offsets.filter((offset) => offset < length).map((offset) => dateOf(from + offset)),
      }),
    );

  test('agree for any segments: the union of months and the sweep over their ends', () => {
    fc.assert(
      fc.property(fc.array(anySegment, { maxLength: 12 }), (segments) => {
        const ledger = ledgerOf(segments);
        const counted = ledger.filter((row) => isCounted(row.status)).map((row) => monthText(row.month));
        expect(totalsOf(segments)).toEqual({
          total: counted.length,
          late: ledger.filter((row) => row.status === 'LATE_UNPAID').length,
          before2014: counted.filter((text) => text < '2014-01').length,
          from2014: counted.filter((text) => text >= '2014-01').length,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test('never count more than the months that the segments span, nor fewer for the order they come in', () => {
    fc.assert(
      fc.property(fc.array(anySegment, { minLength: 1, maxLength: 8 }), (segments) => {
        const sum = segments.reduce((months, row) => months + monthsBetween(row.fromMonth, row.toMonth), 0);
        const totals = totalsOf(segments);
        expect(totals.total + totals.late).toBeLessThanOrEqual(sum);
        expect(totalsOf(segments.toReversed())).toEqual(totals);
      }),
    );
  });
});

describe('years and their text', () => {
  test.each([
    [0, '0 tháng'],
    [8, '8 tháng'],
    [12, '1 năm 0 tháng'],
    [146, '12 năm 2 tháng'],
    [480, '40 năm 0 tháng'],
  ])('%i months read "%s"', (months, text) => {
    expect(durationText(months)).toBe(text);
  });

  test.each([
    [11, 0, 1],
    [12, 1, 1],
    [13, 1, 1.5],
    [18, 1, 1.5],
    [19, 1, 2],
    [23, 1, 2],
    [24, 2, 2],
    [146, 12, 12.5],
  ])('%i months are %d years for eligibility and %d for the level', (months, eligible, level) => {
    expect(fullYears(months)).toBe(eligible);
    expect(yearsForBenefitLevel(months)).toBe(level);
  });
});
