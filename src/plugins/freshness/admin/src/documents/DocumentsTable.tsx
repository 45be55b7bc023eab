import { Link, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Stack } from '../../../../../admin-kit/Stack';
import type { DocumentStatus } from '../../../server/src/contracts/documents';
import { StatusBadge } from '../components/StatusBadge';
import { useDaysLeft } from '../hooks/use-days-left';
import { useTexts } from '../hooks/use-texts';
import { editPath } from '../paths';

function Row({ document }: { document: DocumentStatus }) {
  const { text } = useTexts();
  const daysLeft = useDaysLeft();
  const { dueOn, kind, policyName, countsAsOverdue } = document;
  return (
    <Table.Row>
      <Table.Cell>
        <Stack
          width="22rem"
          first={
            <Link tag={RouterLink} to={editPath(document.uid, document.documentId)}>
              {document.title}
            </Link>
          }
          second={document.categoryName ?? ''}
        />
      </Table.Cell>
      <Table.Cell>
        <Stack width="12rem" first={<Typography>{document.organizationName ?? '—'}</Typography>} />
      </Table.Cell>
      <Table.Cell>
        <Stack
          width="12rem"
          first={<Typography>{text(`documents.kind.${kind}`)}</Typography>}
          second={policyName ?? ''}
        />
      </Table.Cell>
      <Table.Cell>
        <StatusBadge status={document.status} />
      </Table.Cell>
      <Table.Cell>
        <Stack
          width="12rem"
          first={
            <Typography textColor={countsAsOverdue ? 'danger700' : 'neutral800'}>
              {dueOn ?? '—'}
            </Typography>
          }
          second={dueOn === null ? '' : daysLeft(document)}
        />
      </Table.Cell>
    </Table.Row>
  );
}

/** Watched documents, a line each. */
export function DocumentsTable({
  documents,
  empty,
}: {
  documents: DocumentStatus[];
  empty: string;
}) {
  const { text } = useTexts();
  const rows = documents.map((document) => ({
    ...document,
    id: `${document.kind} ${document.documentId}`,
  }));
  const headers = [
    { name: 'title', label: text('documents.title') },
    { name: 'organization', label: text('column.organization') },
    { name: 'kind', label: text('documents.kind') },
    { name: 'state', label: text('documents.state') },
    { name: 'dueOn', label: text('column.dueOn') },
  ];
  return (
    <PlainTable rows={rows} headers={headers} empty={empty}>
      {rows.map((row) => (
        <Row key={row.id} document={row} />
      ))}
    </PlainTable>
  );
}
