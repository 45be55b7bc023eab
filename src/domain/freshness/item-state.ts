import type { Day } from '../time/day';
import { clockVerdict } from './clock';
import type { ClockEvent, ColumnPlace, Reset } from './event';

/** One document as its column counts it; what is left of all its events. */
export type ItemState = {
  uid: string;
  documentId: string;
  place: ColumnPlace;
  isPublic: boolean;
  /** Nothing but a link: public, but no item and no update. */
  isBareLink: boolean;
  /** First published with a date of a former system, after the migration was over: public, but no item. */
  isBackDated: boolean;
  /** What made it an item; kept through withdrawal and restoration, so that going round gives no new date. */
  newItem: Reset | null;
  /** Its last real change. */
  content: Reset | null;
  /** Of its last event. */
  sequence: number;
};

function dayOf({ kind, recordedOn, legacyOn }: ClockEvent): Day {
  if (kind !== 'published' || legacyOn === null) return recordedOn;
  return legacyOn < recordedOn ? legacyOn : recordedOn;
}

/**
 * A document after one more of its events, in the order of their sequences; `item` is null before the first. An event
 * it has seen already changes nothing, so that reading the ledger twice does no harm.
 */
export function applyEvent(item: ItemState | null, event: ClockEvent): ItemState {
  if (item && event.sequence <= item.sequence) return item;
  const { uid, documentId, kind, sequence } = event;
  const { effect } = clockVerdict(event, item);
  const reset: Reset = { on: dayOf(event), kind, sequence, id: documentId };
  return {
    uid,
    documentId,
    place: { categoryId: event.categoryId, organizationId: event.organizationId },
    isPublic: kind !== 'withdrawn',
    isBareLink: event.isBareLink,
    isBackDated: item?.isBackDated ?? (event.legacyOn !== null && !event.isMigration),
    newItem: effect === 'new_item' ? reset : (item?.newItem ?? null),
    content: effect === 'nothing' ? (item?.content ?? null) : reset,
    sequence,
  };
}

/** The document as a part of a column; null where it is filed elsewhere, not public or not there at all. */
export function inColumn(item: ItemState | null, place: ColumnPlace): ItemState | null {
  const isHere =
    item?.isPublic === true &&
    item.place.categoryId === place.categoryId &&
    item.place.organizationId === place.organizationId;
  return isHere ? item : null;
}
