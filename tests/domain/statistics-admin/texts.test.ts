import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHANGED_PARTS, FILL_KINDS } from '../../../src/domain/statistics/changes-of-return';
import { INDICATOR_KINDS, VALUE_TYPES } from '../../../src/domain/statistics/indicator';
import { PERIOD_CLASSES } from '../../../src/domain/statistics/period';
import { UNIT_LEVELS } from '../../../src/domain/statistics/reporting-unit';
import { RETURN_MOVE_NAMES } from '../../../src/domain/statistics/return-state';
import en from '../../../src/plugins/statistics/admin/src/translations/en.json';
import zh from '../../../src/plugins/statistics/admin/src/translations/zh-Hans.json';
import { eventTexts } from '../../../src/plugins/statistics/server/src/translations/event-texts';

const SOURCE = 'src/plugins/statistics/admin/src';
const texts = zh as Record<string, string>;

const code = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(SOURCE, file), 'utf8'))
  .join('\n');

test('both languages say the same things', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zh));
});

test('every text that is asked for by its whole key is there', () => {
  const asked = [...code.matchAll(/\btext\(\s*'([\w.]+)'/g)].map(([, key]) => `statistics.${key}`);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !(key in texts))).toEqual([]);
});

test.each([
  ['indicator.kind', INDICATOR_KINDS],
  ['indicator.valueType', VALUE_TYPES],
  ['indicator.periodClass', PERIOD_CLASSES],
  ['unit.level', UNIT_LEVELS],
  ['move.is', RETURN_MOVE_NAMES.filter((move) => move !== 'fill')],
  ['history.change', CHANGED_PARTS],
  ['history.kind', FILL_KINDS.filter((kind) => kind !== 'typed')],
  ['event', Object.keys(eventTexts).map((name) => name.replace('statistics.', ''))],
] as const)('every %s has its words', (prefix, values) => {
  for (const value of values) expect(texts[`statistics.${prefix}.${value}`], value).toBeTruthy();
});
