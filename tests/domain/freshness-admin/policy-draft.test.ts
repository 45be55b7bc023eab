import { describe, expect, test } from 'vitest';
import { checkPolicy } from '../../../src/domain/freshness/check-policy';
import {
  READY_POLICIES,
  type ReadyPolicy,
} from '../../../src/domain/freshness/ready-policies.data';
import {
  CATEGORY_KINDS,
  draftOf,
  newDraft,
  OFFERED,
  takeOver,
  toRequest,
  withTarget,
} from '../../../src/plugins/freshness/admin/src/policies/policy-draft';
import type { PolicyItem } from '../../../src/plugins/freshness/server/src/contracts/api';

const CATEGORY = { kind: 'category', documentId: 'abc' } as const;

const stored = ({ set: _set, columns: _columns, target, ...policy }: ReadyPolicy): PolicyItem => ({
  ...policy,
  target: target ?? CATEGORY,
  validFrom: null,
  validTo: null,
  version: 3,
  isReady: true,
  isEnabled: false,
  targetName: null,
  changedAt: '2026-03-02T00:00:00.000Z',
  changedBy: null,
});

describe('a policy in the editor', () => {
  test.each(READY_POLICIES.map((policy) => [policy.key, policy] as const))(
    '%s comes back as it was stored when nothing is typed',
    (_key, ready) => {
      const item = stored(ready);
      const { targetName, changedAt, changedBy, isReady, ...policy } = item;
      expect([targetName, changedAt, changedBy, isReady].length).toBe(4);
      expect(toRequest(draftOf(item))).toEqual(policy);
    },
  );

  test.each(OFFERED.map((ready) => [ready.key, ready] as const))(
    '%s can be taken over and is right as soon as it has a target',
    (_key, ready) => {
      const draft = newDraft();
      const taken = takeOver({ ...draft, target: CATEGORY }, ready);
      const { version, isEnabled, ...policy } = toRequest(taken);
      expect({ key: policy.key, version, isEnabled }).toEqual({
        key: draft.key,
        version: 0,
        isEnabled: true,
      });
      expect(checkPolicy(policy, true)).toEqual([]);
      expect(policy.target).toEqual(ready.target ?? CATEGORY);
    },
  );

  test('is aimed at columns again when another is taken over after one for home pages', () => {
    const [home, other] = [
      OFFERED.find(({ target }) => target?.kind === 'home_page')!,
      OFFERED.find(({ target }) => target === null)!,
    ];
    const target = takeOver(takeOver(newDraft(), home), other).target;
    expect(target).toEqual({ kind: 'category', documentId: '' });
  });

  test('leaves out what its mode knows nothing of, whatever was typed before', () => {
    const typed = {
      ...newDraft(),
      maxAge: { value: 30, unit: 'calendar_day' as const },
      changeLimit: { value: 20, unit: 'working_day' as const },
      minItems: 4,
      periodDays: 90,
      maxGapDays: 30,
      gapWithinDays: 365,
      acceptsConfirmation: true,
      mostInRow: 2,
      points: 5,
    };
    expect(toRequest({ ...typed, mode: 'static' })).toMatchObject({
      maxAge: typed.maxAge,
      changeLimit: typed.changeLimit,
      minItems: null,
      periodDays: null,
      maxGapDays: null,
      gapWithinDays: null,
      confirmation: { mostInRow: 2 },
      points: 0,
    });
    expect(toRequest({ ...typed, mode: 'items', severity: 'deduct' })).toMatchObject({
      changeLimit: null,
      minItems: 4,
      gapWithinDays: 365,
      points: 5,
    });
    expect(toRequest({ ...typed, mode: 'exempt' })).toMatchObject({
      maxAge: null,
      changeLimit: null,
      confirmation: null,
    });
  });

  test('counts as home page where that is its target, and nowhere else', () => {
    const home = withTarget(newDraft(), { kind: 'home_page' });
    expect(home.counterGroup).toBe('home');
    expect(withTarget(home, CATEGORY).counterGroup).toBe('other');
    const news = { ...newDraft(), counterGroup: 'news' as const };
    expect(withTarget(news, CATEGORY).counterGroup).toBe('news');
  });

  test('can be aimed at every kind of category once', () => {
    expect(CATEGORY_KINDS.length).toBeGreaterThan(10);
    expect(new Set(CATEGORY_KINDS).size).toBe(CATEGORY_KINDS.length);
  });
});
