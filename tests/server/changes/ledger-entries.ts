import { randomUUID } from 'node:crypto';
import type { Client, PoolClient } from 'pg';

/** The columns of a ledger entry; what a test does not care about has a value of its own. */
export type Entry = {
  kind: string;
  uid: string;
  document_id: string;
  title: string;
  organization_id: string | null;
  category_id: string | null;
  category_path: string | null;
  changed_fields: string[];
  is_major: boolean;
  change_note: string | null;
  reason: string | null;
  explanation: string | null;
  replacement_id: string | null;
  occurred_at: string;
};

export const DISCLOSURE = 'api::disclosure.disclosure';

let counter = 0;

/** A documentId of nobody. */
export function nextDocumentId(): string {
  counter += 1;
  return `d${randomUUID().replaceAll('-', '').slice(0, 18)}${counter}`;
}

function complete(entry: Partial<Entry> & { document_id: string }) {
  return {
    kind: 'published',
    uid: DISCLOSURE,
    title: '关于测试事项的通知',
    organization_id: null,
    category_id: null,
    category_path: null,
    changed_fields: [],
    is_major: false,
    change_note: null,
    reason: null,
    explanation: null,
    replacement_id: null,
    occurred_at: '2026-03-02T01:02:03.456Z',
    first_published_at: '2026-03-02T01:02:03.456Z',
    index_number: `TEST/2026-${entry.document_id}`,
    channels: [],
    digest: 'digest',
    actor_kind: 'person',
    actor_id: '1',
    actor_name: '秘密的经办人',
    is_first: false,
    ...entry,
  };
}

/** Enters an event the way the platform does; it gets its number when the transaction of the connection commits. */
export async function enter(
  client: Client | PoolClient,
  entry: Partial<Entry> & { document_id: string },
): Promise<void> {
  await client.query('insert into zhaoshi_publication.ledger_intake (entry) values ($1)', [
    JSON.stringify(complete(entry)),
  ]);
}

export type Registered = {
  uid: string;
  title: string;
  digest: string;
  organization_id: string | null;
  category_id: string | null;
  category_path: string | null;
  first_published_at: string;
  last_changed_at: string;
  withdrawal_reason: string | null;
  withdrawal_explanation: string | null;
};

/** Puts the registry's row of a document: public unless a reason of withdrawal is given. */
export async function register(
  client: Client | PoolClient,
  documentId: string,
  values: Partial<Registered> = {},
): Promise<void> {
  counter += 1;
  const row = {
    uid: DISCLOSURE,
    title: '关于测试事项的通知',
    digest: 'digest',
    organization_id: null,
    category_id: null,
    category_path: null,
    first_published_at: '2026-03-02T01:02:03.456Z',
    last_changed_at: '2026-03-02T01:02:03.456Z',
    withdrawal_reason: null,
    withdrawal_explanation: null,
    ...values,
  };
  const isWithdrawn = row.withdrawal_reason !== null;
  await client.query(
    `insert into zhaoshi_publication.publications (uid, document_id, index_number, numbered_by, number_year, number_serial,
       state, title, digest, organization_id, category_id, category_path, first_published_at, last_changed_at,
       last_checked_at, withdrawn_at, withdrawal_reason, withdrawal_explanation)
     values ($1, $2, 'TEST/2026-' || $2, 'test', 2026, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13, $14)
     on conflict (uid, document_id) do update set state = excluded.state, title = excluded.title, digest = excluded.digest,
       organization_id = excluded.organization_id, category_id = excluded.category_id,
       category_path = excluded.category_path, last_changed_at = excluded.last_changed_at,
       withdrawn_at = excluded.withdrawn_at, withdrawal_reason = excluded.withdrawal_reason,
       withdrawal_explanation = excluded.withdrawal_explanation`,
    [
      row.uid,
      documentId,
      counter,
      isWithdrawn ? 'withdrawn' : 'public',
      row.title,
      row.digest,
      row.organization_id,
      row.category_id,
      row.category_path,
      row.first_published_at,
      row.last_changed_at,
      isWithdrawn ? '2026-04-01T00:00:00.000Z' : null,
      row.withdrawal_reason,
      row.withdrawal_explanation,
    ],
  );
}

/** An event with the registry's row of its document, in one transaction. */
export async function happenIn(
  client: Client,
  documentId: string,
  entry: Partial<Entry> = {},
  row: Partial<Registered> = {},
): Promise<string> {
  const { uid, title, organization_id, category_id, category_path } = entry;
  const common = { uid, title, organization_id, category_id, category_path };
  const given = Object.fromEntries(
    Object.entries(common).filter(([, value]) => value !== undefined),
  );
  await client.query('begin');
  await register(client, documentId, { ...given, ...row });
  await enter(client, { ...entry, document_id: documentId });
  await client.query('commit');
  return documentId;
}
