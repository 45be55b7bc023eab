import { describe, expect, it } from 'vitest';
import { suggestLife, type ColumnLife } from '../../../src/domain/freshness/column-life';

const neighbour = (categoryId: string, newItemsInYear: number, canTakeOver = true) => ({
  categoryId,
  name: `栏目${categoryId}`,
  canTakeOver,
  newItemsInYear,
});

const NEGLECTED: ColumnLife = {
  blankSince: null,
  openedOn: '2024-01-01',
  today: '2025-10-31',
  newItemsInYear: 2,
  overdueDaysInYear: 200,
  isStatutory: false,
  neighbours: [neighbour('a', 9, false), neighbour('b', 5), neighbour('c', 7)],
};

describe('what to do with a column', () => {
  it.each([
    ['neglected, with a lively column beside it', {}, 'merge', 'merge_neglected', 'c'],
    [
      'neglected, alone',
      { neighbours: [neighbour('a', 9, false)] },
      'keep',
      'keep_alone',
      undefined,
    ],
    ['blank for long', { blankSince: '2024-01-01' }, 'close', 'close_blank', undefined],
    ['blank for 180 days', { blankSince: '2025-05-04' }, 'close', 'close_blank', undefined],
    [
      'open for long, but blank for 179 days only',
      { blankSince: '2025-05-05' },
      'keep',
      'keep_blank_recently',
      undefined,
    ],
    [
      'blank, but wanted by law',
      { blankSince: '2024-01-01', isStatutory: true },
      'keep',
      'keep_by_law',
      undefined,
    ],
    ['neglected, but wanted by law', { isStatutory: true }, 'keep', 'keep_by_law', undefined],
    [
      'opened 179 days ago',
      { blankSince: '2025-05-05', openedOn: '2025-05-05' },
      'keep',
      'keep_young',
      undefined,
    ],
    [
      'opened 180 days ago',
      { blankSince: '2025-05-04', openedOn: '2025-05-04' },
      'close',
      'close_blank',
      undefined,
    ],
    [
      'overdue less than half of the year',
      { overdueDaysInYear: 182 },
      'keep',
      'keep_alive',
      undefined,
    ],
    ['with four items a year', { newItemsInYear: 4 }, 'keep', 'keep_alive', undefined],
    [
      'overdue half of its 200 days',
      { openedOn: '2025-04-14', overdueDaysInYear: 100 },
      'merge',
      'merge_neglected',
      'c',
    ],
    [
      'of two alike the first by id',
      { neighbours: [neighbour('y', 5), neighbour('x', 5)] },
      'merge',
      'merge_neglected',
      'x',
    ],
  ] as [string, Partial<ColumnLife>, string, string, string | undefined][])(
    '%s',
    (_name, more, action, code, into) => {
      const suggestion = suggestLife({ ...NEGLECTED, ...more });
      expect(suggestion.action).toBe(action);
      expect(suggestion.reason.code).toBe(`freshness_told.${code}`);
      expect(suggestion.into?.categoryId).toBe(into);
    },
  );
});
