import { columnOf } from '../../../src/domain/freshness/column-of';
import {
  applyConfirmation,
  applyItem,
  applyRecordChange,
  EMPTY_COLUMN,
  type ColumnState,
} from '../../../src/domain/freshness/column-state';
import type { ClockEvent, ColumnPlace, Confirmation } from '../../../src/domain/freshness/event';
import { applyEvent, inColumn, type ItemState } from '../../../src/domain/freshness/item-state';
import type { Day } from '../../../src/domain/time/day';

/** Something that happened on a day: in the ledger (with the document it happened to), or beside it. */
export type Step = { on: Day } & (
  | { did: ClockEvent['kind']; doc: string; more?: Partial<ClockEvent> }
  | { did: 'confirmed' | 'record_changed' }
);

export type LedgerStep = Extract<Step, { doc: string }>;

export const HERE: ColumnPlace = { categoryId: 'here', organizationId: 'bureau' };
export const THERE: ColumnPlace = { categoryId: 'there', organizationId: 'bureau' };

export const isLedgerStep = (step: Step): step is LedgerStep => 'doc' in step;

/** Kinds whose events carry changed fields in the ledger, unless a step says otherwise. */
const REAL: readonly ClockEvent['kind'][] = ['changed', 'corrected'];

/** The ledger event of a step, filed HERE and written by a person unless it says otherwise. */
export function eventOf({ on, did, doc, more }: LedgerStep, sequence: number): ClockEvent {
  return {
    sequence,
    recordedOn: on,
    kind: did,
    uid: 'api::disclosure.disclosure',
    documentId: doc,
    ...HERE,
    changedFields: REAL.includes(did) ? ['body'] : [],
    isMajor: true,
    isByTask: false,
    legacyOn: null,
    isMigration: false,
    isBareLink: false,
    ...more,
  };
}

/** Everything a plugin keeps: each document, what was signed, and the column folded event by event. */
export type Office = {
  items: Map<string, ItemState>;
  confirmations: Confirmation[];
  recordChanges: Confirmation[];
  column: ColumnState;
  last: { sequence: number; recordedOn: Day } | null;
  /** How often the column had to be counted anew. */
  recounts: number;
};

/** The column counted anew from what is kept. */
export function recount({ items, confirmations, recordChanges, last }: Office): ColumnState {
  const here = [...items.values()].flatMap((item) => inColumn(item, HERE) ?? []);
  return columnOf({ items: here, confirmations, recordChanges, last });
}

function follow(office: Office, event: ClockEvent): void {
  const before = office.items.get(event.documentId) ?? null;
  const after = applyEvent(before, event);
  office.items.set(event.documentId, after);
  const change = { before: inColumn(before, HERE), after: inColumn(after, HERE), event };
  if (!change.before && !change.after) return;
  office.last = { sequence: event.sequence, recordedOn: event.recordedOn };
  const { state, isIncomplete } = applyItem(office.column, change);
  office.column = isIncomplete ? recount(office) : state;
  office.recounts += isIncomplete ? 1 : 0;
}

/** What an office knows after a story, its steps in the order in which they happened. */
export function tell(steps: readonly Step[]): Office {
  const office: Office = {
    items: new Map(),
    confirmations: [],
    recordChanges: [],
    column: EMPTY_COLUMN,
    last: null,
    recounts: 0,
  };
  for (const [index, step] of steps.entries()) {
    const dated = { id: `step-${String(index).padStart(3, '0')}`, on: step.on };
    if (isLedgerStep(step)) {
      follow(office, eventOf(step, index + 1));
    } else if (step.did === 'confirmed') {
      office.confirmations.push(dated);
      office.column = applyConfirmation(office.column, dated);
    } else {
      office.recordChanges.push(dated);
      office.column = applyRecordChange(office.column, dated);
    }
  }
  return office;
}
