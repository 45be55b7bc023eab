import type { Core } from '@strapi/strapi';
import type { MergeOrganizationsRequest, OperationOutcome } from '../contracts';
import { endOrganization } from './end-organization';
import { runOperation } from './run-operation';

/** Merges an organization into another one, which takes over its columns and its name leads to. */
export function mergeOrganizations(
  strapi: Core.Strapi,
  request: MergeOrganizationsRequest,
): Promise<OperationOutcome> {
  const { from, into, subordinatesTo = null } = request;
  return runOperation(strapi, {
    kind: 'merge-organizations',
    request,
    documents: [from, into, ...(subordinatesTo ? [subordinatesTo] : [])],
    work: (operation) =>
      endOrganization(operation, {
        organization: from,
        field: 'from',
        status: 'merged',
        heir: into,
        subordinatesTo,
      }),
  });
}
