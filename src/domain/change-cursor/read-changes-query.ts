import { error, type Reason } from '../reasons/reason';
import { shownValue } from '../text/shown-value';
import { BEGINNING, parseCursor, type ChangeCursor } from './change-cursor';

/** Which events a reader wants. A category is a path, or a code that stands for wherever the category is now. */
export type ChangesFilter = {
  types: string[];
  category: string | null;
  organization: string | null;
};

export type ChangesQuery = { after: ChangeCursor; limit: number; filter: ChangesFilter };

const PARAMETERS = ['after', 'limit', 'type', 'category', 'organization'];
const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 500;

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PATH = /^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/;
const DOCUMENT_ID = /^[a-z0-9]{1,40}$/;
/** Longest path a category can have. */
const MAX_CATEGORY_LENGTH = 255;

type Values = Record<string, unknown>;

function wrong(code: string, parameter: string, value: unknown, more = {}): Reason {
  return error(code, { parameter, value: shownValue(value), ...more }, parameter);
}

function readAfter({ after }: Values, reasons: Reason[]): ChangeCursor {
  if (after === undefined) return BEGINNING;
  const cursor = typeof after === 'string' ? parseCursor(after) : null;
  if (!cursor) reasons.push(wrong('changes.bad_cursor', 'after', after));
  return cursor ?? BEGINNING;
}

function readLimit({ limit }: Values, reasons: Reason[]): number {
  if (limit === undefined) return DEFAULT_LIMIT;
  const number = typeof limit === 'string' && /^\d{1,3}$/.test(limit) ? Number(limit) : 0;
  if (number < 1 || number > MAX_LIMIT) {
    reasons.push(wrong('changes.bad_limit', 'limit', limit, { max: MAX_LIMIT }));
  }
  return number;
}

function readTypes({ type }: Values, known: readonly string[], reasons: Reason[]): string[] {
  if (type === undefined) return [];
  const given: unknown[] = Array.isArray(type) ? type : [type];
  const names = given.flatMap((value) => (typeof value === 'string' ? value.split(',') : [value]));
  for (const name of names.filter((value) => !known.includes(value as string))) {
    reasons.push(wrong('changes.bad_type', 'type', name, { options: known.join(', ') }));
  }
  return [...new Set(names.map(String))].sort();
}

function readCategory({ category }: Values, reasons: Reason[]): string | null {
  if (category === undefined) return null;
  const isSound =
    typeof category === 'string' &&
    category.length <= MAX_CATEGORY_LENGTH &&
    (CODE.test(category) || PATH.test(category));
  if (!isSound) reasons.push(wrong('changes.bad_category', 'category', category));
  return isSound ? category : null;
}

function readOrganization({ organization }: Values, reasons: Reason[]): string | null {
  if (organization === undefined) return null;
  const isSound = typeof organization === 'string' && DOCUMENT_ID.test(organization);
  if (!isSound) reasons.push(wrong('changes.bad_organization', 'organization', organization));
  return isSound ? organization : null;
}

/** What a reader of the change feed asks for, and everything that is wrong with it; without reasons it may be used. */
export function readChangesQuery(
  values: Values,
  knownTypes: readonly string[],
): { query: ChangesQuery; reasons: Reason[] } {
  const reasons = Object.keys(values)
    .filter((name) => !PARAMETERS.includes(name))
    .map((name) => wrong('changes.unknown_parameter', shownValue(name), values[name]));
  const query = {
    after: readAfter(values, reasons),
    limit: readLimit(values, reasons),
    filter: {
      types: readTypes(values, knownTypes, reasons),
      category: readCategory(values, reasons),
      organization: readOrganization(values, reasons),
    },
  };
  return { query, reasons };
}
