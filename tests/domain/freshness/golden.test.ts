import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { statusOf, type StatusReport } from '../../../src/domain/freshness/status';
import { renderReason, type Reason } from '../../../src/domain/reasons/reason';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';
import { GOLDEN_COLUMNS, type GoldenColumn } from './golden-columns';
import { policyNamed, type PolicyName } from './policies';
import { recount, tell } from './story';

const calendar = createWorkingCalendar();

function look({ policy, story, today, openedOn, isClosed }: GoldenColumn) {
  const office = tell(story);
  const rule = policy === null ? null : policyNamed(policy as PolicyName);
  const args = { policy: rule, today, calendar, isClosed, openedOn };
  return {
    folded: statusOf({ ...args, state: office.column }),
    counted: statusOf({ ...args, state: recount(office) }),
  };
}

/** A reason as the table writes it. */
function shortened({ code, params }: Reason, isProblem: boolean): string {
  const named = Object.entries(params).map(([name, value]) => `${name}=${value}`);
  return [code.replace('freshness_told.', ''), ...(isProblem ? named : [])].join(' ');
}

function asInTable(report: StatusReport) {
  return {
    status: report.status,
    reset: report.lastReset && `${report.lastReset.on} ${report.lastReset.kind}`,
    dueOn: report.dueOn,
    warnsOn: report.warnsOn,
    actBy: report.actBy,
    left: report.daysLeft,
    counted: shortened(report.counted, false),
    beside: [
      ...report.problems.map((problem) => shortened(problem, true)),
      ...report.notes.map((note) => shortened(note, false)),
    ],
  };
}

describe('columns worked out by hand', () => {
  it('are at least forty, each with a name of its own', () => {
    expect(GOLDEN_COLUMNS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(GOLDEN_COLUMNS.map(({ name }) => name)).size).toBe(GOLDEN_COLUMNS.length);
  });

  it.each(GOLDEN_COLUMNS.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const { folded, counted } = look(row);
    expect(counted).toEqual(folded);
    const { status, reset, dueOn, warnsOn, actBy, left, beside } = row;
    const expected = { status, reset, dueOn, warnsOn, actBy, left, counted: row.counted, beside };
    expect(asInTable(folded)).toEqual(expected);
    expect(folded.countsAsOverdue).toBe(status === 'blank' || status === 'overdue');
  });

  it.each(GOLDEN_COLUMNS.map((row) => [row.name, row] as const))(
    '%s: is told without holes',
    (_name, row) => {
      const { counted, problems, notes } = look(row).folded;
      for (const reason of [counted, ...problems, ...notes]) {
        expect(renderReason(reason, textsZh)).not.toMatch(/\{\w+\}/);
        expect(renderReason(reason, textsEn)).not.toMatch(/\{\w+\}/);
      }
    },
  );
});
