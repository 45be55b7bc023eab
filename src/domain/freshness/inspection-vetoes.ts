import { daysBetween } from '../time/day';
import { VETO_LIMITS } from './inspection.data';
import {
  inOrder,
  listColumn,
  type InspectedColumn,
  type InspectedThing,
  type InspectionFacts,
  type ListedThing,
} from './inspection-facts';
import type { CounterGroup } from './policy';

export const VETO_CODES = [
  'v1',
  'v2',
  'v3',
  'v4a',
  'v4b',
  'v4c',
  'v5a',
  'v5b',
  'v6a',
  'v6b',
] as const;
export type VetoCode = (typeof VETO_CODES)[number];

export type VetoItem = {
  code: VetoCode;
  result: 'hit' | 'clear' | 'unknown' | 'not_applicable';
  /** What was counted (per cent for `v2`); null where it is yes or no, or not known. */
  measured: number | null;
  /** From which number on it is a hit. */
  limit: number | null;
  isUnsure: boolean;
  list: ListedThing[];
};

function item(code: VetoCode, result: VetoItem['result'], more: Partial<VetoItem> = {}): VetoItem {
  return { code, result, measured: null, limit: null, isUnsure: false, list: [], ...more };
}

function listed(kind: Exclude<ListedThing['kind'], 'column'>, things: readonly InspectedThing[]) {
  return inOrder(things.map(({ id, name }) => ({ kind, id, name })));
}

function seriousErrors({ seriousErrors: errors }: InspectionFacts): VetoItem {
  if (!errors) return item('v1', 'unknown', { limit: 1 });
  const list = listed('error', errors);
  const measured = errors.length;
  return item('v1', measured > 0 ? 'hit' : 'clear', { measured, limit: 1, list });
}

function availability({ availability: visits }: InspectionFacts): VetoItem {
  const { days, probesADay, failedPercent } = VETO_LIMITS.v2;
  const limit = failedPercent;
  const isEnough = visits && visits.days >= days && visits.probes >= visits.days * probesADay;
  if (!isEnough) return item('v2', 'unknown', { limit });
  const measured = Math.round((visits.failed / visits.probes) * 10_000) / 100;
  const isHit = visits.failed * 100 >= visits.probes * failedPercent;
  return item('v2', isHit ? 'hit' : 'clear', { measured, limit });
}

function homePage({ homePage: home }: InspectionFacts): VetoItem {
  if (!home?.policy || home.report.status === 'unknown') return item('v3', 'unknown');
  if (!home.report.countsAsOverdue) return item('v3', 'clear');
  return item('v3', 'hit', { list: listed('home_page', [home]) });
}

/** A column whose status nobody can tell only matters where it could make the difference. */
function columns(
  code: 'v4a' | 'v4b' | 'v4c',
  stale: readonly InspectedColumn[],
  doubtful: readonly InspectedColumn[],
): VetoItem {
  const { columns: limit, isUnsure } = VETO_LIMITS[code];
  const measured = stale.length;
  const isOpen = measured < limit && measured + doubtful.length >= limit;
  const result = measured >= limit ? 'hit' : isOpen ? 'unknown' : 'clear';
  return item(code, result, { measured, limit, isUnsure, list: inOrder(stale.map(listColumn)) });
}

function staleColumns(
  code: 'v4a' | 'v4b',
  facts: InspectionFacts,
  groups: readonly CounterGroup[],
) {
  const counted = facts.columns.filter(
    ({ policy }) => policy !== null && groups.includes(policy.counterGroup),
  );
  return columns(
    code,
    counted.filter(({ report }) => report.countsAsOverdue),
    counted.filter(({ report }) => report.status === 'unknown'),
  );
}

function yesOrNo(code: 'v5a' | 'v6a', isThere: boolean | null): VetoItem {
  if (isThere === null) return item(code, 'unknown');
  return item(code, isThere ? 'clear' : 'hit');
}

function unanswered({ unanswered: messages, on }: InspectionFacts): VetoItem {
  const { days, withinDays } = VETO_LIMITS.v5b;
  if (!messages) return item('v5b', 'unknown', { limit: 1 });
  const late = messages.filter(({ receivedOn }) => {
    const age = daysBetween(receivedOn, on);
    return age > days && age <= withinDays;
  });
  const measured = late.length;
  return item('v5b', measured > 0 ? 'hit' : 'clear', {
    measured,
    limit: 1,
    list: listed('message', late),
  });
}

function guides({ guides: all }: InspectionFacts): VetoItem {
  const { missing, guides: limit, isUnsure } = VETO_LIMITS.v6b;
  if (!all) return item('v6b', 'unknown', { limit, isUnsure });
  const poor = all.filter((guide) => new Set(guide.missing).size >= missing);
  const areAllPoor = all.length > 0 && all.length < limit && poor.length === all.length;
  return item('v6b', poor.length >= limit || areAllPoor ? 'hit' : 'clear', {
    measured: poor.length,
    limit,
    isUnsure,
    list: listed('guide', poor),
  });
}

/** Every veto item (单项否决) as far as the facts go: one hit fails a site. */
export function inspectVetoes(facts: InspectionFacts): VetoItem[] {
  const services = facts.isWithoutServices
    ? [item('v6a', 'not_applicable'), item('v6b', 'not_applicable')]
    : [yesOrNo('v6a', facts.hasServices), guides(facts)];
  const blank = facts.columns.filter(({ report }) => report.status === 'blank');
  return [
    seriousErrors(facts),
    availability(facts),
    homePage(facts),
    staleColumns('v4a', facts, ['news', 'notices_policy']),
    staleColumns('v4b', facts, ['other']),
    columns('v4c', blank, []),
    yesOrNo('v5a', facts.hasConsultingChannel),
    unanswered(facts),
    ...services,
  ];
}
