import { addDays, type Day } from '../time/day';
import type { Verdict } from './verdict-of';

/** Probes of one site on one day (Asia/Shanghai); those that were not tried count nowhere. */
export type ProbeDay = { day: Day; probes: number; failures: number };

/** 国办秘函〔2019〕19号, 单项否决“站点无法访问”: one week, at least 20 visits a day, 5 % of them not opened. */
const DAYS = 7;
const LEAST_PROBES_A_DAY = 20;
const VETO_RATE = 0.05;

export type WeeklyAvailability = {
  firstDay: Day;
  lastDay: Day;
  probes: number;
  failures: number;
  /** Share of visits that did not open, 0 to 1; null without a visit. */
  failureRate: number | null;
  /** `unknown` when a day of the week has fewer visits than the inspection makes: it proves nothing either way. */
  verdict: 'veto' | 'pass' | 'unknown';
  /** Those days. */
  thinDays: Day[];
};

/**
 * What the inspection would say of a site on a day: the seven whole days before it, so that the answer for a day is the
 * same in the evening, and for ever after.
 */
export function weeklyAvailability(days: readonly ProbeDay[], on: Day): WeeklyAvailability {
  const week = Array.from({ length: DAYS }, (_, at) => addDays(on, at - DAYS)).map(
    (day) => days.find((known) => known.day === day) ?? { day, probes: 0, failures: 0 },
  );
  const sum = (of: 'probes' | 'failures') => week.reduce((total, day) => total + day[of], 0);
  const probes = sum('probes');
  const failures = sum('failures');
  const failureRate = probes === 0 ? null : failures / probes;
  const thinDays = week.filter((day) => day.probes < LEAST_PROBES_A_DAY).map(({ day }) => day);
  const isVeto = failureRate !== null && failureRate >= VETO_RATE;
  return {
    firstDay: addDays(on, -DAYS),
    lastDay: addDays(on, -1),
    probes,
    failures,
    failureRate,
    verdict: thinDays.length > 0 ? 'unknown' : isVeto ? 'veto' : 'pass',
    thinDays,
  };
}

/**
 * Whether a visit to a page counts as opened; null where it shows neither: it was not made, or the server answers people
 * but not machines.
 */
export function isOpened({ kind }: Verdict): boolean | null {
  if (kind === 'refused' || kind === 'closed') return null;
  return kind === 'ok';
}
