import { describe, expect, it } from 'vitest';
import { BEGINNING, encodeCursor } from '../../../src/domain/change-cursor/change-cursor';
import { readChangesQuery } from '../../../src/domain/change-cursor/read-changes-query';

const TYPES = ['annual-report', 'disclosure', 'disclosure-guide'];
const read = (values: Record<string, unknown>) => readChangesQuery(values, TYPES);

describe('what a reader of the change feed asks for', () => {
  it('without parameters: everything from the beginning, a hundred at a time', () => {
    expect(read({})).toEqual({
      reasons: [],
      query: {
        after: BEGINNING,
        limit: 100,
        filter: { types: [], category: null, organization: null },
      },
    });
  });

  it('is read as given', () => {
    const after = { ...BEGINNING, sequence: '12' };
    const { query, reasons } = read({
      after: encodeCursor(after),
      limit: '500',
      type: ['disclosure-guide,disclosure', 'disclosure'],
      category: '/content/a20-01/',
      organization: 'jqdbuj1ugporaa373pzmvtat',
    });
    expect(reasons).toEqual([]);
    expect(query).toEqual({
      after,
      limit: 500,
      filter: {
        types: ['disclosure', 'disclosure-guide'],
        category: '/content/a20-01/',
        organization: 'jqdbuj1ugporaa373pzmvtat',
      },
    });
    expect(read({ category: 'a20-01' }).query.filter.category).toBe('a20-01');
  });

  it.each([
    ['after', 'nonsense', 'changes.bad_cursor'],
    ['after', '', 'changes.bad_cursor'],
    ['after', ['a', 'b'], 'changes.bad_cursor'],
    ['limit', '0', 'changes.bad_limit'],
    ['limit', '501', 'changes.bad_limit'],
    ['limit', '1e2', 'changes.bad_limit'],
    ['limit', '-1', 'changes.bad_limit'],
    ['limit', '', 'changes.bad_limit'],
    ['limit', ['5', '6'], 'changes.bad_limit'],
    ['type', 'organization', 'changes.bad_type'],
    ['type', 'disclosure,', 'changes.bad_type'],
    ['type', { a: 'disclosure' }, 'changes.bad_type'],
    ['category', "/a/' or 1=1 --/", 'changes.bad_category'],
    ['category', '/a/%/', 'changes.bad_category'],
    ['category', '/a', 'changes.bad_category'],
    ['category', ['a', 'b'], 'changes.bad_category'],
    ['category', 'a'.repeat(256), 'changes.bad_category'],
    ['organization', 'A"; drop table ledger', 'changes.bad_organization'],
    ['organization', { $ne: '1' }, 'changes.bad_organization'],
    ['status', 'draft', 'changes.unknown_parameter'],
  ])('%s=%j is refused, naming parameter and value', (parameter, value, code) => {
    const { reasons } = read({ [parameter]: value });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatchObject({ code, severity: 'error', field: parameter });
    expect(reasons[0]?.params.parameter).toBe(parameter);
    expect(String(reasons[0]?.params.value).length).toBeLessThanOrEqual(81);
  });

  it('is refused for everything that is wrong at once', () => {
    const { reasons } = read({
      after: 'x',
      limit: 'y',
      type: 'z',
      category: '-',
      organization: '-',
    });
    expect(reasons.map(({ code }) => code)).toEqual([
      'changes.bad_cursor',
      'changes.bad_limit',
      'changes.bad_type',
      'changes.bad_category',
      'changes.bad_organization',
    ]);
  });
});
