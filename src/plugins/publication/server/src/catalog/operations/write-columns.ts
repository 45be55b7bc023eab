import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { checkClose } from '../../../../../../domain/catalog-operations/check-close';
import { refuseOnErrors } from '../../../../../../documents/refuse';
import { CATEGORY, linkOf, tableOf } from '../database/table-names';
import { readCategory } from './read-facts';
import type { Operation } from './run-operation';
import { setCategoryState } from './set-category-state';

/** Hands over every category an organization is responsible for, in one statement; merged ones are over and stay. */
export async function transferColumns(
  { strapi, trx }: { strapi: Core.Strapi; trx: Knex.Transaction },
  { from, into }: { from: { id: number }; into: { id: number } },
): Promise<void> {
  const link = linkOf(strapi, CATEGORY, 'responsibleOrganization');
  await trx.raw(
    `update ${link.table} l set ${link.target} = ? from ${tableOf(strapi, CATEGORY)} c
     where c.id = l.${link.owner} and l.${link.target} = ? and coalesce(c.state, 'open') <> 'merged'`,
    [into.id, from.id],
  );
}

/** Closes every open category an organization is responsible for, the deepest first. Refuses where others go on below one. */
export async function closeColumns(
  { strapi, on }: Operation,
  organization: { documentId: string },
): Promise<void> {
  const rows: { documentId: string }[] = await strapi.db.query(CATEGORY).findMany({
    select: ['documentId', 'depth'],
    where: { responsibleOrganization: { documentId: organization.documentId }, state: 'open' },
    orderBy: [{ depth: 'desc' }, { path: 'asc' }],
  });
  for (const { documentId } of rows) {
    const category = await readCategory(strapi, documentId, 'columns');
    refuseOnErrors(checkClose(category));
    await setCategoryState(strapi, category, { state: 'closed', closedOn: on });
  }
}
