import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy, PolicyTarget } from '../../../src/domain/freshness/policy';
import {
  explainPolicies,
  resolvePolicy,
  type FreshnessPlace,
} from '../../../src/domain/freshness/resolve-policy';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';
import { makePolicy } from './policies';

const UID = 'api::disclosure.disclosure';
const PLACE: FreshnessPlace = {
  kind: 'column',
  uid: UID,
  documentId: null,
  categoryIds: ['root', 'branch', 'leaf'],
  categoryKind: 'news',
  organizationIds: ['county', 'bureau'],
};
const DOCUMENT: FreshnessPlace = { ...PLACE, kind: 'document', documentId: 'doc' };
const HOME: FreshnessPlace = {
  kind: 'home_page',
  uid: null,
  documentId: null,
  categoryIds: [],
  categoryKind: null,
  organizationIds: ['county'],
};
const TODAY = '2026-03-02';

/** From the most specific to the least. */
const ORDER: PolicyTarget[] = [
  { kind: 'document', uid: UID, documentId: 'doc' },
  { kind: 'category', documentId: 'leaf' },
  { kind: 'category', documentId: 'branch' },
  { kind: 'category', documentId: 'root' },
  { kind: 'category_kind', categoryKind: 'news' },
  { kind: 'organization', documentId: 'bureau' },
  { kind: 'organization', documentId: 'county' },
  { kind: 'content_type', uid: UID },
];

const aStatic = { mode: 'static' } as const;
/** Keys fall as the order rises, so that breaking a tie by key gives the wrong one. */
const keyAt = (index: number) => `p${9 - index}`;
const policies = ORDER.map((target, index) =>
  makePolicy({ key: keyAt(index), target, ...aStatic }),
);
const keyOf = (policy: Policy | null) => policy?.key ?? null;

describe('the policy for a place', () => {
  it.each(ORDER.map((target, index) => [target.kind, index] as const))(
    '%s wins over all that is less specific (%i)',
    (_kind, index) => {
      expect(keyOf(resolvePolicy(policies.slice(index), DOCUMENT, TODAY))).toBe(keyAt(index));
    },
  );

  it('is none where nothing fits', () => {
    const elsewhere = { ...PLACE, categoryIds: ['x'], categoryKind: 'notice', uid: null };
    expect(resolvePolicy(policies, { ...elsewhere, organizationIds: ['y'] }, TODAY)).toBeNull();
    expect(resolvePolicy([], PLACE, TODAY)).toBeNull();
  });

  it('asks no single document for a successor', () => {
    const items = makePolicy({ key: 'items', target: { kind: 'category', documentId: 'leaf' } });
    const wide = policies.slice(-1);
    expect(keyOf(resolvePolicy([items, ...wide], PLACE, TODAY))).toBe('items');
    expect(keyOf(resolvePolicy([items, ...wide], DOCUMENT, TODAY))).toBe(keyAt(7));
  });

  it('of a home page is one for home pages only', () => {
    const home = makePolicy({ key: 'home', target: { kind: 'home_page' } });
    expect(keyOf(resolvePolicy([...policies, home], HOME, TODAY))).toBe('home');
    expect(keyOf(resolvePolicy(policies, HOME, TODAY))).toBeNull();
    expect(keyOf(resolvePolicy([home], PLACE, TODAY))).toBeNull();
  });

  it('is in force on the day', () => {
    const [, leaf, branch] = policies as [Policy, Policy, Policy];
    const until = { ...leaf, validTo: '2026-03-01' };
    const from = { ...leaf, key: 'later', validFrom: '2026-03-02' };
    expect(keyOf(resolvePolicy([until, branch], PLACE, '2026-03-01'))).toBe(keyAt(1));
    expect(keyOf(resolvePolicy([until, branch], PLACE, '2026-03-02'))).toBe(keyAt(2));
    expect(keyOf(resolvePolicy([until, from, branch], PLACE, '2026-03-02'))).toBe('later');
  });

  it('is explained candidate by candidate', () => {
    const more = [
      makePolicy({
        key: 'ended',
        target: { kind: 'category', documentId: 'leaf' },
        validTo: '2025-12-31',
        ...aStatic,
      }),
      makePolicy({ key: 'items', target: { kind: 'category', documentId: 'leaf' } }),
      makePolicy({ key: 'other', target: { kind: 'category', documentId: 'x' }, ...aStatic }),
    ];
    const told = explainPolicies([...more, ...policies], DOCUMENT, TODAY);
    expect(told.map(({ policy: { key }, verdict }) => [key, verdict])).toEqual([
      [keyAt(0), 'won'],
      ...ORDER.slice(1).map((_target, index) => [keyAt(index + 1), 'lost']),
      ['ended', 'out'],
      ['items', 'out'],
      ['other', 'out'],
    ]);
    expect(told.slice(-3).map(({ code }) => code)).toEqual([
      'freshness_told.not_in_force',
      'freshness_told.for_columns',
      'freshness_told.elsewhere',
    ]);
    for (const { code } of told) {
      expect(textsZh).toHaveProperty([code]);
      expect(textsEn).toHaveProperty([code]);
    }
  });

  it('does not depend on the order in which policies come', () => {
    const anyDay = fc.constantFrom(null, '2026-01-01', '2026-03-02', '2026-05-01');
    const anySet = fc.array(
      fc
        .record({
          target: fc.constantFrom(...ORDER),
          from: anyDay,
          to: anyDay,
          items: fc.boolean(),
        })
        .map(({ target, from, to, items }) => ({
          target,
          validFrom: from,
          validTo: to,
          mode: items ? ('items' as const) : ('static' as const),
        })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        anySet.chain((set) => {
          const named = set.map((terms, index) => makePolicy({ key: `k${index}`, ...terms }));
          const anyOrder = fc.shuffledSubarray(named, { minLength: named.length });
          return fc.tuple(fc.constant(named), anyOrder, fc.constantFrom(PLACE, DOCUMENT));
        }),
        ([named, shuffled, place]) => {
          const winner = resolvePolicy(named, place, TODAY);
          expect(resolvePolicy(shuffled, place, TODAY)).toBe(winner);
          const told = explainPolicies(shuffled, place, TODAY);
          expect(told).toEqual(explainPolicies(named, place, TODAY));
          expect(
            told.filter(({ verdict }) => verdict === 'won').map(({ policy }) => policy),
          ).toEqual(winner ? [winner] : []);
        },
      ),
    );
  });
});
