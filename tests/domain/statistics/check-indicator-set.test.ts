import { describe, expect, it } from 'vitest';
import { checkIndicatorSet } from '../../../src/domain/statistics/check-indicator-set';
import { plus, sumOf } from '../../../src/domain/statistics/identity';
import type { IndicatorSet } from '../../../src/domain/statistics/indicator-set';
import { askedOn, indicatorsOn } from '../../../src/domain/statistics/indicators-on';
import { makeIdentity, makeIndicator, q } from './make-set';

function reasonsOf(set: Partial<IndicatorSet>) {
  return checkIndicatorSet({ key: 'k', name: '表', indicators: [], identities: [], ...set });
}
const codesOf = (set: Partial<IndicatorSet>) => reasonsOf(set).map(({ code }) => code);

describe('the rows of a quarter', () => {
  const set = {
    indicators: [
      makeIndicator({ code: '2', order: 2, kind: 'heading' }),
      makeIndicator({ code: '1.2', order: 2, parentCode: '1' }),
      makeIndicator({ code: '1', order: 1, kind: 'heading' }),
      makeIndicator({ code: '1.1', order: 1, parentCode: '1', validTo: q('2025-Q4') }),
      makeIndicator({
        code: '1.1',
        order: 1,
        parentCode: '1',
        name: '新',
        validFrom: q('2026-Q1'),
      }),
      makeIndicator({ code: '2.1', order: 1, parentCode: '2', periodClass: 'half_year' }),
      makeIndicator({ code: '1.1a', order: 1, parentCode: '1.1' }),
    ],
  };

  it('stand in printed order, each validity in its own time', () => {
    expect(indicatorsOn(set, q('2026-Q1')).map(({ code }) => code)).toEqual([
      '1',
      '1.1',
      '1.1a',
      '1.2',
      '2',
      '2.1',
    ]);
    expect(indicatorsOn(set, q('2026-Q1'))[1]?.name).toBe('新');
    expect(indicatorsOn(set, q('2025-Q4'))[1]?.name).toBe('指标1.1');
  });

  it('have cells only where something is asked', () => {
    expect(askedOn(set, q('2026-Q1')).map(({ code }) => code)).toEqual(['1.1', '1.1a', '1.2']);
    expect(askedOn(set, q('2026-Q2')).map(({ code }) => code)).toContain('2.1');
  });

  it('do not vanish with a parent that is no longer in force', () => {
    const orphans = {
      indicators: [
        makeIndicator({ code: '1', kind: 'heading', validTo: q('2025-Q4') }),
        makeIndicator({ code: '1.1', parentCode: '1' }),
      ],
    };
    expect(indicatorsOn(orphans, q('2026-Q1')).map(({ code }) => code)).toEqual(['1.1']);
  });
});

describe('a set somebody saves', () => {
  it('is fine when everything it names is there', () => {
    const indicators = [
      makeIndicator({ code: '1', formula: plus('1.1', '1.2') }),
      makeIndicator({ code: '1.1', parentCode: '1' }),
      makeIndicator({ code: '1.2', parentCode: '1' }),
    ];
    const identities = [makeIdentity({ id: 'R1', left: sumOf('1'), right: sumOf('1.1', '1.2') })];
    expect(reasonsOf({ indicators, identities })).toEqual([]);
  });

  it('may use a code again after its first meaning ended, not before', () => {
    const old = makeIndicator({ code: '1', validTo: q('2025-Q4') });
    const next = (validFrom: string) => makeIndicator({ code: '1', validFrom: q(validFrom) });
    expect(codesOf({ indicators: [old, next('2026-Q1')] })).toEqual([]);
    for (const indicators of [
      [old, next('2025-Q4')],
      [next('2025-Q4'), old],
    ]) {
      expect(codesOf({ indicators })).toEqual(['statistics.code_twice']);
    }
    expect(codesOf({ indicators: [old, makeIndicator({ code: '1' })] })).toEqual([
      'statistics.code_twice',
    ]);
  });

  it.each([
    ['statistics.code_missing', [makeIndicator({ code: ' ' })]],
    ['statistics.code_malformed', [makeIndicator({ code: '1,2' })]],
    ['statistics.code_malformed', [makeIndicator({ code: '１.1' })]],
    ['statistics.code_malformed', [makeIndicator({ code: 'constructor' })]],
    ['statistics.code_malformed', [makeIndicator({ code: '1'.repeat(41) })]],
    ['statistics.name_missing', [makeIndicator({ code: '1', name: '' })]],
    [
      'statistics.source_unknown_channel',
      [
        makeIndicator({
          code: '1',
          autoSource: { source: 'ledger.by_channel', params: { channel: 'website ' } },
        }),
      ],
    ],
    ['statistics.legal_basis_missing', [makeIndicator({ code: '1', legalTitle: ' ' })]],
    ['statistics.parent_unknown', [makeIndicator({ code: '1', parentCode: '9' })]],
    [
      'statistics.parent_unknown',
      [
        makeIndicator({ code: '1', validTo: q('2024-Q4') }),
        makeIndicator({ code: '1.1', parentCode: '1', validFrom: q('2025-Q1') }),
      ],
    ],
    [
      'statistics.validity_reversed',
      [makeIndicator({ code: '1', validFrom: q('2026-Q2'), validTo: q('2026-Q1') })],
    ],
    [
      'statistics.heading_with_number',
      [makeIndicator({ code: '1', kind: 'heading', autoSource: { source: 'x' } })],
    ],
    ['statistics.text_with_number', [makeIndicator({ code: '1', valueType: 'text', decimals: 2 })]],
    ['statistics.formula_unknown_code', [makeIndicator({ code: '1', formula: plus('7') })]],
  ] as const)('is refused: %s', (code, indicators) => {
    expect(codesOf({ indicators })).toEqual([code]);
  });

  it('names the way round where parents or formulas go in circles', () => {
    const indicators = [
      makeIndicator({ code: '1', parentCode: '3' }),
      makeIndicator({ code: '2', parentCode: '1' }),
      makeIndicator({ code: '3', parentCode: '2' }),
    ];
    expect(reasonsOf({ indicators })).toMatchObject([
      { code: 'statistics.parents_in_circle', params: { codes: '1 → 3 → 2' } },
    ]);
    const formulas = [
      makeIndicator({ code: '1', formula: plus('2') }),
      makeIndicator({ code: '2', formula: plus('1') }),
    ];
    expect(codesOf({ indicators: formulas })).toEqual(['statistics.formulas_in_circle']);
    expect(codesOf({ indicators: [makeIndicator({ code: '1', parentCode: '1' })] })).toEqual([
      'statistics.parents_in_circle',
    ]);
  });

  it('has identities that name numbers, on both sides, under ids of their own', () => {
    const indicators = [
      makeIndicator({ code: '1' }),
      makeIndicator({ code: 'h', kind: 'heading' }),
      makeIndicator({ code: 't', valueType: 'text' }),
    ];
    const given = (right: string[], id = 'R1') =>
      makeIdentity({ id, left: sumOf('1'), right: sumOf(...right) });
    expect(codesOf({ indicators, identities: [given(['9'])] })).toEqual([
      'statistics.identity_unknown_code',
    ]);
    expect(codesOf({ indicators, identities: [given(['h']), given(['t'], 'R2')] })).toEqual([
      'statistics.identity_unknown_code',
      'statistics.identity_unknown_code',
    ]);
    expect(codesOf({ indicators, identities: [given([])] })).toEqual([
      'statistics.identity_empty_side',
    ]);
    expect(codesOf({ indicators, identities: [given(['1']), given(['1'])] })).toEqual([
      'statistics.identity_twice',
    ]);
    expect(
      codesOf({
        indicators,
        identities: [{ ...given(['1']), validFrom: q('2026-Q2'), validTo: q('2026-Q1') }],
      }),
    ).toEqual(['statistics.identity_validity_reversed']);
  });

  it.each([
    ['kind', { kind: 'sum' }],
    ['valueType', { valueType: 'date' }],
    ['periodClass', { periodClass: 'month' }],
    ['decimals', { decimals: 1 }],
  ])('says only words that are known: %s', (field, change) => {
    const indicators = [{ ...makeIndicator({ code: '1' }), ...(change as object) }];
    expect(reasonsOf({ indicators })).toMatchObject([
      { code: 'statistics.unknown_choice', field, params: { at: '1' } },
    ]);
  });

  it.each([
    ['level', { level: 'fatal' }],
    ['relation', { relation: '<' }],
    ['left', { left: { of: 'max', terms: plus('1') } }],
    ['right', { right: { of: 'mean', terms: plus('1') } }],
    ['factor', { right: { of: 'sum', terms: [{ code: '1', factor: 2 }] } }],
  ])('has identities of known words only: %s', (field, change) => {
    const given = makeIdentity({ id: 'R1', left: sumOf('1'), right: sumOf('1') });
    const identities = [{ ...given, ...(change as object) }];
    expect(reasonsOf({ indicators: [makeIndicator({ code: '1' })], identities })).toMatchObject([
      { code: 'statistics.unknown_choice', field, params: { at: 'R1' } },
    ]);
  });
});
