import { Box, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { useTexts } from '../hooks/use-texts';

type Props = { title: string; columns: readonly string[]; rows: readonly string[][] };

/** One part of the report, as a table under its heading. */
export function ReportTable({ title, columns, rows }: Props) {
  const { text } = useTexts();
  const headers = columns.map((name) => ({ name, label: text(`reports.${name}`) }));
  const records = rows.map((cells, id) => ({ id, cells }));
  return (
    <Box tag="section" aria-label={title}>
      <Box paddingBottom={3}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
      </Box>
      <PlainTable rows={records} headers={headers} empty={text('reports.none')}>
        {records.map(({ id, cells }) => (
          <Table.Row key={id}>
            {cells.map((cell, at) => (
              <Table.Cell key={columns[at]}>
                <Typography style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
                  {cell}
                </Typography>
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </PlainTable>
    </Box>
  );
}
