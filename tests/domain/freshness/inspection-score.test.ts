import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/domain/freshness/inspection';
import type { InspectedColumn } from '../../../src/domain/freshness/inspection-facts';
import { warning } from '../../../src/domain/reasons/reason';
import { columns, makeFacts, policy, report, thing } from './make-facts';

describe('the score', () => {
  it.each([
    ['nothing', [], 100, false],
    ['two stale columns of 5 points', columns(2, 'overdue', policy('news', 5)), 90, false],
    [
      'four blank columns without points of their own',
      columns(4, 'blank', policy('other')),
      80,
      true,
    ],
    ['nine other stale columns', columns(9, 'overdue', policy('other')), 73, true],
    ['stale notices without points', columns(3, 'overdue', policy('notices_policy')), 100, false],
    ['a stale column that counts nowhere', columns(3, 'overdue', policy('none')), 100, false],
  ] as [string, InspectedColumn[], number, boolean][])(
    'goes down for %s',
    (_name, list, score, isUnsure) => {
      expect(inspect(makeFacts({ columns: list }))).toMatchObject({ score, isUnsure });
    },
  );

  it('goes down for too few items where the policy has points', () => {
    const few = report('fresh', [warning('freshness_told.too_few_items', { count: 3, least: 4 })]);
    const [column] = columns(1, 'fresh', policy('other', 2));
    const list = column ? [{ ...column, report: few }] : [];
    expect(inspect(makeFacts({ columns: list })).score).toBe(98);
  });

  it('below 60 fails a site', () => {
    const stale = columns(4, 'overdue', policy('news', 11));
    expect(inspect(makeFacts({ columns: stale }))).toMatchObject({ score: 56, verdict: 'failed' });
    const less = columns(4, 'overdue', policy('news', 10));
    expect(inspect(makeFacts({ columns: less }))).toMatchObject({ score: 60, verdict: 'passed' });
  });

  it('of a department without services starts with 75, blown up to 100', () => {
    const list = columns(3, 'overdue', policy('news', 5));
    const facts = makeFacts({
      columns: list,
      isWithoutServices: true,
      hasServices: null,
      guides: null,
    });
    expect(inspect(facts)).toMatchObject({ score: 80, verdict: 'passed' });
  });

  it('is never below nothing', () => {
    const stale = columns(4, 'overdue', policy('news', 99));
    expect(inspect(makeFacts({ columns: stale })).score).toBe(0);
  });

  it('counts a home page with points of its own', () => {
    const few = report('fresh', [warning('freshness_told.too_few_new_items', { count: 3 })]);
    const homePage = { id: 'site', name: '首页', policy: policy('home', 5), report: few };
    const { score, deductions } = inspect(makeFacts({ homePage }));
    expect(score).toBe(95);
    expect(deductions[0]?.list).toEqual([{ kind: 'home_page', id: 'site', name: '首页' }]);
  });
});

it('an inspection is the same in whatever order the facts come', () => {
  const all = [
    ...columns(3, 'overdue', policy('news', 5)),
    ...columns(4, 'blank', policy('other')),
    ...columns(5, 'overdue', policy('other')),
    ...columns(2, 'fresh', null),
  ];
  const unanswered = [thing('x'), thing('y')].map((one) => ({ ...one, receivedOn: '2025-07-01' }));
  const expected = inspect(makeFacts({ columns: all, unanswered }));
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      const facts = makeFacts({ columns: shuffled, unanswered: [...unanswered].reverse() });
      expect(inspect(facts)).toEqual(expected);
    }),
  );
});
