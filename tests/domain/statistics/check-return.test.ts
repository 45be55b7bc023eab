import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { checkReturn } from '../../../src/domain/statistics/check-return';
import { DEFAULT_DUE_DAYS } from '../../../src/domain/statistics/due-on';
import { NATIONAL_2014 } from '../../../src/domain/statistics/ready-sets/national-2014/index.data';
import { roundTasks } from '../../../src/domain/statistics/round-tasks';
import type { CellValue } from '../../../src/domain/statistics/sum-values';
import { unitTreeOn } from '../../../src/domain/statistics/unit-tree';
import { q } from './make-set';
import { makeCity } from './make-units';
import { nationalReturn } from './national-return';

describe('the numbers of a return', () => {
  const check = (cells: Map<string, CellValue>, quarter = q('2026-Q2')) =>
    checkReturn({ set: NATIONAL_2014, quarter, cells }).map(({ code, field }) => [code, field]);

  it('are fine', () => {
    expect(check(nationalReturn())).toEqual([]);
  });

  it('are told once each: unreadable (and its identities left alone), not asked, not adding up, all at the same time', () => {
    const cells = nationalReturn().set('3.1.1', '五').set('4', '7').set('9.9', '1');
    expect(check(cells)).toEqual([
      ['statistics.cell_not_a_number', '3.1.1'],
      ['statistics.cell_not_asked', '9.9'],
      ['statistics.sides_differ', '4'],
    ]);
  });

  it('are not half-yearly ones in the first quarter', () => {
    const refused = check(nationalReturn(), q('2026-Q1'));
    expect(refused.map(([, code]) => code)).toEqual(['8.1', '8.2', '8.3', '8.3.1', '8.3.2', '8.4']);
    expect(new Set(refused.map(([code]) => code))).toEqual(new Set(['statistics.cell_not_asked']));
  });

  it('are there: a blank return is none, a return of zeros is one', () => {
    expect(check(new Map())).toEqual([['statistics.return_empty', undefined]]);
    expect(check(new Map([...nationalReturn().keys()].map((code) => [code, '0'])))).toEqual([]);
  });

  it('want a reason where a counted one was written over', () => {
    const autoCells = new Map([
      ['1.1', { counted: '119', entered: '120', reason: null }],
      ['1.2.1', { counted: '20', reason: null }],
    ]);
    const reasons = checkReturn({
      set: NATIONAL_2014,
      quarter: q('2026-Q2'),
      cells: nationalReturn(),
      autoCells,
    });
    expect(reasons).toMatchObject([{ code: 'statistics.override_without_reason', field: '1.1' }]);
  });
});

describe('the tasks of a round', () => {
  const calendar = createWorkingCalendar();
  const units = makeCity({ districts: 2, departments: 1, townships: 1 });

  it('are one a unit, due on the day of the office it hands its return to', () => {
    const tree = unitTreeOn(units, q('2025-Q3'));
    const tasks = roundTasks({ tree, calendar, dueDays: DEFAULT_DUE_DAYS });
    expect(tasks).toHaveLength(units.length);
    const of = (id: string) => tasks.find(({ unitId }) => unitId === id);
    expect(of('city')).toEqual({ unitId: 'city', officeId: null, dueOn: '2025-10-10' });
    expect(of('d1')).toEqual({ unitId: 'd1', officeId: 'city', dueOn: '2025-10-10' });
    expect(of('c-1')).toEqual({ unitId: 'c-1', officeId: 'city', dueOn: '2025-10-10' });
    expect(of('d1-1')).toEqual({ unitId: 'd1-1', officeId: 'd1', dueOn: '2025-10-09' });
    expect(of('d2-t1')).toEqual({ unitId: 'd2-t1', officeId: 'd2', dueOn: '2025-10-09' });
    expect(of('d1-tax')).toEqual({ unitId: 'd1-tax', officeId: 'tax', dueOn: '2025-10-09' });
  });

  it('go to the successor of an office that was merged', () => {
    const merged = units.map((unit) =>
      unit.id === 'd1' ? { ...unit, validTo: q('2025-Q2'), mergedInto: 'd2' } : unit,
    );
    const tree = unitTreeOn(merged, q('2025-Q3'));
    const tasks = roundTasks({ tree, calendar, dueDays: DEFAULT_DUE_DAYS });
    expect(tasks.find(({ unitId }) => unitId === 'd1-t1')?.officeId).toBe('d2');
    expect(tasks.some(({ unitId }) => unitId === 'd1')).toBe(false);
  });
});
