import { describe, expect, it } from 'vitest';
import { narrativeOfReturn } from '../../../src/domain/statistics/table-narrative-of-return';
import { narrativeOfTotals } from '../../../src/domain/statistics/table-narrative-of-totals';
import { dayText, periodText } from '../../../src/domain/statistics/table-period-text';
import { yearBefore, yearWith } from '../../../src/domain/statistics/table-year-before';
import { q } from '../statistics/make-set';
import { makePrinted, makeTotals } from './make-printed';

describe('the text about a return', () => {
  const told = narrativeOfReturn(makePrinted());

  it('begins with unit and period and tells the main numbers with what they were before', () => {
    expect(told[0]).toBe('2026年第二季度，锦河区自然资源局政府信息公开情况统计如下。');
    expect(told[1]).toBe(
      '主动公开政府信息数120条，比上期增加20条（20%），比上年同期减少30条（20%）；本年累计220条。',
    );
    expect(told).toContain('收到申请数40件，比上期持平；本年累计40件。');
    expect(told).toContain('举报投诉数量2件，比上期增加2件；本年累计2件。');
    expect(told).toContain(
      '依申请公开信息收取的费用0.35万元，比上期减少0.15万元（30%）；本年累计0.35万元。',
    );
  });

  it('has no yearly sum of what there is at the end of a period, and no details', () => {
    expect(told).toContain('政府信息公开工作专门机构数1个。');
    expect(told.join('')).not.toContain('当面申请数');
    expect(told.join('')).not.toContain('维持具体行政行为');
  });

  it('leaves out what is blank, and says so where all is', () => {
    const cells = new Map([['1.1', '5']]);
    expect(narrativeOfReturn(makePrinted({ cells }))).toHaveLength(2);
    expect(narrativeOfReturn(makePrinted({ cells: new Map() }))[1]).toBe('本期没有填报数据。');
  });
});

describe('the text about a total', () => {
  it('says of how many units it is, then every main number with its columns', () => {
    const told = narrativeOfTotals(makeTotals());
    expect(told[1]).toBe(
      '应报送单位 73 家，其中已接收 70 家、待接收 2 家、未报送 1 家；逾期 3 家。',
    );
    expect(told[2]).toBe(
      '本行政区域主动公开政府信息数1200条，其中本级480条，比上期减少300条（20%）；' +
        '按层级分，政府120条、部门360条、乡镇街道720条；本行政区域本年累计2400条。',
    );
  });
});

describe('words of the form', () => {
  it('say quarters and days as they stand on paper', () => {
    expect(periodText(q('2024-Q4'))).toBe('2024年第四季度');
    expect(dayText('2026-07-03')).toBe('2026年7月3日');
    expect(dayText('')).toBe('');
  });

  it('know what a year had before and what it has with another number', () => {
    const flow = { kind: 'flow', current: '3.5', yearToDate: '10' } as const;
    expect([yearBefore(flow), yearWith(flow, '4'), yearWith(flow, null)]).toEqual([
      '6.5',
      '10.5',
      '6.5',
    ]);
    const first = { kind: 'flow', current: '3', yearToDate: '3' } as const;
    expect([yearBefore(first), yearWith(first, null)]).toEqual([null, null]);
    const stock = { kind: 'stock', current: null, yearToDate: '9' } as const;
    expect([yearWith(stock, '7'), yearWith(stock, null)]).toEqual(['7', '9']);
  });
});
