import { Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Section } from '../../../../../admin-kit/Section';
import type { SiteDetails } from '../../../server/src/contracts/checks';
import { useCheckTexts } from '../hooks/use-check-texts';
import { useTexts } from '../hooks/use-texts';

const COLUMNS = ['day', 'probes', 'opened', 'failures', 'rate'];

/** How often the site was opened on each of the last days, and how often not. */
export function SiteDays({ days }: Pick<SiteDetails, 'days'>) {
  const { text, number } = useTexts();
  const { rate } = useCheckTexts();
  const rows = days.map((day) => ({ ...day, id: day.day }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`site.days.${name}`) }));
  return (
    <Section title={text('site.days')} intro={text('site.days.intro')}>
      <PlainTable rows={rows} headers={headers} empty={text('site.days.none')}>
        {rows.map(({ day, probes, failures }) => (
          <Table.Row key={day}>
            {[day, number(probes), number(probes - failures)].map((cell, at) => (
              <Table.Cell key={COLUMNS[at]}>
                <Typography>{cell}</Typography>
              </Table.Cell>
            ))}
            {[number(failures), rate(probes === 0 ? null : failures / probes)].map((cell, at) => (
              <Table.Cell key={COLUMNS[at + 3]}>
                <Typography textColor={failures > 0 ? 'danger700' : 'neutral800'}>
                  {cell}
                </Typography>
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </PlainTable>
    </Section>
  );
}
