import { Button, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Stack } from '../../../../../admin-kit/Stack';
import { useDownload } from '../../../../../admin-kit/use-download';
import type { SheetItem } from '../../../server/src/contracts/supervision';
import { useTexts } from '../hooks/use-texts';

const COLUMNS = ['week', 'organization', 'overdue', 'blank', 'dueSoon', 'recipients', 'file'];

/** The sheets, a line each, with the file as it was sent. */
export function SheetsTable({ sheets }: { sheets: readonly SheetItem[] }) {
  const { text, number } = useTexts();
  const { busy, download } = useDownload(() => text('export.failed'));
  const rows = sheets.map((sheet) => ({ ...sheet, id: `${sheet.week}/${sheet.organizationId}` }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`sheets.${name}`) }));
  return (
    <PlainTable rows={rows} headers={headers} empty={text('sheets.none')}>
      {rows.map(({ id, week, organizationName, recipients, ...counts }) => {
        const url = `/freshness/supervision-sheets/${id}`;
        const name = text('sheets.fileName', { organization: organizationName, week });
        return (
          <Table.Row key={id}>
            <Table.Cell>
              <Typography>{week}</Typography>
            </Table.Cell>
            <Table.Cell>
              <Stack width="18rem" first={<Typography>{organizationName}</Typography>} />
            </Table.Cell>
            {(['overdue', 'blank', 'dueSoon'] as const).map((count) => (
              <Table.Cell key={count}>
                <Typography>{number(counts[count])}</Typography>
              </Table.Cell>
            ))}
            <Table.Cell>
              <Typography textColor={recipients === 0 ? 'danger700' : 'neutral800'}>
                {recipients === 0
                  ? text('sheets.nobody')
                  : text('sheets.people', { count: recipients })}
              </Typography>
            </Table.Cell>
            <Table.Cell>
              <Button
                size="S"
                variant="secondary"
                startIcon={<Download />}
                aria-label={text('sheets.download.label', { name })}
                loading={busy === url}
                disabled={busy !== null}
                onClick={() => void download({ url, name })}
              >
                {text('sheets.download')}
              </Button>
            </Table.Cell>
          </Table.Row>
        );
      })}
    </PlainTable>
  );
}
