import { describe, expect, it } from 'vitest';
import {
  adviseOnCatalog,
  type LifeCategory,
  type LifeColumn,
} from '../../../src/domain/freshness/catalog-life';

const TODAY = '2026-03-02';

const column = (more: Partial<LifeColumn> = {}): LifeColumn => ({
  isBlank: false,
  countsAsOverdue: false,
  newItemsInYear: 20,
  overdueDaysInYear: 0,
  filledOn: '2026-03-01',
  ...more,
});
const LIVELY = column();
const NEGLECTED = column({ countsAsOverdue: true, newItemsInYear: 1, overdueDaysInYear: 300 });
const BLANK = column({
  isBlank: true,
  countsAsOverdue: true,
  newItemsInYear: 0,
  overdueDaysInYear: 365,
  filledOn: null,
});

const category = (id: string, columns: LifeColumn[], more: Partial<LifeCategory> = {}) => ({
  id,
  name: `栏目${id}`,
  kind: 'news',
  parentId: 'top',
  openedOn: '2024-01-01',
  isOpen: true,
  hasChildren: false,
  isStatutory: false,
  columns,
  ...more,
});

const advice = (...categories: LifeCategory[]) =>
  adviseOnCatalog(categories, TODAY).map(({ categoryId, suggestion }) => {
    const into = suggestion.into ? ` into ${suggestion.into.categoryId}` : '';
    return `${suggestion.action} ${categoryId}${into}`;
  });

describe('what to do with the categories of a catalog', () => {
  it('merges a neglected one into the liveliest of its kind beside it', () => {
    const lively = column({ newItemsInYear: 50 });
    expect(
      advice(
        category('a', [NEGLECTED]),
        category('b', [LIVELY]),
        category('c', [lively]),
        category('elsewhere', [lively, lively], { parentId: 'other' }),
        category('another kind', [lively, lively], { kind: 'static' }),
      ),
    ).toEqual(['merge a into c']);
  });

  it('never merges into one that is closed, has subcategories, no columns, or is overdue itself', () => {
    expect(
      advice(
        category('a', [NEGLECTED]),
        category('closed', [LIVELY], { isOpen: false }),
        category('parent', [LIVELY], { hasChildren: true }),
        category('unused', []),
        category('overdue', [LIVELY, NEGLECTED]),
      ),
    ).toEqual([]);
  });

  it('keeps one that a single organization keeps up, however the others neglect it', () => {
    expect(advice(category('a', [NEGLECTED, BLANK, LIVELY]), category('b', [LIVELY]))).toEqual([]);
    const updated = column({ newItemsInYear: 1, overdueDaysInYear: 10 });
    expect(advice(category('a', [NEGLECTED, updated]), category('b', [LIVELY]))).toEqual([]);
  });

  it('closes one that is blank with every organization, from the day the last of them was', () => {
    expect(advice(category('a', [BLANK, BLANK]))).toEqual(['close a']);
    const lately = { ...BLANK, filledOn: '2026-02-01' };
    expect(advice(category('a', [BLANK, lately]))).toEqual([]);
    expect(advice(category('a', [{ ...BLANK, filledOn: '2025-06-01' }]))).toEqual(['close a']);
  });

  it('leaves alone what the law wants, what only holds others, what is closed and what nobody watches', () => {
    expect(
      advice(
        category('law', [BLANK], { isStatutory: true }),
        category('parent', [BLANK], { hasChildren: true }),
        category('closed', [BLANK], { isOpen: false }),
        category('unused', []),
      ),
    ).toEqual([]);
  });
});
