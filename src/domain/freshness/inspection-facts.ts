import type { Day } from '../time/day';
import type { Policy } from './policy';
import type { StatusReport } from './status';

/** What an inspection needs to know of the policy of a column. */
export type InspectedPolicy = Pick<
  Policy,
  'key' | 'counterGroup' | 'severity' | 'points' | 'isUnsure'
>;

/** What an inspection needs to know of a status, today's or one that was kept. */
export type InspectedReport = Pick<StatusReport, 'status' | 'countsAsOverdue' | 'problems'>;

export type InspectedColumn = {
  categoryId: string;
  categoryName: string;
  organizationId: string;
  organizationName: string;
  policy: InspectedPolicy | null;
  report: InspectedReport;
};

export type InspectedThing = { id: string; name: string };

/** All there is to know about a site at the end of a day; null is "nobody knows", which is no pass. */
export type InspectionFacts = {
  on: Day;
  homePage: (InspectedThing & { policy: InspectedPolicy | null; report: InspectedReport }) | null;
  columns: readonly InspectedColumn[];
  /** V1: errors that were found and stand confirmed. */
  seriousErrors: readonly InspectedThing[] | null;
  /** V2: visits to the home page over a number of days. */
  availability: { days: number; probes: number; failed: number } | null;
  hasConsultingChannel: boolean | null;
  /** V5b: messages without an answer at the end of that day. */
  unanswered: readonly (InspectedThing & { receivedOn: Day })[] | null;
  hasServices: boolean | null;
  /** V6b: every service guide with the classes of elements it lacks. */
  guides: readonly (InspectedThing & { missing: readonly string[] })[] | null;
  /** A department that serves nobody outside: parts about services do not apply. */
  isWithoutServices: boolean;
};

/** A line of the list behind a number. */
export type ListedThing =
  | ({ kind: 'column' } & Omit<InspectedColumn, 'policy' | 'report'> & {
        status: StatusReport['status'];
      })
  | ({ kind: 'home_page' | 'error' | 'message' | 'guide' } & InspectedThing);

export function listColumn(column: InspectedColumn): ListedThing {
  const { categoryId, categoryName, organizationId, organizationName, report } = column;
  return {
    kind: 'column',
    categoryId,
    categoryName,
    organizationId,
    organizationName,
    status: report.status,
  };
}

function sortKey(thing: ListedThing): string {
  return thing.kind === 'column' ? `${thing.categoryId} ${thing.organizationId}` : thing.id;
}

/** In an order that does not depend on the one the facts came in, so that a result can be compared with a later one. */
export function inOrder(things: readonly ListedThing[]): ListedThing[] {
  const keyed = things.map((thing) => ({ thing, key: sortKey(thing) }));
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ thing }) => thing);
}
