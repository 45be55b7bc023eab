import { Box, Button, Flex, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { OrganizationNode } from '../../../../server/src/catalog/contracts';
import { useTexts } from '../hooks/use-texts';
import { OrganizationDialog } from './OrganizationDialog';
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
  const { text } = useTexts();
  const [search, setSearch] = useState('');
  const headers = COLUMNS.map((name) => ({ name, label: text(`column.${name}`) }));
  const rows = organizations
    .filter(({ name }) => name.includes(search.trim()))
    .map((organization) => ({ ...organization, id: organization.documentId }));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box maxWidth="40rem">
        <SearchForm>
          <Searchbar
            name="organization"
            size="S"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onClear={() => setSearch('')}
            clearLabel={text('picker.clear')}
            placeholder={text('search.organization')}
          >
            {text('search.organization')}
          </Searchbar>
        </SearchForm>
      </Box>
      <Table.Root rows={rows} headers={headers}>
        <Table.Content>
          <Table.Head>
            {headers.map((header) => (
              <Table.HeaderCell key={header.name} {...header} />
            ))}
          </Table.Head>
          <Table.Empty content={text('organizations.empty')} />
          <Table.Body>
            {rows.map((organization) => (
              <OrganizationRow
                key={organization.id}
                organization={organization}
                organizations={organizations}
                onDone={onDone}
              />
            ))}
          </Table.Body>
        </Table.Content>
      </Table.Root>
    </Flex>
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
