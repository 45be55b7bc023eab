import { Button, Flex, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import type { OrganizationNode } from '../../../../server/src/catalog/contracts';
import { useTexts } from '../hooks/use-texts';
import { OrganizationDialog } from './OrganizationDialog';
import { SearchedTable } from './SearchedTable';
import { StateBadge } from './StateBadge';

type Props = { organizations: OrganizationNode[]; onDone: () => void };

const COLUMNS = [
  'organizationName',
  'openColumns',
  'subordinates',
  'published',
  'state',
  'actions',
];

/** Organizations with what they are in charge of; ending one moves or closes that. */
export function OrganizationsSection({ organizations, onDone }: Props) {
  return (
    <SearchedTable
      about="organization"
      columns={COLUMNS}
      items={organizations}
      idOf={({ documentId }) => documentId}
      textOf={({ name }) => name}
    >
      {(organization) => (
        <OrganizationRow
          key={organization.documentId}
          organization={organization}
          organizations={organizations}
          onDone={onDone}
        />
      )}
    </SearchedTable>
  );
}

function OrganizationRow({ organization, ...rest }: Props & { organization: OrganizationNode }) {
  const { text } = useTexts();
  const { name, operatingStatus, successorName } = organization;
  return (
    <Table.Row>
      <Table.Cell>
        <Flex direction="column" alignItems="flex-start">
          <Typography>{name}</Typography>
          {successorName && (
            <Typography variant="pi" textColor="neutral600">
              {text('organization.successor', { name: successorName })}
            </Typography>
          )}
        </Flex>
      </Table.Cell>
      {(['openColumns', 'subordinates', 'published'] as const).map((field) => (
        <Table.Cell key={field}>
          <Typography>{organization[field]}</Typography>
        </Table.Cell>
      ))}
      <Table.Cell>
        <StateBadge of="organization" state={operatingStatus} />
      </Table.Cell>
      <Table.Cell>
        <Flex justifyContent="flex-end">
          {operatingStatus === 'active' && (
            <OrganizationDialog
              organization={organization}
              {...rest}
              trigger={
                <Button variant="tertiary" size="S" aria-label={text('end.label', { name })}>
                  {text('end.button')}
                </Button>
              }
            />
          )}
        </Flex>
      </Table.Cell>
    </Table.Row>
  );
}
