import type { Core } from '@strapi/strapi';
import { refusal } from '../../../../../documents/refuse';
import { isDuty } from '../../../../../domain/duties/duties';
import { error } from '../../../../../domain/reasons/reason';
import type { AssignmentFilter } from '../assignments/list-assignments';
import type { AssignmentState } from '../contracts/api';
import type { Page } from '../paginate';

type Query = Parameters<Core.MiddlewareHandler>[0]['query'];

const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 20;
const STATES: readonly string[] = ['current', 'future', 'ended'] satisfies AssignmentState[];

/** A text of the query; empty means not given. */
export function textOf(query: Query, name: string): string | undefined {
  const value = query[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A whole number of the query. Refuses (400) anything else. */
export function numberOf(query: Query, name: string, max: number): number | undefined {
  const text = textOf(query, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= max) return number;
  throw refusal([error('request.invalid_value', { field: name, message: `1-${max}` }, name)]);
}

export function pageOf(query: Query): Page {
  return {
    page: numberOf(query, 'page', 1_000_000) ?? 1,
    pageSize: numberOf(query, 'pageSize', MAX_PAGE_SIZE) ?? DEFAULT_PAGE_SIZE,
  };
}

/** Which assignments a list keeps. Refuses (400) an unknown duty or state. */
export function filterOf(query: Query): AssignmentFilter {
  const duty = textOf(query, 'duty');
  if (duty !== undefined && !isDuty(duty)) {
    throw refusal([error('directory.unknown_duty', { value: duty }, 'duty')]);
  }
  const state = textOf(query, 'state');
  if (state !== undefined && !STATES.includes(state)) {
    const params = { field: 'state', value: state, options: STATES.join(', ') };
    throw refusal([error('request.unknown_option', params, 'state')]);
  }
  return {
    organization: textOf(query, 'organization'),
    duty,
    state: state as AssignmentState | undefined,
  };
}
