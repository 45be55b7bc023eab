import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CategoryFacts } from '../../../src/domain/catalog-operations/category-facts';
import { checkClose, checkReopen } from '../../../src/domain/catalog-operations/check-close';
import { checkEffectiveDay } from '../../../src/domain/catalog-operations/check-effective-day';
import { checkMerge } from '../../../src/domain/catalog-operations/check-merge';
import { checkMove } from '../../../src/domain/catalog-operations/check-move';
import { checkNote } from '../../../src/domain/catalog-operations/check-note';
import {
  checkNothingLeftBehind,
  checkOrganizationEnd,
  type OrganizationFacts,
} from '../../../src/domain/catalog-operations/check-organization-end';
import { checkSplit } from '../../../src/domain/catalog-operations/check-split';
import {
  followSuccessors,
  type Addressed,
} from '../../../src/domain/catalog-operations/follow-successors';

const category = (code: string, extra: Partial<CategoryFacts> = {}): CategoryFacts => ({
  documentId: code,
  name: `栏目${code}`,
  code,
  path: `/${code}/`,
  state: 'open',
  parentId: null,
  children: 0,
  livingChildren: 0,
  openChildren: 0,
  documents: 0,
  ...extra,
});
const codes = (reasons: { code: string }[]) => reasons.map(({ code }) => code);
const [a, b] = [category('a'), category('b')];

describe('a move', () => {
  it.each<[string, CategoryFacts, CategoryFacts | null, string[]]>([
    ['below an open category', a, b, []],
    ['to the root', category('a', { parentId: 'b', path: '/b/a/' }), null, []],
    ['below itself', a, a, ['catalog.cycle']],
    ['into its subtree', a, category('b', { path: '/a/b/' }), ['catalog.cycle']],
    ['below one whose path only begins alike', a, category('ab'), []],
    ['below a closed one', a, category('b', { state: 'closed' }), ['catalog.parent_not_open']],
    [
      'below a leaf with content',
      a,
      category('b', { documents: 3 }),
      ['catalog.parent_holds_content'],
    ],
    ['to where it is', a, null, ['catalog.already_there']],
    ['of a merged one', category('a', { state: 'merged' }), b, ['catalog.merged_stays']],
  ])('%s', (_what, moved, newParent, expected) => {
    expect(codes(checkMove({ category: moved, newParent }))).toEqual(expected);
  });
});

describe('a merge', () => {
  const family = { children: 1, livingChildren: 1, openChildren: 1 };
  it.each<[string, CategoryFacts, CategoryFacts, boolean, string[]]>([
    ['of a leaf into a leaf', category('a', { documents: 9 }), b, false, []],
    ['of a closed one', category('a', { state: 'closed' }), b, false, []],
    [
      'into a closed one',
      a,
      category('b', { state: 'closed' }),
      false,
      ['catalog.target_not_open'],
    ],
    [
      'of content into a parent',
      category('a', { documents: 1 }),
      category('b', family),
      false,
      ['catalog.target_not_leaf'],
    ],
    ['of nothing into a parent', a, category('b', family), false, []],
    ['that forgets children', category('a', family), b, false, ['catalog.has_children']],
    ['with children', category('a', family), b, true, []],
    [
      'with children below content',
      category('a', family),
      category('b', { documents: 1 }),
      true,
      ['catalog.parent_holds_content'],
    ],
    ['of what has only merged children', category('a', { children: 2 }), b, false, []],
  ])('%s', (_what, from, into, withChildren, expected) => {
    expect(codes(checkMerge({ from, into, withChildren }))).toEqual(expected);
  });
});

describe('closing and opening', () => {
  it('asks for open subcategories, not for content', () => {
    expect(checkClose(category('a', { documents: 100 }))).toEqual([]);
    expect(codes(checkClose(category('a', { openChildren: 1 })))).toEqual([
      'catalog.has_open_children',
    ]);
    expect(codes(checkClose(category('a', { state: 'closed' })))).toEqual(['catalog.not_open']);
  });
  it('opens what is closed, below what is open', () => {
    const closed = category('a', { state: 'closed' });
    expect(checkReopen({ category: closed, parent: b })).toEqual([]);
    expect(codes(checkReopen({ category: closed, parent: closed }))).toEqual([
      'catalog.parent_not_open',
    ]);
    expect(codes(checkReopen({ category: a, parent: null }))).toEqual(['catalog.already_open']);
    const merged = category('a', { state: 'merged' });
    expect(codes(checkReopen({ category: merged, parent: null }))).toEqual([
      'catalog.merged_stays',
    ]);
  });
});

describe('a split', () => {
  it('that is accepted gives every document exactly one place', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{3}$/), { maxLength: 8 });
    fc.assert(
      fc.property(
        ids,
        fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        (filed, choice, hasRest) => {
          const parts = [0, 1].map((part) => ({
            name: `部分${part}`,
            code: `part-${part}`,
            documents: filed.filter((_id, index) => choice[index] === part),
          }));
          const rest = hasRest ? 'part-0' : null;
          const facts = {
            category: category('a'),
            parts,
            asChildren: true,
            rest,
            filed,
            takenCodes: ['a'],
          };
          const placed = parts.flatMap(({ documents }) => documents).length;
          const isWhole = hasRest || placed === filed.length;
          expect(checkSplit(facts).length === 0).toBe(isWhole);
        },
      ),
    );
  });
  it('lets the rest stay only where the new ones stand beside it', () => {
    const facts = {
      category: category('a', { documents: 1 }),
      parts: [{ name: '名', code: 'n', documents: [] }],
      rest: 'a',
      filed: ['x'],
      takenCodes: ['a'],
    };
    expect(checkSplit({ ...facts, asChildren: false })).toEqual([]);
    expect(codes(checkSplit({ ...facts, asChildren: true }))).toEqual(['catalog.unknown_rest']);
  });
});

describe('the end of an organization', () => {
  const unit = (id: string, extra: Partial<OrganizationFacts> = {}): OrganizationFacts => ({
    documentId: id,
    name: id,
    operatingStatus: 'active',
    subordinates: 0,
    ...extra,
  });
  it.each<
    [string, OrganizationFacts, OrganizationFacts | null, OrganizationFacts | null, string[]]
  >([
    ['with an heir', unit('a'), unit('b'), null, []],
    ['without one', unit('a'), null, null, []],
    [
      'twice',
      unit('a', { operatingStatus: 'merged' }),
      unit('b'),
      null,
      ['organization.already_ended'],
    ],
    ['into itself', unit('a'), unit('a'), null, ['organization.successor_is_itself']],
    [
      'into one that ended',
      unit('a'),
      unit('b', { operatingStatus: 'abolished' }),
      null,
      ['organization.heir_not_active'],
    ],
    [
      'over subordinates',
      unit('a', { subordinates: 2 }),
      unit('b'),
      null,
      ['organization.has_subordinates'],
    ],
    ['with subordinates moved', unit('a', { subordinates: 2 }), unit('b'), unit('b'), []],
  ])('%s', (_what, organization, heir, subordinatesTo, expected) => {
    expect(codes(checkOrganizationEnd({ organization, heir, subordinatesTo }))).toEqual(expected);
  });
  it('by hand leaves nothing behind', () => {
    const facts = { name: 'a', openColumns: 1, subordinates: 1 };
    expect(checkNothingLeftBehind({ ...facts, operatingStatus: 'active' })).toEqual([]);
    expect(checkNothingLeftBehind({ ...facts, operatingStatus: 'merged' })).toHaveLength(2);
  });
});

describe('reason and day', () => {
  it.each([
    [undefined, 'catalog.note_missing'],
    ['  ', 'catalog.note_missing'],
    ['短', 'catalog.note_length'],
    ['长'.repeat(501), 'catalog.note_length'],
  ])('refuses the reason %s', (note, code) => expect(codes(checkNote(note))).toEqual([code]));
  it('counts from a real day that has come', () => {
    expect(checkEffectiveDay('2026-11-24', '2026-11-24')).toEqual([]);
    expect(codes(checkEffectiveDay('2026-11-25', '2026-11-24'))).toEqual(['catalog.day_in_future']);
    expect(codes(checkEffectiveDay('2026-02-30', '2026-11-24'))).toEqual([
      'request.impossible_date',
    ]);
    expect(codes(checkEffectiveDay(7, '2026-11-24'))).toEqual(['request.impossible_date']);
  });
});

describe('successors', () => {
  it('lead to a category that was not merged, or nowhere, and never hang', () => {
    const merged = fc.record({ isMerged: fc.boolean(), successor: fc.nat(7) });
    fc.assert(
      fc.property(fc.array(merged, { minLength: 1, maxLength: 8 }), (nodes) => {
        const all = nodes.map<Addressed>(({ isMerged, successor }, index) => ({
          documentId: String(index),
          path: `/${index}/`,
          state: isMerged ? 'merged' : 'open',
          successorId: isMerged ? String(successor) : null,
        }));
        const byId = new Map(all.map((node) => [node.documentId, node]));
        for (const node of all) {
          const found = followSuccessors(node, byId);
          expect(found?.state ?? 'nowhere').not.toBe('merged');
        }
      }),
    );
  });
});
