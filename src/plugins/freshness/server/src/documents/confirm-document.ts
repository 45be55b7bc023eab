import type { Core } from '@strapi/strapi';
import { checkConfirmation } from '../../../../../domain/freshness/check-confirmation';
import { columnOf } from '../../../../../domain/freshness/column-of';
import type { ItemState } from '../../../../../domain/freshness/item-state';
import { resolvePolicy } from '../../../../../domain/freshness/resolve-policy';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { currentActor } from '../../../../../documents/actor';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { query } from '../../../../../database/query';
import { itemKey, loadItems } from '../fold/stored-states';
import { readBasis } from '../statuses/basis';
import { isForDocuments, placeOfItem } from './count-ruled';
import { confirmationsOfDocuments } from './document-confirmations';
import type { DocumentKey } from './document-status';

type Signed = { document: DocumentKey; note: string; evidence: string };

/**
 * Somebody signs that a single document is still right; as often in a row as its rule allows. 400 with every reason
 * against it.
 */
export async function confirmDocument(strapi: Core.Strapi, signed: Signed): Promise<void> {
  const { document, note, evidence } = signed;
  const on = shanghaiDay(new Date());
  const basis = await readBasis(strapi, on);
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('zhaoshi_freshness.documents', 0))",
    );
    const item: ItemState | undefined = (await loadItems(trx, [document])).get(
      itemKey(document),
    )?.state;
    const found = item && resolvePolicy(basis.policies, placeOfItem(basis.catalog, item), on);
    const state = columnOf({
      items: item ? [item] : [],
      confirmations: await confirmationsOfDocuments(trx, [document]),
      recordChanges: [],
      last: item ? { sequence: item.sequence, recordedOn: on } : null,
    });
    const policy = found && isForDocuments(found) ? found : null;
    refuseOnErrors(checkConfirmation({ policy, state, note, evidence }));
    const { id, name } = currentActor(strapi);
    await query(
      trx,
      `insert into zhaoshi_freshness.document_confirmations
         (uid, document_id, confirmed_on, note, evidence, person_id, person_name)
       values (?, ?, ?, ?, ?, ?, ?)`,
      [document.uid, document.documentId, on, note, evidence, id ?? '', name],
    );
  });
}
