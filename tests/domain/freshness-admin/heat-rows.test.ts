import { expect, test } from 'vitest';
import { heatOf, heatRows } from '../../../src/plugins/freshness/admin/src/overview/heat-rows';
import type { Overview } from '../../../src/plugins/freshness/server/src/contracts/api';

const overview = {
  organizations: [
    { id: 'a', name: '统计局' },
    { id: 'b', name: '水务局' },
    { id: 'c', name: '教育局' },
  ],
  categories: [
    { id: 'x', name: '动态' },
    { id: 'y', name: '公告' },
  ],
  heat: [
    { organizationId: 'a', categoryId: 'x', columns: 4, overdue: 1 },
    { organizationId: 'b', categoryId: 'x', columns: 2, overdue: 1 },
    { organizationId: 'b', categoryId: 'y', columns: 3, overdue: 2 },
    { organizationId: 'c', categoryId: 'y', columns: 1, overdue: 1 },
  ],
} as unknown as Overview;

test('rows with most overdue columns come first, then by name; a place without columns is no cell', () => {
  const rows = heatRows(overview);
  expect(rows.map(({ name, overdue }) => [name, overdue])).toEqual([
    ['水务局', 3],
    ['教育局', 1],
    ['统计局', 1],
  ]);
  expect(rows[1]?.cells).toEqual([
    null,
    { organizationId: 'c', categoryId: 'y', columns: 1, overdue: 1 },
  ]);
});

test('the colour rises with the share that is overdue', () => {
  const heats = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((overdue) => heatOf({ columns: 8, overdue }));
  expect(heats).toEqual([0, 1, 2, 2, 3, 3, 4, 4, 4]);
});
