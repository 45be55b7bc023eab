import { EMPTY_COLUMN, type ColumnState } from '../../../../../domain/freshness/column-state';
import type { InspectionFacts } from '../../../../../domain/freshness/inspection-facts';
import { resolvePolicy } from '../../../../../domain/freshness/resolve-policy';
import { statusOf } from '../../../../../domain/freshness/status';
import type { Organization } from '../catalog/read-catalog';
import type { Basis } from '../statuses/basis';
import type { ColumnOnDay } from './inspected-columns';

/** Everything an organization and those below it publish, as if it were one column: that is what a home page shows. */
function stateOf(columns: readonly ColumnOnDay[]): ColumnState {
  const days = columns.flatMap(({ lastNewItemOn }) => lastNewItemOn ?? []).sort();
  const on = days.at(-1);
  if (on === undefined) return EMPTY_COLUMN;
  const last = { on, kind: 'published', sequence: null, id: '' } as const;
  const clock = { ...EMPTY_COLUMN.newItems, last };
  return { ...EMPTY_COLUMN, publicCount: days.length, newItems: clock, content: clock };
}

/** Whether the home page of a site would be found updated at the end of a day (V3). */
export function inspectHomePage(
  organization: Organization,
  columns: readonly ColumnOnDay[],
  { policies, day, calendar }: Pick<Basis, 'policies' | 'day' | 'calendar'>,
): InspectionFacts['homePage'] {
  const place = {
    kind: 'home_page',
    uid: null,
    documentId: null,
    categoryIds: [],
    categoryKind: null,
    organizationIds: organization.ids,
  } as const;
  const policy = resolvePolicy(policies, place, day);
  const state = stateOf(columns);
  const report = statusOf({ policy, state, today: day, calendar, isClosed: false, openedOn: null });
  return { id: organization.id, name: organization.name, policy, report };
}
