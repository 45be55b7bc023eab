import type { Overview } from '../../../server/src/contracts/api';

export type HeatCell = { categoryId: string; columns: number; overdue: number };
export type HeatRow = { id: string; name: string; overdue: number; cells: (HeatCell | null)[] };

/** The map as rows of a table: organizations with most overdue columns first, a cell for each category, null where there is no column. */
export function heatRows({ heat, organizations, categories }: Overview): HeatRow[] {
  const byPlace = new Map(
    heat.map((cell) => [`${cell.organizationId} ${cell.categoryId}`, cell] as const),
  );
  const rows = organizations.map(({ id, name }) => {
    const cells = categories.map((category) => byPlace.get(`${id} ${category.id}`) ?? null);
    const overdue = cells.reduce((sum, cell) => sum + (cell?.overdue ?? 0), 0);
    return { id, name, overdue, cells };
  });
  return rows.sort((a, b) => b.overdue - a.overdue || a.name.localeCompare(b.name, 'zh-Hans'));
}

/** How strongly a cell is coloured: 0 is nothing overdue, 4 nearly everything. */
export function heatOf({ columns, overdue }: Pick<HeatCell, 'columns' | 'overdue'>): number {
  return overdue === 0 ? 0 : Math.min(4, 1 + Math.floor((overdue / columns) * 4));
}
