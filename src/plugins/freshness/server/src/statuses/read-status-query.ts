import { FRESHNESS_STATUSES, type FreshnessStatus } from '../../../../../domain/freshness/status';
import { error, type Reason } from '../../../../../domain/reasons/reason';
import { refuseOnErrors } from '../../../../../documents/refuse';
import type { StatusFilter } from './list-statuses';

export const MOST_ON_A_PAGE = 100;
const SORT = /^(dueOn|category|status)(:(asc|desc))?$/;
const MOST_LETTERS = 100;

export type Query = Readonly<Record<string, unknown>>;

/** One value of a parameter; given several times is not understood. */
export function valueOf(query: Query, name: string, reasons: Reason[]): string | null {
  const value = query[name];
  if (value === undefined || value === '') return null;
  if (typeof value === 'string' && value.length <= MOST_LETTERS) return value;
  reasons.push(error('freshness.parameter_not_understood', { parameter: name }, name));
  return null;
}

export function whole(
  query: Query,
  name: string,
  { fallback, most, reasons }: { fallback: number; most: number; reasons: Reason[] },
): number {
  const value = valueOf(query, name, reasons) ?? String(fallback);
  const number = Number(value);
  if (/^\d{1,6}$/.test(value) && number >= 1 && number <= most) return number;
  reasons.push(
    error('freshness.number_out_of_range', { value: value.slice(0, 20), least: 1, most }, name),
  );
  return fallback;
}

export function statusesOf(query: Query, reasons: Reason[]): FreshnessStatus[] {
  const asked = (valueOf(query, 'status', reasons) ?? '').split(',').filter(Boolean);
  const known = FRESHNESS_STATUSES.filter((status) => asked.includes(status));
  const unknown = asked.find(
    (status) => !(FRESHNESS_STATUSES as readonly string[]).includes(status),
  );
  if (unknown !== undefined) {
    const allowed = FRESHNESS_STATUSES.join(', ');
    reasons.push(error('freshness.unknown_choice', { value: unknown, allowed }, 'status'));
  }
  return known;
}

/** What the parameters of a list of columns ask; 400 with every one that cannot be understood. */
export function readStatusQuery(query: Query): {
  filter: StatusFilter;
  sort: string;
  page: number;
  pageSize: number;
} {
  const reasons: Reason[] = [];
  const text = (name: string) => valueOf(query, name, reasons);
  const sort = text('sort') ?? 'dueOn';
  if (!SORT.test(sort)) {
    const allowed = 'dueOn, category, status';
    reasons.push(error('freshness.unknown_choice', { value: sort, allowed }, 'sort'));
  }
  const asked = {
    filter: {
      statuses: statusesOf(query, reasons),
      isOverdue: text('overdue') === 'true',
      isWithoutPolicy: text('withoutPolicy') === 'true',
      organizationId: text('organization'),
      categoryId: text('category'),
      policyKey: text('policy'),
    },
    sort,
    page: whole(query, 'page', { fallback: 1, most: 999_999, reasons }),
    pageSize: whole(query, 'pageSize', { fallback: 20, most: MOST_ON_A_PAGE, reasons }),
  };
  refuseOnErrors(reasons);
  return asked;
}
