import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { checkPolicies } from '../../../src/domain/freshness/check-policies';
import { checkPolicy } from '../../../src/domain/freshness/check-policy';
import { explainCount } from '../../../src/domain/freshness/explain-count';
import type { Policy } from '../../../src/domain/freshness/policy';
import {
  READY_POLICIES,
  type ReadyPolicy,
} from '../../../src/domain/freshness/ready-policies.data';
import { resolvePolicy } from '../../../src/domain/freshness/resolve-policy';

const CATEGORY_SCHEMA = 'src/api/catalog-category/content-types/catalog-category/schema.json';
type Schema = { attributes: { kind: { enum: string[] } } };
const KINDS = (JSON.parse(readFileSync(CATEGORY_SCHEMA, 'utf8')) as Schema).attributes.kind.enum;

/** As an administrator would take it over, for a category where it names no target. */
function taken(ready: ReadyPolicy): Policy {
  const target = ready.target ?? ({ kind: 'category', documentId: 'chosen' } as const);
  return { ...ready, target, validFrom: null, validTo: null };
}

const national = READY_POLICIES.filter(({ set }) => set === 'national');
const find = (key: string) => READY_POLICIES.find((ready) => ready.key === key);

describe('ready policies', () => {
  it.each(READY_POLICIES.map((ready) => [ready.key, ready] as const))(
    '%s may be saved as it is',
    (_key, ready) => {
      expect(checkPolicy(taken(ready), true)).toEqual([]);
      expect(ready.legalBasis.title).not.toBe('');
    },
  );

  it('have keys of their own, and the national ones stand beside each other', () => {
    const keys = READY_POLICIES.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(national.every(({ target }) => target !== null)).toBe(true);
    expect(checkPolicies(national.map(taken))).toEqual([]);
  });

  it.each(KINDS)('leave no column of kind %s without a policy', (categoryKind) => {
    const place = {
      kind: 'column',
      uid: 'api::disclosure.disclosure',
      documentId: null,
      categoryIds: ['any'],
      categoryKind,
      organizationIds: ['any'],
    } as const;
    const winner = resolvePolicy(national.map(taken), place, '2026-01-05');
    expect(winner?.target).toEqual({ kind: 'category_kind', categoryKind });
  });

  it.each([
    ['home_page', 14, 'veto', 0, 'home', false],
    ['news', 14, 'deduct', 5, 'news', true],
    ['notices', 180, 'warn', 0, 'notices_policy', false],
    ['policy_documents', 180, 'deduct', 5, 'notices_policy', false],
    ['interpretation', 180, 'deduct', 5, 'other', true],
    ['personnel_and_plans', 365, 'deduct', 5, 'other', true],
    ['service_statistics', 90, 'deduct', 2, 'other', true],
    ['message_answers', 60, 'deduct', 3, 'other', false],
    ['new_media', 14, 'veto', 0, 'none', false],
  ] as const)(
    '%s says what the rule says',
    (key, days, severity, points, counterGroup, isUnsure) => {
      expect(find(key)).toMatchObject({
        mode: 'items',
        maxAge: { value: days, unit: 'calendar_day' },
        severity,
        points,
        counterGroup,
        isUnsure,
        confirmation: null,
      });
    },
  );

  it('have the classes of days, the Pingchang rule and the clock of article 26', () => {
    const classes = READY_POLICIES.filter(({ set }) => set === 'class');
    expect(classes.map(({ maxAge }) => maxAge?.value)).toEqual([7, 14, 30, 60, 90, 180, 365]);
    expect(find('pingchang_grassroots')).toMatchObject({
      minItems: 4,
      periodDays: null,
      maxAge: { value: 90 },
      maxGapDays: 90,
    });
    expect(find('art_26')).toMatchObject({
      mode: 'on_change',
      changeLimit: { value: 20, unit: 'working_day' },
      isUnsure: false,
    });
  });
});

describe('how the days of an age were counted', () => {
  const calendar = createWorkingCalendar();

  it('tells holidays and make-up days', () => {
    const lines = explainCount(calendar, '2025-09-26', { value: 10, unit: 'working_day' });
    const told = lines.map(({ code, params }) => [
      code.replace('deadlines.', ''),
      params.from,
      params.to,
    ]);
    expect(told).toEqual([
      ['weekend_skipped', '2025-09-27', '2025-09-27'],
      ['make_up_days_counted', '2025-09-28', '2025-09-28'],
      ['working_days_counted', '2025-09-29', '2025-09-30'],
      ['holiday_skipped', '2025-10-01', '2025-10-05'],
      ['holiday_skipped', '2025-10-06', '2025-10-06'],
      ['holiday_skipped', '2025-10-07', '2025-10-08'],
      ['working_days_counted', '2025-10-09', '2025-10-10'],
      ['make_up_days_counted', '2025-10-11', '2025-10-11'],
      ['weekend_skipped', '2025-10-12', '2025-10-12'],
      ['working_days_counted', '2025-10-13', '2025-10-16'],
    ]);
  });

  it('leaves calendar days where they end, rest day or not', () => {
    const lines = explainCount(calendar, '2025-09-20', { value: 14, unit: 'calendar_day' });
    expect(lines).toEqual([
      {
        on: '2025-10-04',
        code: 'deadlines.calendar_days_counted',
        params: { from: '2025-09-21', to: '2025-10-04', days: 14, counted: 14 },
      },
    ]);
  });
});
