import type { Core } from '@strapi/strapi';
import type { AbolishOrganizationRequest, OperationOutcome } from '../contracts';
import { endOrganization } from './end-organization';
import { runOperation } from './run-operation';

/** Abolishes an organization; its columns are closed, or handed over to the one that takes over its duties. */
export function abolishOrganization(
  strapi: Core.Strapi,
  request: AbolishOrganizationRequest,
): Promise<OperationOutcome> {
  const { organization, columns, subordinatesTo = null } = request;
  const heir = columns === 'close' ? null : columns.transferTo;
  const others = [heir, subordinatesTo].filter((one) => one !== null);
  return runOperation(strapi, {
    kind: 'abolish-organization',
    request,
    documents: [organization, ...others],
    work: (operation) =>
      endOrganization(operation, {
        organization,
        field: 'organization',
        status: 'abolished',
        heir,
        subordinatesTo,
      }),
  });
}
