import type { Core } from '@strapi/strapi';
import type { Policy } from '../../../../../domain/freshness/policy';
import type { PolicyPreview } from '../contracts/api';
import { keyOf } from '../contracts/places';
import { loadColumns } from '../fold/stored-states';
import { readBasis } from '../statuses/basis';
import { columnsOf, countStatuses } from '../statuses/count-statuses';
import { refreshStatuses } from '../statuses/refresh-statuses';

const EXAMPLES = 20;

/** What would be overdue today with a policy as it is being edited, in the place of the one with its key. */
export async function previewPolicy(strapi: Core.Strapi, policy: Policy): Promise<PolicyPreview> {
  const connection = strapi.db.connection;
  const basis = await readBasis(strapi, await refreshStatuses(strapi));
  const { catalog, policies: enabled } = basis;
  const states = await loadColumns(connection, 'all');
  const columns = columnsOf(catalog, states);
  const others = enabled.filter(({ key }) => key !== policy.key);
  const now = countStatuses(columns, states, basis);
  const then = countStatuses(columns, states, { ...basis, policies: [...others, policy] });
  const overdueNow = new Set(
    now.filter(({ report }) => report.countsAsOverdue).map((column) => keyOf(column)),
  );
  const overdueThen = then.filter(({ report }) => report.countsAsOverdue);
  return {
    columns: then.filter((column) => column.policy?.key === policy.key).length,
    overdueNow: overdueNow.size,
    overdueThen: overdueThen.length,
    examples: overdueThen
      .filter((column) => !overdueNow.has(keyOf(column)))
      .slice(0, EXAMPLES)
      .map(({ categoryId, organizationId, report }) => ({
        categoryName: catalog.categories.get(categoryId)?.name ?? '',
        organizationName: catalog.organizations.get(organizationId)?.name ?? '',
        dueOn: report.dueOn,
      })),
  };
}
