import { expect, test } from 'vitest';
import {
  changesOfReturn,
  type ComparedReturn,
} from '../../../src/domain/statistics/changes-of-return';

const EMPTY: ComparedReturn = { cells: {}, auto: {}, footer: {}, explanations: {} };

test('what differs is told part by part, before and after; what stays is not', () => {
  const before: ComparedReturn = {
    cells: { '1.1': '4', '6': '0', '7': '1' },
    auto: { '1.1': { counted: '3', entered: '4', reason: '另有公开。' } },
    footer: { reviewer: '李四', filler: '王五' },
    explanations: { R5: '跨期办结。' },
  };
  const after: ComparedReturn = {
    cells: { '1.1': '3', '6': null, '7': '1' },
    auto: { '1.1': { counted: '3', reason: null } },
    footer: { reviewer: '赵六', filler: '王五', phone: '028-61880000' },
    explanations: { R5: '跨期办结，已核对。', R6: '口径变化。' },
  };
  expect(
    changesOfReturn(before, after).map((one) => [one.part, one.code, one.before, one.after]),
  ).toEqual([
    ['cell', '6', '0', null],
    ['cell', '1.1', '4', '3'],
    ['footer', 'reviewer', '李四', '赵六'],
    ['footer', 'phone', null, '028-61880000'],
    ['explanation', 'R5', '跨期办结。', '跨期办结，已核对。'],
    ['explanation', 'R6', null, '口径变化。'],
    ['override_reason', '1.1', '另有公开。', null],
  ]);
  expect(changesOfReturn(after, after)).toEqual([]);
});

test('an empty text, null and nothing at all are the same', () => {
  const blank: ComparedReturn = {
    cells: { '6': null },
    auto: { '1.1': { counted: '3', reason: '' } },
    footer: { phone: null, reviewer: '' },
    explanations: { R5: '' },
  };
  expect(changesOfReturn(EMPTY, blank)).toEqual([]);
  expect(changesOfReturn(blank, EMPTY)).toEqual([]);
});
