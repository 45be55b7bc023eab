import { error } from '../../../../../../domain/reasons/reason';
import { refusal } from '../../../../../../documents/refuse';
import type { DocumentWrite, WriteStage } from '../../../../../../documents/write-stages';
import { CATEGORY } from '../database/table-names';
import { isDuringOperation } from '../operations/during-operation';
import { categoriesWithNewPath, recordHistory } from './record-history';
import { followCategories, recordMoves } from './record-moves';
import { query } from '../database/query';

type Past = { name: string | null; events: number; successions: number };

/** What would lose its meaning if the category were gone: records of publications in it, categories merged into it. */
async function refuseForgetting({ trx, documentId = '' }: DocumentWrite): Promise<void> {
  const rows = await query<Past>(
    trx,
    `select (select name from zhaoshi_publication.category_history where category_id = :id and valid_to is null) as name,
       (select count(*)::int from zhaoshi_publication.ledger where category_id = :id) as events,
       (select count(*)::int from zhaoshi_publication.category_history where successor_id = :id) as successions`,
    { id: documentId },
  );
  const { name, events = 0, successions = 0 } = rows[0] ?? {};
  const params = { name: name ?? documentId };
  if (events > 0) throw refusal([error('catalog.has_history', { ...params, count: events })]);
  if (successions > 0) throw refusal([error('catalog.is_successor', params)]);
}

/**
 * Keeps the history of the tree whatever road a change takes: form, REST, GraphQL or script. Documents whose address
 * changed with their category are moved in the ledger as well.
 */
export function historyStage(): WriteStage {
  return {
    name: 'publication.catalog-history',
    order: 90,
    appliesTo: (uid) => uid === CATEGORY,
    async before(write) {
      if (write.action === 'delete') await refuseForgetting(write);
    },
    async after({ strapi, trx }) {
      if (isDuringOperation(trx)) return;
      const changes = await recordHistory({ strapi, trx, operationId: null });
      const documents = await followCategories({ strapi, trx }, categoriesWithNewPath(changes));
      await recordMoves({ strapi, trx }, { documents, note: null });
    },
  };
}
