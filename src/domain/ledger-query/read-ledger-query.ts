import { error, type Reason } from '../reasons/reason';
import { isRealDay } from '../time/is-real-day';
import type { LedgerFilter, LedgerPaging } from './ledger-filter';

/** Texts of a search box; longer ones are mistakes. */
const MAX_TEXT = 200;
const MAX_PAGE = 1_000_000;
const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 20;

const TEXTS = ['uid', 'organization', 'category', 'actor', 'q'] as const;
const DAYS = ['from', 'to'] as const;

type Query = Readonly<Record<string, unknown>>;

export type LedgerQuestion = { filter: LedgerFilter; paging: LedgerPaging; reasons: Reason[] };

/**
 * What the parameters of a request ask of the ledger. Empty parameters are no filter. `reasons` says what cannot be
 * understood (field and value named); filter and paging are to be used only when it is empty.
 */
export function readLedgerQuery(query: Query, kinds: readonly string[]): LedgerQuestion {
  const reasons: Reason[] = [];
  const filter: LedgerFilter = {};
  const given = (name: string): string | undefined => {
    const value = query[name];
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'string') return value;
    reasons.push(error('ledger_query.given_twice', { parameter: name }));
    return undefined;
  };

  const kind = given('kind');
  if (kind !== undefined) {
    if (kinds.includes(kind)) filter.kind = kind;
    else reasons.push(error('ledger_query.unknown_kind', { kind, kinds: kinds.join(', ') }));
  }
  for (const name of TEXTS) {
    const text = given(name);
    if (text === undefined) continue;
    if (text.length > MAX_TEXT) {
      reasons.push(error('ledger_query.too_long', { parameter: name, max: MAX_TEXT }));
    } else filter[name] = text;
  }
  for (const name of DAYS) {
    const day = given(name);
    if (day === undefined) continue;
    if (isRealDay(day)) filter[name] = day;
    else reasons.push(error('ledger_query.not_a_day', { parameter: name, value: day }));
  }
  if (filter.from && filter.to && filter.from > filter.to) {
    reasons.push(error('ledger_query.reversed_period', { from: filter.from, to: filter.to }));
  }
  const number = (name: string, fallback: number, max: number): number => {
    const value = given(name) ?? String(fallback);
    const isNumber = /^[1-9]\d{0,6}$/.test(value) && Number(value) <= max;
    if (!isNumber) {
      reasons.push(error('ledger_query.not_a_number', { parameter: name, value, max }));
    }
    return isNumber ? Number(value) : fallback;
  };
  const paging = {
    page: number('page', 1, MAX_PAGE),
    pageSize: number('pageSize', DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE),
  };
  return { filter, paging, reasons };
}
