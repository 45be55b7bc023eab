import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { notifyPeople } from '../alerts/notify-people';
import { recipientsOf } from '../alerts/recipients';
import type { Catalog } from '../catalog/read-catalog';
import { query } from '../../../../../database/query';
import { say } from '../say';
import { readBasis } from '../statuses/basis';
import { reportOf } from '../statuses/status-row';
import { refreshDocuments } from './refresh-documents';

type Untold = {
  uid: string;
  documentId: string;
  kind: string;
  title: string;
  organizationId: string | null;
  status: string;
  told: string | null;
  report: unknown;
};

const EVENTS: Readonly<Record<string, string>> = {
  due_soon: 'freshness.document_due_soon',
  overdue: 'freshness.document_overdue',
};

/** What is neither due soon nor overdue is not told; the next time it is, it is told again. */
async function readUntold({ db: { connection } }: Core.Strapi): Promise<Untold[]> {
  await query(
    connection,
    `update zhaoshi_freshness.document_statuses set told = status
     where told is distinct from status and status not in ('due_soon', 'overdue')`,
  );
  return query<Untold>(
    connection,
    `select uid, document_id as "documentId", kind, title, organization_id as "organizationId",
       status, told, report
     from zhaoshi_freshness.document_statuses where told is distinct from status
     order by organization_id, due_on, document_id`,
  );
}

/** Compare-and-set: false when another node told it. */
async function claim(trx: Knex, { uid, documentId, kind, status, told }: Untold): Promise<boolean> {
  const rows = await query(
    trx,
    `update zhaoshi_freshness.document_statuses set told = ?
     where uid = ? and document_id = ? and kind = ? and status = ? and told is not distinct from ?
     returning 1`,
    [status, uid, documentId, kind, status, told],
  );
  return rows.length > 0;
}

async function notify(
  strapi: Core.Strapi,
  trx: Knex,
  { untold, catalog }: { untold: Untold; catalog: Catalog },
): Promise<boolean> {
  const { uid, documentId, title, organizationId, status } = untold;
  const event = EVENTS[status];
  if (!event || !organizationId) return false;
  const level = 'responsible';
  const recipients = await recipientsOf(strapi, { catalog, organizationId, level });
  const { dueOn, counted } = reportOf(untold);
  return notifyPeople(strapi, {
    trx,
    recipients,
    event,
    params: {
      title,
      organization: catalog.organizations.get(organizationId)?.name ?? '',
      dueOn: dueOn ?? '',
      counted: say(counted).zh,
    },
    link: `/content-manager/collection-types/${uid}/${documentId}`,
    urgency: 'normal',
    deduplicationKey: `${event}:${documentId}`,
  });
}

/** Tells whose they are of watched documents that became due soon or overdue; one document a transaction. */
export async function tellDocuments(
  strapi: Core.Strapi,
  { now, signal }: { now: Date; signal: AbortSignal },
): Promise<number> {
  const day = await refreshDocuments(strapi, { now });
  const { catalog } = await readBasis(strapi, day);
  let told = 0;
  for (const untold of await readUntold(strapi)) {
    signal.throwIfAborted();
    const isTold = await strapi.db.transaction(
      async ({ trx }) => (await claim(trx, untold)) && notify(strapi, trx, { untold, catalog }),
    );
    if (isTold) told += 1;
  }
  return told;
}
