import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterOf, type AutoSource } from '../../../src/domain/statistics/auto-source';
import { channelsOf } from '../../../src/domain/statistics/channels-of';
import { CHANNELS } from '../../../src/domain/statistics/classes.data';
import { classOfDocument } from '../../../src/domain/statistics/class-of-document';
import { countCells } from '../../../src/domain/statistics/count-cells';
import { countRecords } from '../../../src/domain/statistics/count-records';
import { askedOn } from '../../../src/domain/statistics/indicators-on';
import {
  ledgerFacts,
  type LedgerFact,
  type StatisticsEvent,
} from '../../../src/domain/statistics/ledger-fact';
import { LEDGER_SOURCES } from '../../../src/domain/statistics/ledger-sources';
import type { Quarter } from '../../../src/domain/statistics/period';
import { NATIONAL_2014 } from '../../../src/domain/statistics/ready-sets/national-2014/index.data';
import { makeIndicator, q } from './make-set';

const fact = (told: Partial<LedgerFact> & Pick<LedgerFact, 'documentId'>): LedgerFact => ({
  uid: 'api::disclosure.disclosure',
  firstPublishedOn: '2026-02-10',
  organizationId: 'org-a',
  channels: [],
  isNormative: false,
  isInterpretation: false,
  absences: [],
  ...told,
});

const units: Record<string, string> = { 'org-a': 'a', 'org-a-office': 'a', 'org-b': 'b' };

function count(facts: readonly LedgerFact[], quarter: Quarter = q('2026-Q1')) {
  return countCells({
    indicators: askedOn(NATIONAL_2014, quarter),
    quarter,
    counters: new Map(LEDGER_SOURCES.map((source) => [source.key, counterOf(source, facts)])),
    unitIds: ['a', 'b'],
    unitOf: (organizationId) => units[organizationId] ?? null,
  });
}
const valueOf = (facts: readonly LedgerFact[], code: string, quarter?: Quarter) =>
  count(facts, quarter).cells.get('a')?.get(code)?.value;

describe('what is counted from the ledger', () => {
  it('counts a document once, in the quarter in which it was first public', () => {
    const facts = [
      fact({ documentId: '1', firstPublishedOn: '2026-01-01' }),
      fact({ documentId: '2', firstPublishedOn: '2026-03-31', channels: ['gazette', 'weibo'] }),
      fact({ documentId: '3', firstPublishedOn: '2025-12-31' }),
      fact({ documentId: '4', firstPublishedOn: '2026-04-01' }),
    ];
    expect(valueOf(facts, '1.1')).toBe('2');
    expect(valueOf(facts, '1.1', q('2025-Q4'))).toBe('1');
    expect(valueOf(facts, '1.1', q('2026-Q2'))).toBe('1');
  });

  it('counts it once in each channel it went through', () => {
    const facts = [
      fact({ documentId: '1', channels: ['gazette', 'gazette', 'wechat', 'broadcast', 'other'] }),
      fact({ documentId: '2', channels: ['website', 'weibo'] }),
      fact({ documentId: '3' }),
    ];
    const values = ['1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'].map((code) =>
      valueOf(facts, code),
    );
    expect(values).toEqual(['3', '1', '3', '1', '1', '1']);
  });

  it('tells normative documents and interpretations apart', () => {
    const facts = [
      fact({ documentId: '1', isNormative: true }),
      fact({ documentId: '2', isInterpretation: true }),
    ];
    expect(['1.1.1', '2.2.3'].map((code) => valueOf(facts, code))).toEqual(['1', '1']);
  });

  it('counts what was withdrawn after the quarter, not what was withdrawn in it', () => {
    const facts = [
      fact({ documentId: '1', absences: [{ from: '2026-03-31', until: null }] }),
      fact({ documentId: '2', absences: [{ from: '2026-04-01', until: null }] }),
      // Public again before the end of the quarter, and only after it.
      fact({ documentId: '3', absences: [{ from: '2026-03-01', until: '2026-03-31' }] }),
      fact({ documentId: '4', absences: [{ from: '2026-03-01', until: '2026-04-01' }] }),
    ];
    expect(count(facts).cells.get('a')?.get('1.1')).toEqual({
      value: '2',
      records: ['api::disclosure.disclosure:2', 'api::disclosure.disclosure:3'],
    });
  });

  it('gives it to the unit of its organization, and 0 to a unit without any', () => {
    const facts = [
      fact({ documentId: '1', organizationId: 'org-a-office' }),
      fact({ documentId: '2', organizationId: 'org-elsewhere' }),
      fact({ documentId: '3', organizationId: null }),
    ];
    const { cells } = count(facts);
    expect(cells.get('a')?.get('1.1')).toEqual({
      value: '1',
      records: ['api::disclosure.disclosure:1'],
    });
    expect(cells.get('b')?.get('1.1')).toEqual({ value: '0', records: [] });
  });

  it('leads from a number to its records and back', () => {
    const facts = [
      fact({ documentId: '2', isNormative: true }),
      fact({ documentId: '1', organizationId: 'org-b', channels: ['gazette'] }),
    ];
    const { cells } = count(facts);
    expect(cells.get('b')?.get('1.2.1')?.records).toEqual(['api::disclosure.disclosure:1']);
    const cellsWith = (id: string) =>
      [...cells].flatMap(([unitId, own]) =>
        [...own].flatMap(([code, { records }]) => (records.includes(id) ? [{ unitId, code }] : [])),
      );
    expect(cellsWith('api::disclosure.disclosure:2')).toEqual([
      { unitId: 'a', code: '1.1' },
      { unitId: 'a', code: '1.1.1' },
      { unitId: 'a', code: '1.2.2' },
    ]);
    expect(cellsWith('api::disclosure.disclosure:9')).toEqual([]);
  });

  it('says which rows wait for a plugin that is not there', () => {
    const { uncounted, cells } = count([]);
    expect(uncounted).toContain('3.1.1');
    expect(uncounted).toContain('9.2');
    expect(uncounted).not.toContain('1.1');
    expect(uncounted).not.toContain('2.1');
    expect(cells.get('a')?.has('3.1.1')).toBe(false);
  });

  it('refuses a channel that no row is about', () => {
    const wrong = makeIndicator({
      code: 'x',
      autoSource: { source: 'ledger.by_channel', params: { channel: 'wesite' } },
    });
    const [source] = LEDGER_SOURCES.filter(({ key }) => key === 'ledger.by_channel');
    expect(() =>
      countCells({
        indicators: [wrong],
        quarter: q('2026-Q1'),
        counters: new Map([
          [
            'ledger.by_channel',
            counterOf(source as AutoSource<LedgerFact>, [fact({ documentId: '1' })]),
          ],
        ]),
        unitIds: ['a'],
        unitOf: () => 'a',
      }),
    ).toThrow('wesite');
  });

  it('keeps 1.1 between the largest channel and the sum of all, whatever is published (R9)', () => {
    const terms = ['gazette', 'website', 'weibo', 'wechat', 'social-media', 'broadcast', 'other'];
    const facts = fc
      .array(fc.subarray(terms), { maxLength: 30 })
      .map((all) => all.map((channels, at) => fact({ documentId: String(at), channels })));
    fc.assert(
      fc.property(facts, (drawn) => {
        const values = ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'].map((code) =>
          Number(valueOf(drawn, code)),
        );
        const all = Number(valueOf(drawn, '1.1'));
        expect(all).toBe(drawn.length);
        expect(all).toBeGreaterThanOrEqual(Math.max(...values));
        expect(all).toBeLessThanOrEqual(values.reduce((sum, one) => sum + one, 0));
      }),
    );
  });

  it('covers the half-year in a half-yearly row', () => {
    const row = makeIndicator({
      code: 'x',
      periodClass: 'half_year',
      autoSource: { source: 'ledger.first_publications' },
    });
    const [source] = LEDGER_SOURCES;
    const facts = [
      fact({ documentId: '1', firstPublishedOn: '2026-01-05' }),
      fact({ documentId: '2', firstPublishedOn: '2026-06-30' }),
    ];
    const { cells } = countCells({
      indicators: [row],
      quarter: q('2026-Q2'),
      counters: new Map([
        ['ledger.first_publications', counterOf(source as AutoSource<LedgerFact>, facts)],
      ]),
      unitIds: ['a'],
      unitOf: () => 'a',
    });
    expect(cells.get('a')?.get('x')?.value).toBe('2');
  });
});

describe('a source of a plugin', () => {
  it('may weigh its records: participants, money', () => {
    type Course = { id: string; organizationId: string; participants: number };
    const source: AutoSource<Course> = {
      key: 'training.participants',
      count: (courses, context) =>
        countRecords(
          courses.map((course) => ({ ...course, amount: BigInt(course.participants) * 100n })),
          context,
        ),
    };
    const courses = [
      { id: 'x', organizationId: 'org-a', participants: 30 },
      { id: 'y', organizationId: 'org-a', participants: 12 },
      { id: 'y', organizationId: 'org-a', participants: 12 },
    ];
    const { cells } = countCells({
      indicators: [makeIndicator({ code: '9.3', autoSource: { source: source.key } })],
      quarter: q('2026-Q1'),
      counters: new Map([[source.key, counterOf(source, courses)]]),
      unitIds: ['a'],
      unitOf: (organizationId) => units[organizationId] ?? null,
    });
    expect(cells.get('a')?.get('9.3')).toEqual({ value: '42', records: ['x', 'y'] });
  });
});

describe('the channels of an item', () => {
  it.each([
    [[], ['website']],
    [['website'], ['website']],
    [['gazette'], ['website', 'gazette']],
    [['query-point'], ['website', 'other']],
    [['social-media'], ['website', 'other']],
    [
      ['social-media', 'wechat'],
      ['website', 'wechat'],
    ],
    [
      ['social-media', 'weibo', 'print-media'],
      ['website', 'weibo', 'other'],
    ],
  ])('stated as %j are the rows %j', (terms, rows) => {
    expect([...channelsOf(terms)]).toEqual(rows);
    for (const row of rows) expect(CHANNELS).toContain(row);
  });
});

describe('the class of a document', () => {
  const none = { genre: null, effectLevel: null, interpretsCount: 0 };

  it('comes from genre, effect level and what it interprets; an interpretation is no normative document', () => {
    expect(classOfDocument(none)).toEqual({ isNormative: false, isInterpretation: false });
    expect(classOfDocument({ ...none, genre: 'normative-document' }).isNormative).toBe(true);
    expect(classOfDocument({ ...none, genre: 'notice', effectLevel: 'local-normative' })).toEqual({
      isNormative: true,
      isInterpretation: false,
    });
    expect(classOfDocument({ ...none, genre: 'policy-interpretation' }).isInterpretation).toBe(
      true,
    );
    expect(
      classOfDocument({ genre: 'other', effectLevel: 'local-normative', interpretsCount: 1 }),
    ).toEqual({ isNormative: false, isInterpretation: true });
  });
});

describe('facts from the events of the ledger', () => {
  const event = (told: Partial<StatisticsEvent>): StatisticsEvent => ({
    sequence: '1',
    kind: 'published',
    uid: 'api::disclosure.disclosure',
    documentId: '1',
    recordedOn: '2026-02-10',
    organizationId: 'org-a',
    channels: [],
    isNormative: false,
    isInterpretation: false,
    legacyOn: null,
    isMigration: false,
    ...told,
  });
  const events = [
    event({}),
    event({ sequence: '2', kind: 'changed', recordedOn: '2026-02-20', channels: ['weibo'] }),
    event({ sequence: '9', kind: 'withdrawn', recordedOn: '2026-03-01' }),
    event({ sequence: '10', kind: 'restored', recordedOn: '2026-04-02', organizationId: 'org-b' }),
  ];

  it('keep the first day and organization, and the last of everything else', () => {
    const absences = [{ from: '2026-03-01', until: '2026-04-02' }];
    expect(ledgerFacts(events)).toEqual([fact({ documentId: '1', absences })]);
    expect(ledgerFacts(events, '2')).toEqual([fact({ documentId: '1', channels: ['weibo'] })]);
  });

  it('are those of a moment, whatever came after: numbers compare as numbers', () => {
    expect(ledgerFacts(events, '9')).toMatchObject([
      { absences: [{ from: '2026-03-01', until: null }] },
    ]);
    expect(ledgerFacts(events.slice(0, 3), '9')).toEqual(ledgerFacts(events, '9'));
  });

  it('believe the day of a former system only during the migration', () => {
    const firstDay = (told: Partial<StatisticsEvent>) =>
      ledgerFacts([event(told)])[0]?.firstPublishedOn;
    expect(firstDay({ legacyOn: '2019-05-06', isMigration: true })).toBe('2019-05-06');
    expect(firstDay({ legacyOn: '2019-05-06' })).toBe('2026-02-10');
    expect(firstDay({ legacyOn: '2027-01-01', isMigration: true })).toBe('2026-02-10');
  });
});
