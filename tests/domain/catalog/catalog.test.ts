import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryLimit } from '../../../src/domain/catalog/category-limit';
import {
  categoryDepth,
  categoryPath,
  isWithinSubtree,
} from '../../../src/domain/catalog/category-path';
import {
  checkCategory,
  checkCategoryRemoval,
  type CategoryRecord,
} from '../../../src/domain/catalog/check-category';

const code = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const record: CategoryRecord = {
  documentId: 'a',
  name: '某栏目',
  ancestors: [],
  disclosuresUnderParent: 0,
};
const codes = (reasons: { code: string }[]) => reasons.map((reason) => reason.code);

describe('paths', () => {
  it('hold every ancestor’s subtree and no sibling’s', () => {
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 6 }), code, (chain, sibling) => {
        const path = chain.reduce<string | null>((above, part) => categoryPath(above, part), null);
        expect(categoryDepth(String(path))).toBe(chain.length);
        const root = categoryPath(null, String(chain[0]));
        expect(isWithinSubtree(String(path), root)).toBe(true);
        const other = categoryPath(null, sibling);
        expect(isWithinSubtree(String(path), other)).toBe(sibling === chain[0]);
      }),
    );
  });
});

describe('a category', () => {
  it.each<[string, Partial<CategoryRecord>]>([
    [
      'catalog.cycle',
      {
        parent: { documentId: 'b', name: '上级' },
        ancestors: [
          { documentId: 'b', name: '上级' },
          { documentId: 'a', name: '某栏目' },
        ],
      },
    ],
    [
      'catalog.parent_holds_content',
      { parent: { documentId: 'b', name: '上级' }, disclosuresUnderParent: 2 },
    ],
    ['catalog.time_limit_days_missing', { timeLimitKind: 'publicity_period', timeLimitDays: 0 }],
    ['deadlines.date_not_in_calendar', { timeLimitKind: 'fixed_date', timeLimitMonth: 1 }],
  ])('is refused for %s', (expected, change) => {
    expect(codes(checkCategory({ ...record, ...change }))).toEqual([expected]);
  });

  it('is fine alone', () => expect(checkCategory(record)).toEqual([]));

  it('cannot be deleted while something hangs on it', () => {
    expect(checkCategoryRemoval({ name: 'x', children: 0, disclosures: 0 })).toEqual([]);
    for (const held of [
      { children: 1, disclosures: 0 },
      { children: 0, disclosures: 1 },
    ]) {
      expect(codes(checkCategoryRemoval({ name: 'x', ...held }))).toEqual(['catalog.in_use']);
    }
  });
});

describe('the time limit of a category', () => {
  it.each([
    [
      { timeLimitKind: 'working_days_after_formation', timeLimitDays: 10 },
      { kind: 'working_days_after_formation', n: 10 },
    ],
    [{ timeLimitKind: 'immediate' }, { kind: 'immediate' }],
    [
      { timeLimitKind: 'fixed_date', timeLimitMonth: 1, timeLimitDay: 31 },
      { kind: 'fixed_date', month: 1, day: 31, year: 'after_event' },
    ],
    [{ timeLimitKind: 'working_days_after_formation' }, undefined],
    [{ timeLimitKind: 'publicity_period', timeLimitDays: 7 }, undefined],
    [{ timeLimitKind: 'before_event', timeLimitDays: 7 }, undefined],
    [{}, undefined],
  ])('of %j is %j', (category, rule) => {
    expect(categoryLimit(category)).toEqual(rule);
  });
});
