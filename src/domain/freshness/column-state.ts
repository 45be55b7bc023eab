import { addDays, type Day } from '../time/day';
import { compareDated, NO_RUN, runAfter, withDated, type Dated, type DayRun } from './day-run';
import type { Confirmation, RecordChange, Reset } from './event';
import type { ItemState } from './item-state';

/** How far back new items are remembered one by one; longer than any period a policy can ask about. */
export const HORIZON_DAYS = 400;

/** One clock of a column: what set it last, and what was signed on later days. */
export type ColumnClock = { last: Reset | null; confirmations: DayRun };

/** New items on a day. */
export type ItemsOnDay = { on: Day; count: number };

/** What there is to know about a column or a document; its size does not grow with the number of events. */
export type ColumnState = {
  /** Public documents of any kind; none is a blank column. */
  publicCount: number;
  /** Public documents that count as items: neither bare links nor back-dated. */
  itemCount: number;
  /** Rising, of the last `HORIZON_DAYS` before `asOf`. */
  recentItems: readonly ItemsOnDay[];
  newItems: ColumnClock;
  content: ColumnClock;
  /** When the record behind it changed on later days than its content; rising. */
  recordChanges: readonly Dated[];
  /** Day of the last event it knows. */
  asOf: Day | null;
  /** Of the last ledger event it knows. */
  sequence: number;
};

const NO_CLOCK: ColumnClock = { last: null, confirmations: NO_RUN };

export const EMPTY_COLUMN: ColumnState = {
  publicCount: 0,
  itemCount: 0,
  recentItems: [],
  newItems: NO_CLOCK,
  content: NO_CLOCK,
  recordChanges: [],
  asOf: null,
  sequence: 0,
};

export type ItemChange = {
  /** The document in this column before and after the event (`inColumn`); null where it was, or is, not there. */
  before: ItemState | null;
  after: ItemState | null;
  event: { sequence: number; recordedOn: Day };
};

/**
 * `isIncomplete`: the document whose update counted has left, and what counts instead is not in the state. The caller
 * counts the column anew from its documents (`columnOf`), for which an index by day is enough; nothing else ever needs
 * more than the state and the one document.
 */
export type ColumnStep = { state: ColumnState; isIncomplete: boolean };

/** What an item gives to the clocks; a bare link gives nothing. */
function giving(item: ItemState | null): { newItem: Reset | null; content: Reset | null } {
  return item && !item.isBareLink ? item : { newItem: null, content: null };
}

function compareResets(a: Reset, b: Reset): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : (a.sequence ?? 0) - (b.sequence ?? 0);
}

function later(a: Reset | null, b: Reset | null): Reset | null {
  if (!a || !b) return a ?? b;
  return compareResets(a, b) >= 0 ? a : b;
}

function stepClock(
  clock: ColumnClock,
  removed: Reset | null,
  added: Reset | null,
): { clock: ColumnClock; isIncomplete: boolean } {
  const { last } = clock;
  const isTaken = removed !== null && last !== null && compareResets(removed, last) === 0;
  if (isTaken && (added === null || compareResets(added, removed) < 0)) {
    return { clock, isIncomplete: true };
  }
  const next = later(last, added);
  if (!next || next === last) return { clock, isIncomplete: false };
  const confirmations = runAfter(clock.confirmations, next.on);
  return {
    clock: { last: next, confirmations: confirmations ?? NO_RUN },
    isIncomplete: confirmations === null,
  };
}

function countOn(days: readonly ItemsOnDay[], on: Day, difference: 1 | -1): ItemsOnDay[] {
  const later = days.findIndex((day) => day.on >= on);
  const index = later < 0 ? days.length : later;
  const known = days[index]?.on === on ? days[index] : undefined;
  const count = (known?.count ?? 0) + difference;
  const rest = days.slice(known ? index + 1 : index);
  return [...days.slice(0, index), ...(count > 0 ? [{ on, count }] : []), ...rest];
}

function laterDay(a: Day | null, b: Day): Day {
  return a !== null && a > b ? a : b;
}

function withinHorizon(days: readonly ItemsOnDay[], asOf: Day): readonly ItemsOnDay[] {
  const horizon = addDays(asOf, -HORIZON_DAYS);
  const [oldest] = days;
  return oldest && oldest.on < horizon ? days.filter(({ on }) => on >= horizon) : days;
}

function stepDays(
  state: ColumnState,
  removed: Reset | null,
  added: Reset | null,
  asOf: Day,
): readonly ItemsOnDay[] {
  if (removed?.on === added?.on) return withinHorizon(state.recentItems, asOf);
  let days = state.recentItems;
  if (removed) days = countOn(days, removed.on, -1);
  if (added) days = countOn(days, added.on, 1);
  return withinHorizon(days, asOf);
}

function afterContent(changes: readonly Dated[], { last }: ColumnClock): readonly Dated[] {
  return last ? changes.filter(({ on }) => on > last.on) : changes;
}

/** A column after an event of one document, in the order of the sequences. */
export function applyItem(state: ColumnState, { before, after, event }: ItemChange): ColumnStep {
  const [removed, added] = [giving(before), giving(after)];
  const asOf = laterDay(state.asOf, event.recordedOn);
  const newItems = stepClock(state.newItems, removed.newItem, added.newItem);
  const content = stepClock(state.content, removed.content, added.content);
  const items = (added.newItem ? 1 : 0) - (removed.newItem ? 1 : 0);
  return {
    state: {
      publicCount: state.publicCount + (after ? 1 : 0) - (before ? 1 : 0),
      itemCount: state.itemCount + items,
      recentItems: stepDays(state, removed.newItem, added.newItem, asOf),
      newItems: newItems.clock,
      content: content.clock,
      recordChanges: afterContent(state.recordChanges, content.clock),
      asOf,
      sequence: event.sequence,
    },
    isIncomplete: newItems.isIncomplete || content.isIncomplete,
  };
}

function confirmClock(clock: ColumnClock, confirmation: Confirmation): ColumnClock {
  if (clock.last && confirmation.on <= clock.last.on) return clock;
  return { ...clock, confirmations: withDated(clock.confirmations, confirmation) };
}

/** A column after somebody signed that it is still right. On the day of a change the change is what counts. */
export function applyConfirmation(state: ColumnState, confirmation: Confirmation): ColumnState {
  const asOf = laterDay(state.asOf, confirmation.on);
  return {
    ...state,
    newItems: confirmClock(state.newItems, confirmation),
    content: confirmClock(state.content, confirmation),
    recentItems: withinHorizon(state.recentItems, asOf),
    asOf,
  };
}

/** A column after the record behind it changed. A change of the content on the same day has followed it. */
export function applyRecordChange(state: ColumnState, { id, on }: RecordChange): ColumnState {
  const asOf = laterDay(state.asOf, on);
  const isFollowed = state.content.last !== null && on <= state.content.last.on;
  return {
    ...state,
    recordChanges: isFollowed
      ? state.recordChanges
      : [...state.recordChanges, { id, on }].sort(compareDated),
    recentItems: withinHorizon(state.recentItems, asOf),
    asOf,
  };
}
