import { LinkButton, Typography } from '@strapi/design-system';
import { Table, useRBAC } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Stack } from '../../../../../admin-kit/Stack';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import type { LifeItem } from '../../../server/src/contracts/life';
import { useTexts } from '../hooks/use-texts';
import { operationPath } from './operation-path';

const COLUMNS = ['category', 'organization', 'action', 'reason', 'operation'] as const;
const MANAGE_CATALOG = [{ action: 'plugin::publication.manage-catalog', subject: null }];

function Row({ item, mayChange }: { item: LifeItem; mayChange: boolean }) {
  const { text, said } = useTexts();
  const { categoryName, categoryTrail, organizations, action, reason } = item;
  return (
    <Table.Row>
      <Table.Cell>
        <Stack
          width="18rem"
          first={<Typography>{categoryName}</Typography>}
          second={categoryTrail}
        />
      </Table.Cell>
      <Table.Cell>
        <Stack
          width="13rem"
          first={<Typography>{organizations.join(text('list.comma'))}</Typography>}
        />
      </Table.Cell>
      <Table.Cell>
        <ToneBadge tone={action === 'merge' ? 'warning' : 'danger'}>
          {text(`life.action.${action}`)}
        </ToneBadge>
      </Table.Cell>
      <Table.Cell>
        <Stack width="22rem" first={<Typography>{said(reason)}</Typography>} />
      </Table.Cell>
      <Table.Cell>
        {mayChange && (
          <LinkButton
            tag={RouterLink}
            to={operationPath(item)}
            size="S"
            variant="secondary"
            aria-label={text('life.operation.label', { category: categoryName })}
          >
            {text('life.operation')}
          </LinkButton>
        )}
      </Table.Cell>
    </Table.Row>
  );
}

/** The suggestions, a line each; whoever may change the catalog is led to the operation. */
export function LifeTable({ items }: { items: readonly LifeItem[] }) {
  const { text } = useTexts();
  const { allowedActions } = useRBAC({ manageCatalog: MANAGE_CATALOG });
  const rows = items.map((item) => ({ ...item, id: item.categoryId }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`life.${name}`) }));
  return (
    <PlainTable rows={rows} headers={headers} empty={text('life.none')}>
      {rows.map((row) => (
        <Row key={row.id} item={row} mayChange={allowedActions.canManageCatalog === true} />
      ))}
    </PlainTable>
  );
}
