import type { Knex } from 'knex';
import { columnOf } from '../../../../../domain/freshness/column-of';
import type { Confirmation } from '../../../../../domain/freshness/event';
import type { ItemState } from '../../../../../domain/freshness/item-state';
import type { Policy } from '../../../../../domain/freshness/policy';
import { resolvePolicy, type FreshnessPlace } from '../../../../../domain/freshness/resolve-policy';
import { statusOf } from '../../../../../domain/freshness/status';
import type { Catalog } from '../catalog/read-catalog';
import { keyOf } from '../contracts/places';
import { columnKeyOf } from '../fold/apply-events';
import { publicItems, type TitledItem } from '../fold/stored-states';
import { recordChangesOf } from '../records/record-changes';
import type { Basis } from '../statuses/basis';
import { confirmationsOfDocuments } from './document-confirmations';
import type { CountedDocument } from './document-status';

/**
 * Rules that single documents are watched by; the others are for columns. What follows a change of the record behind it
 * is told of the column, unless the rule names the document.
 */
export function isForDocuments({ target, mode }: Policy): boolean {
  if (mode === 'items') return false;
  return target.kind === 'document' || (target.kind === 'content_type' && mode === 'static');
}

/** A document as rules find it. */
export function placeOfItem({ categories, organizations }: Catalog, item: ItemState) {
  const category = categories.get(item.place.categoryId ?? '');
  return {
    kind: 'document',
    uid: item.uid,
    documentId: item.documentId,
    categoryIds: category?.ids ?? [],
    categoryKind: category?.kind ?? null,
    organizationIds: organizations.get(item.place.organizationId ?? '')?.ids ?? [],
  } satisfies FreshnessPlace;
}

const documentKey = ({ uid, documentId }: { uid: string; documentId: string }) =>
  `${uid} ${documentId}`;

function grouped<Value>(values: readonly Value[], keyed: (value: Value) => string) {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    groups.set(keyed(value), [...(groups.get(keyed(value)) ?? []), value]);
  }
  return groups;
}

type Dates = { confirmations: readonly Confirmation[]; recordChanges: readonly Confirmation[] };

function countOne({ state: item, title }: TitledItem, dates: Dates, basis: Basis) {
  const { catalog, calendar, day: today } = basis;
  const policy = resolvePolicy(basis.policies, placeOfItem(catalog, item), today);
  if (!policy || !isForDocuments(policy)) return null;
  const recordedOn = item.content?.on ?? today;
  const state = columnOf({
    items: [item],
    ...dates,
    last: { sequence: item.sequence, recordedOn },
  });
  const report = statusOf({ policy, state, today, calendar, isClosed: false, openedOn: null });
  const { uid, documentId, place } = item;
  return { uid, documentId, kind: 'policy', title, ...place, report } satisfies CountedDocument;
}

/** Public documents a rule of their own holds for: one single document, or every document of a type. */
export async function countRuled(connection: Knex, basis: Basis): Promise<CountedDocument[]> {
  const targets = basis.policies.filter(isForDocuments).map(({ target }) => target);
  if (targets.length === 0) return [];
  const items = await publicItems(connection, targets);
  const columns = items.flatMap(({ state }) => columnKeyOf(state.place) ?? []);
  const changes = grouped(
    await recordChangesOf(connection, [
      ...new Map(columns.map((key) => [keyOf(key), key])).values(),
    ]),
    keyOf,
  );
  const confirmations = grouped(
    await confirmationsOfDocuments(
      connection,
      items.map(({ state }) => state),
    ),
    documentKey,
  );
  return items.flatMap((item) => {
    const column = columnKeyOf(item.state.place);
    const dates = {
      confirmations: confirmations.get(documentKey(item.state)) ?? [],
      recordChanges: (column && changes.get(keyOf(column))) ?? [],
    };
    return countOne(item, dates, basis) ?? [];
  });
}
