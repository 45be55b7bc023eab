import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';
import { isRealDay } from '../time/is-real-day';
import { MOST_IN_ROW } from './day-run';
import {
  COUNTER_GROUPS,
  DEMANDS_OF_MODE,
  POLICY_MODES,
  POLICY_SEVERITIES,
  TARGET_KINDS,
  type Age,
  type Policy,
  type PolicyTarget,
} from './policy';

/** Three years and a little: what may be older still needs no watching. */
const MOST_AGE_DAYS = 1_100;
/** Within what a column remembers of its items (`HORIZON_DAYS`). */
const MOST_PERIOD_DAYS = 366;
const MOST_ITEMS = 1_000;
const MOST_POINTS = 100;
const UNITS: readonly string[] = ['calendar_day', 'working_day'] satisfies Age['unit'][];

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function checkWhole(field: keyof Policy, value: number | null, least: number, most: number) {
  if (value === null || isWhole(value, least, most)) return [];
  return [error('freshness.number_out_of_range', { value: String(value), least, most }, field)];
}

function checkAge(field: 'maxAge' | 'changeLimit', age: Age | null): Reason[] {
  if (!age) return [];
  const reasons = isWhole(age.value, 1, MOST_AGE_DAYS)
    ? []
    : [
        error(
          'freshness.age_out_of_range',
          { value: String(age.value), most: MOST_AGE_DAYS },
          `${field}.value`,
        ),
      ];
  if (UNITS.includes(age.unit)) return reasons;
  return [
    ...reasons,
    error('freshness.unknown_unit', { value: String(age.unit) }, `${field}.unit`),
  ];
}

function checkChoices({ mode, severity, counterGroup, target }: Policy): Reason[] {
  const choices: [string, string, readonly string[]][] = [
    ['mode', mode, POLICY_MODES],
    ['severity', severity, POLICY_SEVERITIES],
    ['counterGroup', counterGroup, COUNTER_GROUPS],
    ['target', target?.kind ?? '', TARGET_KINDS],
  ];
  return choices
    .filter(([, value, allowed]) => !allowed.includes(value))
    .map(([field, value, allowed]) =>
      error('freshness.unknown_choice', { value, allowed: allowed.join(', ') }, field),
    );
}

/** Whatever names the target beside its kind. */
function idsOf(target: PolicyTarget): string[] {
  const { kind: _kind, ...ids } = target;
  return Object.values(ids);
}

function checkTarget({ target, counterGroup }: Policy, isTargetKnown: boolean): Reason[] {
  if (idsOf(target).some((id) => isBlank(id))) {
    return [error('freshness.target_missing', { kind: target.kind }, 'target')];
  }
  if (!isTargetKnown) {
    const value = idsOf(target).join(' ');
    return [error('freshness.target_unknown', { kind: target.kind, value }, 'target')];
  }
  if ((counterGroup === 'home') === (target.kind === 'home_page')) return [];
  return [error('freshness.home_group', {}, 'counterGroup')];
}

/** What a mode can do nothing with, and what it cannot do without. */
function checkDemands(policy: Policy): Reason[] {
  const { mode, maxAge, changeLimit, minItems, maxGapDays } = policy;
  const demands = { maxAge, changeLimit, minItems, maxGapDays };
  const usable = DEMANDS_OF_MODE[mode];
  const made = (Object.keys(demands) as (keyof typeof demands)[]).filter(
    (name) => demands[name] !== null,
  );
  const useless = made
    .filter((name) => !usable.includes(name))
    .map((name) => error('freshness.not_in_mode', { mode }, name));
  const isEmpty = mode !== 'exempt' && !made.some((name) => usable.includes(name));
  return isEmpty ? [...useless, error('freshness.nothing_demanded', { mode }, 'mode')] : useless;
}

function checkItemNumbers(policy: Policy): Reason[] {
  const { minItems, periodDays, maxGapDays, gapWithinDays } = policy;
  const reasons = [
    ...checkWhole('minItems', minItems, 1, MOST_ITEMS),
    ...checkWhole('periodDays', periodDays, 1, MOST_PERIOD_DAYS),
    ...checkWhole('maxGapDays', maxGapDays, 1, MOST_PERIOD_DAYS),
    ...checkWhole('gapWithinDays', gapWithinDays, 1, MOST_PERIOD_DAYS),
  ];
  if (periodDays !== null && minItems === null) {
    reasons.push(error('freshness.period_without_items', {}, 'periodDays'));
  }
  if ((maxGapDays === null) !== (gapWithinDays === null)) {
    reasons.push(error('freshness.gap_incomplete', {}, 'gapWithinDays'));
  }
  if (maxGapDays !== null && gapWithinDays !== null && maxGapDays >= gapWithinDays) {
    const params = { most: maxGapDays, within: gapWithinDays };
    reasons.push(error('freshness.gap_longer_than_period', params, 'maxGapDays'));
  }
  return reasons;
}

function checkConsequence({ severity, points, confirmation, warnAtPercent }: Policy): Reason[] {
  const reasons = [
    ...checkWhole('warnAtPercent', warnAtPercent, 1, 99),
    ...checkWhole('confirmation', confirmation?.mostInRow ?? null, 1, MOST_IN_ROW),
  ];
  if (!(points >= 0 && points <= MOST_POINTS)) {
    const params = { value: String(points), least: 0, most: MOST_POINTS };
    return [...reasons, error('freshness.number_out_of_range', params, 'points')];
  }
  if ((severity === 'deduct') === points > 0) return reasons;
  return [...reasons, error('freshness.points_and_severity', { value: points }, 'points')];
}

function checkPeriod({ validFrom, validTo }: Policy): Reason[] {
  const unreal = (['validFrom', 'validTo'] as const).flatMap((field) => {
    const value = { validFrom, validTo }[field];
    return value === null || isRealDay(value)
      ? []
      : [error('freshness.not_a_day', { value }, field)];
  });
  if (unreal.length > 0 || validFrom === null || validTo === null || validFrom <= validTo) {
    return unreal;
  }
  return [error('freshness.period_reversed', { from: validFrom, to: validTo }, 'validTo')];
}

/**
 * What is wrong with a policy somebody wants to save. `isTargetKnown`: the category, organization, document or type it
 * names is there.
 */
export function checkPolicy(policy: Policy, isTargetKnown: boolean): Reason[] {
  const choices = checkChoices(policy);
  const names = [
    ...(isBlank(policy.key) ? [error('freshness.key_missing', {}, 'key')] : []),
    ...(isBlank(policy.name) ? [error('freshness.name_missing', {}, 'name')] : []),
    ...(isBlank(policy.legalBasis.title)
      ? [error('freshness.legal_basis_missing', {}, 'legalBasis')]
      : []),
  ];
  if (choices.length > 0) return [...names, ...choices];
  return [
    ...names,
    ...checkTarget(policy, isTargetKnown),
    ...checkAge('maxAge', policy.maxAge),
    ...checkAge('changeLimit', policy.changeLimit),
    ...checkDemands(policy),
    ...checkItemNumbers(policy),
    ...checkConsequence(policy),
    ...checkPeriod(policy),
  ];
}
