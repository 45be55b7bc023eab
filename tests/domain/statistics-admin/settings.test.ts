import { expect, test } from 'vitest';
import { toQuarter } from '../../../src/domain/statistics/period';
import type { ReportingUnit } from '../../../src/domain/statistics/reporting-unit';
import { returnsParams } from '../../../src/plugins/statistics/admin/src/returns/returns-query';
import {
  NEW_INDICATOR,
  removeAt,
  replaceAt,
  treeOf,
} from '../../../src/plugins/statistics/admin/src/sets/set-draft';
import {
  readParams,
  readTerms,
  tellParams,
  tellTerms,
} from '../../../src/plugins/statistics/admin/src/sets/terms';
import { areasOf } from '../../../src/plugins/statistics/admin/src/totals/areas-of';
import { totalsAsked } from '../../../src/plugins/statistics/admin/src/totals/totals-query';
import {
  choicesWithin,
  foundUnits,
  freeId,
  NEW_UNIT,
  newUnit,
  offeredChoices,
  splitOff,
  unitChoices,
  unitTree,
} from '../../../src/plugins/statistics/admin/src/units/unit-draft';

test('terms are read as they are told', () => {
  const text = '1.2.1 + 1.2.2 - 3.3.4a';
  const terms = readTerms(text);
  expect(terms).toEqual([
    { code: '1.2.1', factor: 1 },
    { code: '1.2.2', factor: 1 },
    { code: '3.3.4a', factor: -1 },
  ]);
  expect(tellTerms(terms ?? [])).toBe(text);
  expect(readTerms('- 1')).toEqual([{ code: '1', factor: -1 }]);
  expect(readTerms('  ')).toEqual([]);
});

test.each(['1 2', '1 +', '+ + 1', '1 - - 2'])('%s is no formula', (text) => {
  expect(readTerms(text)).toBeNull();
});

test('parameters of a source are read as they are told, also with a full-width comma', () => {
  expect(tellParams({ a: 'x', b: 'y' })).toBe('a=x, b=y');
  expect(readParams('a=x，b = y, c')).toEqual({ a: 'x', b: 'y' });
});

test('rows are shown as a tree in their order; those whose parents go round in a circle as well', () => {
  const row = (code: string, parentCode: string | null, order: number) => ({
    ...NEW_INDICATOR,
    code,
    parentCode,
    order,
  });
  const rows = [
    row('1.2', '1', 2),
    row('1', null, 1),
    row('1.1', '1', 1),
    row('x', 'y', 1),
    row('y', 'x', 1),
  ];
  expect(treeOf(rows).map(({ index, depth }) => [rows[index]?.code, depth])).toEqual([
    ['1', 0],
    ['1.1', 1],
    ['1.2', 1],
    ['x', 0],
    ['y', 0],
  ]);
});

test('one of a list is replaced, added at its end, or taken out', () => {
  expect(replaceAt(['a', 'b'], 1, 'c')).toEqual(['a', 'c']);
  expect(replaceAt(['a', 'b'], 2, 'c')).toEqual(['a', 'b', 'c']);
  expect(removeAt(['a', 'b'], 0)).toEqual(['b']);
});

const unit = (id: string, part: Partial<ReportingUnit>): ReportingUnit => ({
  ...NEW_UNIT,
  id,
  name: id,
  ...part,
});
const UNITS = [
  unit('bureau', { reportsTo: 'district' }),
  unit('district', { level: 'district', reportsTo: 'city' }),
  unit('city', { level: 'city' }),
  unit('old', { level: 'district', reportsTo: 'city', validTo: toQuarter('2024-Q4') }),
];

test('areas are governments of the quarter, the top first; a bureau nobody counts in is none', () => {
  expect(areasOf(UNITS, '2026-Q1').map(({ id }) => id)).toEqual(['city', 'district']);
  expect(areasOf(UNITS, '2024-Q4').map(({ id }) => id)).toContain('old');
});

test('what the address leaves open is the newest round and the first area', () => {
  const rounds = [
    { setKey: 's', quarter: '2026-Q2' },
    { setKey: 's', quarter: '2026-Q1' },
  ];
  const areas = areasOf(UNITS, '2026-Q1');
  expect(totalsAsked({}, { rounds, units: areas })).toEqual({
    set: 's',
    quarter: '2026-Q2',
    unit: 'city',
    counting: 'accepted',
  });
  const address = { set: 's', quarter: '2026-Q1', unit: 'district', counting: 'handed_in' };
  expect(totalsAsked(address, { rounds, units: areas })).toEqual(address);
  expect(totalsAsked({}, { rounds: [], units: areas })).toBeNull();
});

test('an unknown state or an empty filter of an address narrows nothing', () => {
  expect(returnsParams({ state: 'nonsense', quarter: '', q: '水务' })).toEqual({
    q: '水务',
    page: '1',
    pageSize: '20',
  });
  expect(returnsParams({ state: 'draft', page: '3' })).toMatchObject({ state: 'draft', page: '3' });
});

test('a unit listed for two times is one choice', () => {
  const choices = unitChoices([unit('a', {}), unit('a', { name: '新名称' })]);
  expect(choices).toEqual([{ value: 'a', label: '新名称' }]);
});

test('of 1,500 units a picker offers a few by name, and the chosen one whatever was typed', () => {
  const choices = Array.from({ length: 1_500 }, (_, n) => ({ value: `u${n}`, label: `单位${n}` }));
  const offered = offeredChoices(choices, { typed: ' 单位14', value: 'u7' });
  expect(offered).toHaveLength(21);
  expect(offered[0]).toEqual({ value: 'u7', label: '单位7' });
  expect(offered.slice(1).every(({ label }) => label.startsWith('单位14'))).toBe(true);
  expect(offeredChoices(choices, { typed: '单位1499', value: null })).toEqual([
    { value: 'u1499', label: '单位1499' },
  ]);
  expect(offeredChoices([], { typed: '', value: 'gone' })).toEqual([
    { value: 'gone', label: 'gone' },
  ]);
});

test('a new unit gets an id nobody has', () => {
  expect(freeId([])).toBe('unit-1');
  expect(freeId([{ id: 'unit-3' }, { id: 'x' }])).toBe('unit-4');
});

test('in the list of one unit they report to it or to each other, and anybody guides them', () => {
  const below = [unit('bureau', { reportsTo: 'district' })];
  const within = splitOff(UNITS, { rootId: 'district', below })!;
  expect(within.root.id).toBe('district');
  expect(within.others.map(({ id }) => id)).toEqual(['district', 'city', 'old']);
  const valuesOf = (choices: readonly { value: string }[]) => choices.map(({ value }) => value);
  const { units, guides } = choicesWithin(below, within);
  expect(valuesOf(units)).toEqual(['district', 'bureau']);
  expect(valuesOf(guides)).toEqual(['district', 'city', 'old', 'bureau']);
  const taken = { ...within, others: [...within.others, unit('unit-6', {})] };
  expect(newUnit(below, taken)).toMatchObject({ id: 'unit-7', reportsTo: 'district' });
  expect(splitOff(UNITS, { rootId: 'nowhere', below })).toBeNull();
  // Where all units are listed they are chosen from, and a new one reports to nobody yet.
  expect(valuesOf(choicesWithin(UNITS).units)).toEqual(valuesOf(choicesWithin(UNITS).guides));
  expect(newUnit(UNITS)).toMatchObject({ id: 'unit-5', reportsTo: null });
});

test('units are listed below those they report to, those found by name beside each other', () => {
  const tree = unitTree([
    unit('bureau', { reportsTo: 'district' }),
    unit('lost', { reportsTo: 'nowhere', order: 9 }),
    unit('district', { level: 'district', reportsTo: 'city' }),
    unit('city', { level: 'city' }),
    unit('round', { reportsTo: 'about' }),
    unit('about', { reportsTo: 'round' }),
  ]);
  const told = (found: typeof tree) => found.map(({ unit: { id }, depth }) => [id, depth]);
  expect(told(tree)).toEqual([
    ['city', 0],
    ['district', 1],
    ['bureau', 2],
    ['lost', 0],
    ['round', 0],
    ['about', 0],
  ]);
  expect(told(foundUnits(tree, ' ict '))).toEqual([['district', 0]]);
  expect(foundUnits(tree, 'bureau')[0]).toMatchObject({ index: 0 });
});

test('3,000 units are put in order at once', () => {
  const many = Array.from({ length: 3_000 }, (_, n) =>
    unit(`u${n}`, { reportsTo: n === 0 ? null : `u${Math.floor((n - 1) / 15)}`, order: n }),
  );
  const began = performance.now();
  expect(unitTree(many)).toHaveLength(3_000);
  expect(performance.now() - began).toBeLessThan(500);
});
