import { Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Stack } from '../../../../../admin-kit/Stack';
import { Notice } from '../../../../../admin-kit/Notice';
import type { ReturnImportReport } from '../../../server/src/import/contract';
import { useAmounts } from '../hooks/use-amounts';
import { useTexts } from '../hooks/use-texts';

const COLUMNS = ['sheetCell', 'name', 'before', 'after'] as const;

type Row = { id: string; name: string; before: string; after: string };

const DASH = '—';

/** Cells of the form and parts of its footer that would change, by their place in the sheet. */
function rowsOf({ cells, footer }: ReturnImportReport, amount: (value: string | null) => string) {
  const numbers = cells.map(({ cell, name, before, after }): Row => {
    return { id: cell, name, before: amount(before) || DASH, after: amount(after) || DASH };
  });
  const parts = footer.map(({ cell, label, before, after }): Row => {
    return { id: cell, name: label, before: before ?? DASH, after: after ?? DASH };
  });
  return [...numbers, ...parts];
}

/** What a checked file would change, or why it is refused. */
export function ImportPreview({ report }: { report: ReturnImportReport }) {
  const { text, said } = useTexts();
  const amount = useAmounts();
  const rows = rowsOf(report, amount);
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  const headers = COLUMNS.map((name) => ({ name, label: text(`import.${name}`) }));
  return (
    <>
      {errors.length > 0 && (
        <Notice kind="danger" title={text('import.refused', { count: errors.length })}>
          <ul>
            {errors.map((problem, index) => (
              <li key={index}>{said(problem)}</li>
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
              <Table.Cell>{row.id}</Table.Cell>
              <Table.Cell>
                <Stack width="22rem" first={row.name} />
              </Table.Cell>
              <Table.Cell>{row.before}</Table.Cell>
              <Table.Cell>{row.after}</Table.Cell>
            </Table.Row>
          ))}
        </PlainTable>
      )}
    </>
  );
}
