import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { columnOn } from '../../../src/domain/freshness/column-on';
import type { ColumnState } from '../../../src/domain/freshness/column-state';
import type { Policy } from '../../../src/domain/freshness/policy';
import { statusOf, type StatusReport } from '../../../src/domain/freshness/status';
import { addDays, dayNumber } from '../../../src/domain/time/day';
import { anyPolicy, anyStory, lastDay, withStep } from './any-story';
import { policyNamed } from './policies';
import { eventOf, HERE, isLedgerStep, recount, tell, THERE, type Step } from './story';

/** Years of the stories beyond the published calendars count as entered by an administrator. */
const calendar = createWorkingCalendar({ completeYears: [2027] });

const anyWait = fc.nat(400);
const anyPoint = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

function look(policy: Policy, state: ColumnState, today: string): StatusReport {
  return statusOf({ policy, state, today, calendar, isClosed: false, openedOn: null });
}

/** Blank stands no better than overdue, and no worse. */
const STALENESS = { fresh: 0, due_soon: 1, overdue: 2, blank: 2 } as Record<string, number>;
const staleness = ({ status }: StatusReport) => STALENESS[status] ?? Number.NaN;

function historyOf(story: readonly Step[]) {
  const dated = story.map((step, index) => ({
    step,
    id: `step-${String(index).padStart(3, '0')}`,
    on: step.on,
  }));
  const those = (did: Step['did']) =>
    dated.filter(({ step }) => step.did === did).map(({ id, on }) => ({ id, on }));
  return {
    place: HERE,
    // Latest first: the order they are read in must not matter.
    events: story
      .flatMap((step, index) => (isLedgerStep(step) ? [eventOf(step, index + 1)] : []))
      .reverse(),
    confirmations: those('confirmed'),
    recordChanges: those('record_changed'),
  };
}

describe('a column folded event by event', () => {
  it('is at every moment what counting it anew comes to', () => {
    let recounts = 0;
    fc.assert(
      fc.property(anyStory, (story) => {
        story.forEach((_step, index) => {
          const office = tell(story.slice(0, index + 1));
          expect(office.column).toEqual(recount(office));
          recounts += office.recounts;
        });
      }),
    );
    expect(recounts).toBeGreaterThan(0);
  });

  it('asks for a recount only after a document has left, moved in or become a link', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { recounts } = tell(story);
        const moves = story.filter(
          (step) =>
            isLedgerStep(step) &&
            (['withdrawn', 'moved', 'restored'].includes(step.did) || step.more?.isBareLink),
        );
        expect(recounts).toBeLessThanOrEqual(moves.length);
      }),
    );
  });

  it('does not mind events it has seen, whatever the order of the other streams', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const apart = [...story].sort(
          (a, b) => Number(isLedgerStep(a)) - Number(isLedgerStep(b)) || (a.on < b.on ? -1 : 0),
        );
        const withoutIds = ({ column }: ReturnType<typeof tell>) =>
          JSON.stringify({ ...column, sequence: 0 }).replaceAll(/"(id|sequence)":[^,}]+/g, '');
        expect(withoutIds(tell(apart))).toBe(withoutIds(tell(story)));
      }),
    );
  });

  it('remembers no more after ten years than after one', () => {
    const daily = Array.from({ length: 3_650 }, (_none, index): Step => {
      const on = addDays('2016-01-01', index);
      return index % 3 === 0
        ? { on, did: 'confirmed' }
        : { on, did: 'published', doc: `d${index}` };
    });
    const { column, recounts } = tell(daily);
    expect(column.recentItems.length).toBeLessThan(300);
    expect(column.newItems.confirmations.first.length).toBeLessThanOrEqual(12);
    expect(column.itemCount).toBe(2_433);
    expect(recounts).toBe(0);
  });
});

describe('a status of the past', () => {
  it('is told from what was known then: later events do not change it', () => {
    fc.assert(
      fc.property(anyStory, anyStory, anyPolicy, anyPoint, (story, later, policy, at) => {
        const start = lastDay(story);
        const shift = dayNumber(start) - dayNumber('2025-06-02') + 1;
        const after = later.map((step): Step => ({ ...step, on: addDays(step.on, shift) }));
        const day = addDays('2025-06-02', Math.floor(at * shift));
        const known = columnOn(historyOf(story), day);
        // A document of the later story is another one, unless it is published already.
        const more = after.map((step): Step =>
          isLedgerStep(step) ? { ...step, doc: `later-${step.doc}` } : step,
        );
        expect(columnOn(historyOf([...story, ...more]), day)).toEqual(known);
        expect(look(policy, columnOn(historyOf([...story, ...more]), day), day)).toEqual(
          look(policy, known, day),
        );
      }),
    );
  });

  it('is what the fold said at the end of that day', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const { on } of story) {
          const asKnown = tell(story.filter((step) => step.on <= on)).column;
          expect(columnOn(historyOf(story), on)).toEqual(asKnown);
        }
      }),
    );
  });

  it('is refused from a state that knows later events', () => {
    const { column } = tell([{ on: '2025-10-09', did: 'published', doc: 'a' }]);
    expect(() => look(policyNamed('fortnight'), column, '2025-10-08')).toThrow(RangeError);
  });
});

/** Both reports on one day: of the story as it is, and with something more in it. */
function compare(policy: Policy, stories: [Step[], Step[]], wait: number) {
  const today = addDays(lastDay(stories[0]), wait);
  const [before, after] = stories.map((story) => look(policy, tell(story).column, today));
  if (!before || !after) throw new Error('two stories make two reports');
  return { before, after };
}

function neverStaler(policy: Policy, stories: [Step[], Step[]], wait: number): void {
  const { before, after } = compare(policy, stories, wait);
  expect(staleness(after)).toBeLessThanOrEqual(staleness(before));
  expect(after.problems.length).toBeLessThanOrEqual(before.problems.length);
  if (before.dueOn && after.dueOn && before.clock === after.clock) {
    expect(after.dueOn >= before.dueOn).toBe(true);
  }
}

describe('a real change', () => {
  it('never makes a column staler: a new item, whenever it comes', () => {
    fc.assert(
      fc.property(anyStory, anyPolicy, anyPoint, anyWait, (story, policy, at, wait) => {
        const more = withStep(story, at, (on) => ({ on, did: 'published', doc: 'new' }));
        neverStaler(policy, [story, more], wait);
      }),
      { numRuns: 300 },
    );
  });

  it('never makes a column staler: a change of one of its texts, whenever it comes', () => {
    fc.assert(
      fc.property(anyStory, anyPolicy, anyPoint, anyWait, (story, policy, at, wait) => {
        const withText = [{ on: '2025-06-02', did: 'published', doc: 'text' } as Step, ...story];
        const index = Math.floor(at * story.length) + 1;
        const on = withText[index - 1]?.on ?? '2025-06-02';
        const change: Step = { on, did: 'changed', doc: 'text' };
        const more = [...withText.slice(0, index), change, ...withText.slice(index)];
        neverStaler(policy, [withText, more], wait);
      }),
      { numRuns: 300 },
    );
  });

  it('never makes a column staler: a confirmation', () => {
    fc.assert(
      fc.property(anyStory, anyPolicy, anyWait, (story, policy, wait) => {
        const on = lastDay(story);
        neverStaler(policy, [story, [...story, { on, did: 'confirmed' }]], wait);
      }),
    );
  });

  it('makes a column fresh on the day it is published', () => {
    fc.assert(
      fc.property(anyStory, anyPolicy, (story, policy) => {
        fc.pre(policy.mode === 'items');
        const on = lastDay(story);
        const { column } = tell([...story, { on, did: 'published', doc: 'new' }]);
        expect(look(policy, column, on).status).toBe('fresh');
      }),
    );
  });
});

/** Steps that look like an update and are none, of a document that is public from the first day. */
const PRETENCES: Record<string, (on: string) => Step[]> = {
  'an empty re-publication': (on) => [{ on, did: 'unchanged', doc: 'old' }],
  'a minor change': (on) => [{ on, did: 'changed', doc: 'old', more: { isMajor: false } }],
  'a change of nothing but the place': (on) => [
    { on, did: 'changed', doc: 'old', more: { changedFields: ['category'] } },
  ],
  'a change of validity by a date': (on) => [
    { on, did: 'changed', doc: 'old', more: { isByTask: true, changedFields: ['validity'] } },
  ],
  'an expiry': (on) => [{ on, did: 'expired', doc: 'old', more: { isByTask: true } }],
  'a back-dated item': (on) => [
    { on, did: 'published', doc: 'new', more: { legacyOn: addDays(on, -1) } },
  ],
  'a bare link': (on) => [{ on, did: 'published', doc: 'new', more: { isBareLink: true } }],
  'a link touched again': (on) => [
    { on, did: 'published', doc: 'new', more: { isBareLink: true } },
    { on, did: 'changed', doc: 'new', more: { isBareLink: true } },
  ],
  'a withdrawal taken back': (on) => [
    { on, did: 'withdrawn', doc: 'old' },
    { on, did: 'restored', doc: 'old' },
  ],
  'a move there and back': (on) => [
    { on, did: 'moved', doc: 'old', more: THERE },
    { on, did: 'moved', doc: 'old', more: HERE },
  ],
};

describe('what looks like an update', () => {
  it.each(Object.entries(PRETENCES))('%s never makes a column fresher', (_name, pretend) => {
    fc.assert(
      fc.property(anyStory, anyPolicy, anyPoint, anyWait, (story, policy, at, wait) => {
        const old: Step = { on: '2025-06-02', did: 'published', doc: 'old' };
        const base = [old, ...story];
        const index = Math.floor(at * story.length) + 1;
        const on = base[index - 1]?.on ?? old.on;
        const more = [...base.slice(0, index), ...pretend(on), ...base.slice(index)];
        const { before, after } = compare(policy, [base, more], wait);
        const sequenceless = (report: StatusReport) => ({ ...report, lastReset: null });
        expect(sequenceless(after)).toEqual(sequenceless(before));
        expect(after.lastReset?.on).toBe(before.lastReset?.on);
        expect(after.lastReset?.kind).toBe(before.lastReset?.kind);
      }),
    );
  });

  it.each(['a back-dated item', 'a bare link'])('%s is no better than a blank column', (name) => {
    fc.assert(
      fc.property(anyPolicy, anyWait, (policy, wait) => {
        fc.pre(policy.maxAge !== null);
        const story = PRETENCES[name]?.('2025-10-09') ?? [];
        const today = addDays('2025-10-09', wait);
        const { before, after } = {
          before: look(policy, tell([]).column, today),
          after: look(policy, tell(story).column, today),
        };
        expect(before.countsAsOverdue).toBe(true);
        expect(after.countsAsOverdue).toBe(true);
        expect(after.problems).toEqual(before.problems);
      }),
    );
  });
});

describe('time', () => {
  it('alone never makes a column fresher', () => {
    fc.assert(
      fc.property(anyStory, anyPolicy, anyWait, anyWait, (story, policy, wait, more) => {
        const { column } = tell(story);
        const today = addDays(lastDay(story), Math.min(wait, 200));
        const sooner = look(policy, column, today);
        const later = look(policy, column, addDays(today, Math.min(more, 200)));
        expect(staleness(later)).toBeGreaterThanOrEqual(staleness(sooner));
        if (later.clock === sooner.clock) expect(later.dueOn).toBe(sooner.dueOn);
      }),
    );
  });
});
