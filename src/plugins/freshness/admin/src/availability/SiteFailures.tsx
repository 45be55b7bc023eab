import { Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Section } from '../../../../../admin-kit/Section';
import { Stack } from '../../../../../admin-kit/Stack';
import type { SiteDetails } from '../../../server/src/contracts/checks';
import { useCheckTexts } from '../hooks/use-check-texts';
import { useTexts } from '../hooks/use-texts';

const COLUMNS = ['at', 'cause', 'duration'];

/** The visits that did not open, each with its reason. */
export function SiteFailures({ failures }: Pick<SiteDetails, 'failures'>) {
  const { text, time } = useTexts();
  const { cause, seconds } = useCheckTexts();
  const rows = failures.map((failure) => ({ ...failure, id: failure.at }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`site.failures.${name}`) }));
  return (
    <Section title={text('site.failures')} intro={text('site.failures.intro')}>
      <PlainTable rows={rows} headers={headers} empty={text('site.failures.none')}>
        {rows.map((failure) => (
          <Table.Row key={failure.at}>
            <Table.Cell>
              <Typography>{time(failure.at)}</Typography>
            </Table.Cell>
            <Table.Cell>
              <Stack width="52rem" first={<Typography>{cause(failure)}</Typography>} />
            </Table.Cell>
            <Table.Cell>
              <Typography>{seconds(failure.durationMs)}</Typography>
            </Table.Cell>
          </Table.Row>
        ))}
      </PlainTable>
    </Section>
  );
}
