import { Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Stack } from '../../../../../admin-kit/Stack';
import { Notice } from '../../../../directory/admin/src/components/Notice';
import type { ImportResult } from '../api/returns-api';
import { useAmounts } from '../hooks/use-amounts';
import { useTexts } from '../hooks/use-texts';

const COLUMNS = ['sheetCell', 'name', 'before', 'after'] as const;

/** What a checked file would change, or why it is refused. */
export function ImportPreview({ result }: { result: ImportResult }) {
  const { text, said } = useTexts();
  const amount = useAmounts();
  const { changes, refusals } = result;
  const rows = changes.map((change) => ({ ...change, id: change.code }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`import.${name}`) }));
  return (
    <>
      {refusals.length > 0 && (
        <Notice kind="danger" title={text('import.refused', { count: refusals.length })}>
          <ul>
            {refusals.map((refusal, index) => (
              <li key={index}>{said(refusal.text)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Typography tag="p" role="status">
        {text(rows.length > 0 ? 'import.changes' : 'import.noChanges', { count: rows.length })}
      </Typography>
      {rows.length > 0 && (
        <PlainTable rows={rows} headers={headers}>
          {rows.map((row) => (
            <Table.Row key={row.id}>
              <Table.Cell>{row.sheetCell}</Table.Cell>
              <Table.Cell>
                <Stack width="22rem" first={row.name} />
              </Table.Cell>
              <Table.Cell>{amount(row.before) || '—'}</Table.Cell>
              <Table.Cell>{amount(row.after) || '—'}</Table.Cell>
            </Table.Row>
          ))}
        </PlainTable>
      )}
    </>
  );
}
