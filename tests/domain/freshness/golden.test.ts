import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { statusOf } from '../../../src/domain/freshness/status';
import { renderReason } from '../../../src/domain/reasons/reason';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';
import { GOLDEN_COLUMNS, type GoldenColumn } from './golden-columns';
import { policyNamed } from './policies';
import { recount, tell } from './story';

const calendar = createWorkingCalendar();
const told = (code: string) => `freshness_told.${code}`;

function look({ policy, story, today, openedOn, isClosed }: GoldenColumn) {
  const office = tell(story);
  const args = {
    policy: policy && policyNamed(policy),
    today,
    calendar,
    isClosed: isClosed ?? false,
    openedOn: openedOn ?? null,
  };
  return {
    folded: statusOf({ ...args, state: office.column }),
    counted: statusOf({ ...args, state: recount(office) }),
  };
}

describe('columns worked out by hand', () => {
  it('are at least forty', () => {
    expect(GOLDEN_COLUMNS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(GOLDEN_COLUMNS.map(({ name }) => name)).size).toBe(GOLDEN_COLUMNS.length);
  });

  it.each(GOLDEN_COLUMNS.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const { folded, counted } = look(row);
    expect(counted).toEqual(folded);
    expect({
      status: folded.status,
      reset: folded.lastReset && [folded.lastReset.on, folded.lastReset.kind],
      dueOn: folded.dueOn,
      warnsOn: folded.warnsOn,
      actBy: folded.actBy,
      left: folded.daysLeft,
      counted: folded.counted.code,
      problems: folded.problems.map(({ code, params }) => [code, params]),
      notes: folded.notes.map(({ code }) => code),
    }).toEqual({
      status: row.status,
      reset: row.reset,
      dueOn: row.dueOn,
      warnsOn: row.warnsOn,
      actBy: row.actBy,
      left: row.left,
      counted: told(row.counted),
      problems: (row.problems ?? []).map(([code, params]) => [told(code), params]),
      notes: (row.notes ?? []).map(told),
    });
    expect(folded.countsAsOverdue).toBe(row.status === 'blank' || row.status === 'overdue');
  });

  it.each(GOLDEN_COLUMNS.map((row) => [row.name, row] as const))(
    '%s is told without holes',
    (_name, row) => {
      const { counted, problems, notes } = look(row).folded;
      for (const reason of [counted, ...problems, ...notes]) {
        expect(renderReason(reason, textsZh)).not.toMatch(/\{\w+\}/);
        expect(renderReason(reason, textsEn)).not.toMatch(/\{\w+\}/);
      }
    },
  );
});
