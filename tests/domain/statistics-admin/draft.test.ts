import { expect, test } from 'vitest';
import { sumOf, plus } from '../../../src/domain/statistics/identity';
import type { IndicatorSet } from '../../../src/domain/statistics/indicator-set';
import { toQuarter } from '../../../src/domain/statistics/period';
import { cellsWithoutReason } from '../../../src/plugins/statistics/admin/src/form/cells-without-reason';
import { judgeDraft, marksOf } from '../../../src/plugins/statistics/admin/src/form/judge-draft';
import { lastReturned } from '../../../src/plugins/statistics/admin/src/form/last-returned';
import {
  backToCounted,
  EMPTY_DRAFT,
  giveReasons,
  isUnchanged,
  textOfCell,
  toSaveRequest,
  writeCells,
  type ReturnDraft,
} from '../../../src/plugins/statistics/admin/src/form/return-draft';
import { reasonsGiven } from '../../../src/plugins/statistics/admin/src/form/reasons-given';
import { setAsked } from '../../../src/plugins/statistics/admin/src/form/set-asked';
import { shownMoves } from '../../../src/plugins/statistics/admin/src/form/shown-moves';
import { NEW_INDICATOR } from '../../../src/plugins/statistics/admin/src/sets/set-draft';
import type {
  FormRow,
  HistoryEntry,
  ReturnForm,
} from '../../../src/plugins/statistics/server/src/contracts/returns';

const row = (code: string, part: Partial<FormRow> = {}) =>
  ({
    ...NEW_INDICATOR,
    code,
    name: `指标${code}`,
    depth: 0,
    isFormula: false,
    value: null,
    yearToDate: null,
    previous: null,
    lastYear: null,
    auto: null,
    ...part,
  }) as FormRow;

const counted = { source: 'ledger.x', sourceLabel: null, counted: '4', records: 4, reason: null };
const ROWS = [
  row('a', { value: '4', auto: counted }),
  row('b', { value: '6' }),
  row('sum', { isFormula: true, value: '10' }),
  row('part', { value: '2' }),
];
const SET: IndicatorSet = {
  key: 's',
  name: 's',
  indicators: ['a', 'b', 'sum', 'part'].map((code, order) => ({
    ...NEW_INDICATOR,
    code,
    name: `指标${code}`,
    order,
    formula: code === 'sum' ? plus('a', 'b') : null,
  })),
  identities: [
    {
      id: 'R1',
      level: 'error',
      left: sumOf('part'),
      relation: '<=',
      right: sumOf('b'),
      legalTitle: 'x',
      legalProvision: null,
      isUnsure: false,
      validFrom: null,
      validTo: null,
    },
    {
      id: 'R2',
      level: 'warning',
      left: sumOf('part'),
      relation: '>=',
      right: sumOf('a'),
      legalTitle: 'x',
      legalProvision: null,
      isUnsure: false,
      validFrom: null,
      validTo: null,
    },
  ],
};
const FORM = {
  quarter: toQuarter('2026-Q1'),
  rows: ROWS,
  findings: [],
  footer: {
    responsiblePerson: '张三',
    reviewer: '李四',
    filler: '王五',
    phone: '028-61880000',
    filledOn: '2026-04-02',
  },
} as unknown as ReturnForm;

const write = (draft: ReturnDraft, cells: Record<string, string>) =>
  writeCells(draft, ROWS, new Map(Object.entries(cells)));
const judge = (draft: ReturnDraft, set: IndicatorSet | null = SET) =>
  judgeDraft({ form: FORM, set, draft, today: '2026-04-03' });
const told = (draft: ReturnDraft) => judge(draft).findings.map(({ code }) => code);

test('writing what was read is no change, and taking a change back leaves none', () => {
  expect(isUnchanged(write(EMPTY_DRAFT, { a: '4', b: '6' }))).toBe(true);
  const changed = write(EMPTY_DRAFT, { b: '7' });
  expect(isUnchanged(changed)).toBe(false);
  expect(isUnchanged(write(changed, { b: '6' }))).toBe(true);
});

test('only what changed is sent, an emptied cell as a blank', () => {
  const draft = write(EMPTY_DRAFT, { b: ' ', part: '１' });
  expect(toSaveRequest(draft, 7)).toEqual({
    version: 7,
    cells: { b: null, part: '１' },
    overrideReasons: {},
    asCounted: [],
    footer: {},
    explanations: {},
  });
});

test('a counted cell goes back to what was counted, with its reason gone; writing again takes that back', () => {
  const [first] = ROWS;
  if (!first) throw new Error('No row');
  const overwritten = { ...first, value: '9', auto: { ...counted, reason: '旧理由' } };
  const draft = backToCounted(EMPTY_DRAFT, overwritten);
  expect(textOfCell(overwritten, draft)).toBe('4');
  expect(toSaveRequest(draft, 1).asCounted).toEqual(['a']);
  const again = writeCells(draft, [overwritten], new Map([['a', '5']]));
  expect(toSaveRequest(again, 1)).toMatchObject({ asCounted: [], cells: { a: '5' } });
  expect(isUnchanged(backToCounted(write(EMPTY_DRAFT, { a: '5' }), first))).toBe(true);
});

test('sums follow what is typed; what cannot be read is told once and marked', () => {
  const draft = write(EMPTY_DRAFT, { a: '很多', b: '1' });
  const { values, findings } = judge(draft);
  expect(values.get('sum')).toBe('1');
  expect(findings.filter(({ cells }) => cells.includes('a')).map(({ code }) => code)).toEqual([
    'statistics.cell_not_a_number',
  ]);
  expect(marksOf(findings).get('a')).toBe('error');
});

test('an identity marks both of its cells; a changed counted cell wants a reason', () => {
  const broken = judge(write(EMPTY_DRAFT, { b: '1' }));
  const marks = marksOf(broken.findings);
  expect([marks.get('part'), marks.get('b')]).toEqual(['error', 'error']);
  const changed = write(EMPTY_DRAFT, { a: '1' });
  expect(told(changed)).toContain('statistics.override_without_reason');
  const reasoned = { ...changed, reasons: new Map([['a', '另有公开']]) };
  expect(told(reasoned)).not.toContain('statistics.override_without_reason');
});

test('an explained warning is no mark any more', () => {
  const { findings } = judge(EMPTY_DRAFT);
  expect(findings.map(({ explanationKey }) => explanationKey)).toEqual(['R2']);
  expect(marksOf(findings).get('part')).toBe('warning');
  const explained = { ...EMPTY_DRAFT, explanations: new Map([['R2', '本期集中公开']]) };
  expect(marksOf(judge(explained).findings).size).toBe(0);
});

test('without the set the sums stay as saved and cells that cannot be read are still told', () => {
  const { values, findings } = judge(write(EMPTY_DRAFT, { b: 'x' }), null);
  expect(values.get('sum')).toBe('10');
  expect(findings.map(({ code }) => code)).toEqual(['statistics.cell_not_a_number']);
});

test('the footer is checked with what is typed into it', () => {
  expect(told({ ...EMPTY_DRAFT, footer: { reviewer: '王五' } })).toContain(
    'statistics.footer_same_person',
  );
});

test('moves of the state are shown, those one may make first; what a round does only to whoever may', () => {
  const no = [{ zh: '不', en: 'no' }];
  const moves = (['fill', 'send_back', 'accept', 'aggregate', 'correct'] as const).map((move) => ({
    move,
    reasons: move === 'accept' ? [] : no,
  }));
  expect(shownMoves('submitted', moves).map(({ move }) => move)).toEqual(['accept', 'send_back']);
  expect(shownMoves('accepted', moves).map(({ move }) => move)).toEqual(['send_back']);
});

test('who sent a return back is told until it is handed in again', () => {
  const entry = (move: HistoryEntry['move']) => ({ move }) as HistoryEntry;
  const history = ['fill', 'send_back', 'submit'].map((move) =>
    entry(move as HistoryEntry['move']),
  );
  expect(lastReturned({ state: 'draft', history })?.move).toBe('send_back');
  expect(lastReturned({ state: 'submitted', history })).toBeNull();
  expect(lastReturned({ state: 'draft', history: [entry('submit'), ...history] })).toBeNull();
});

test('a return is judged by the version of the form it was opened with, not by a newer one', () => {
  const opened = { ...FORM, setKey: 's', setVersion: 3 };
  expect(setAsked(opened)).toEqual({ key: 's', version: 3 });
  const newer: IndicatorSet = {
    ...SET,
    indicators: SET.indicators.map((one) => (one.code === 'sum' ? { ...one, formula: null } : one)),
    identities: [],
  };
  const draft = write(EMPTY_DRAFT, { b: '1' });
  expect(judge(draft).values.get('sum')).toBe('5');
  expect(told(draft)).toContain('statistics.left_too_large');
  const byNewer = judge(draft, newer);
  expect(byNewer.values.get('sum')).toBe('10');
  expect(byNewer.findings).toEqual([]);
});

const COUNTED_ROWS = [
  ...ROWS,
  row('c', { value: '3', auto: { ...counted, counted: '3' } }),
  row('d', { value: null, auto: { ...counted, counted: null } }),
  row('e', { value: '2', auto: { ...counted, counted: '1', reason: '早先的理由' } }),
  row('f', { value: '8', auto: { ...counted, counted: '8' } }),
];

test('counted cells that were pasted over want a reason: not those with the same number, a reason or no number', () => {
  const pasted = { a: '９', b: '7', c: ' 3 ', d: '', e: '5', f: '很多' };
  const draft = writeCells(EMPTY_DRAFT, COUNTED_ROWS, new Map(Object.entries(pasted)));
  const found = cellsWithoutReason(COUNTED_ROWS, draft);
  expect(found.map(({ row: { code }, counted: was, value }) => [code, was, value])).toEqual([
    ['a', '4', '9'],
  ]);
  const emptied = writeCells(EMPTY_DRAFT, COUNTED_ROWS, new Map([['c', '']]));
  expect(cellsWithoutReason(COUNTED_ROWS, emptied).map(({ value }) => value)).toEqual([null]);
});

test('one reason is given to all of them, each may have its own and be changed after', () => {
  const draft = writeCells(
    EMPTY_DRAFT,
    COUNTED_ROWS,
    new Map([
      ['a', '9'],
      ['c', '5'],
      ['d', '1'],
    ]),
  );
  const cells = cellsWithoutReason(COUNTED_ROWS, draft);
  expect(reasonsGiven(cells, { common: '  ', own: new Map([['c', '补录']]) })).toEqual(
    new Map([['c', '补录']]),
  );
  const own = new Map([
    ['c', ' 补录 '],
    ['d', ' '],
  ]);
  const given = reasonsGiven(cells, { common: '平台启用前公开。', own });
  expect(Object.fromEntries(given)).toEqual({
    a: '平台启用前公开。',
    c: '补录',
    d: '平台启用前公开。',
  });
  const reasoned = giveReasons(draft, given);
  expect(cellsWithoutReason(COUNTED_ROWS, reasoned)).toEqual([]);
  const changed = giveReasons(reasoned, new Map([['d', '另有登记。']]));
  expect(toSaveRequest(changed, 1).overrideReasons).toEqual({
    a: '平台启用前公开。',
    c: '补录',
    d: '另有登记。',
  });
});
