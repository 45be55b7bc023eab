import { Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Section } from '../../../../../admin-kit/Section';
import { ToneBadge, type Tone } from '../../../../../admin-kit/ToneBadge';
import type { ColumnDetails } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

type Candidate = ColumnDetails['candidates'][number];

const TONES: Record<Candidate['verdict'], Tone> = {
  won: 'success',
  lost: 'neutral',
  out: 'neutral',
};
const COLUMNS = ['policy', 'verdict', 'why'];

/** Which rules could have held for a column, nearest first, and why one of them does. */
export function Candidates({ candidates }: Pick<ColumnDetails, 'candidates'>) {
  const { text, said } = useTexts();
  const rows = candidates.map((candidate) => ({ ...candidate, id: candidate.key }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`candidates.${name}`) }));
  return (
    <Section title={text('candidates.title')} intro={text('candidates.intro')}>
      <PlainTable rows={rows} headers={headers} empty={text('candidates.none')}>
        {rows.map(({ key, name, verdict, why }) => (
          <Table.Row key={key}>
            <Table.Cell>
              <Typography style={{ whiteSpace: 'normal' }}>{name}</Typography>
            </Table.Cell>
            <Table.Cell>
              <ToneBadge tone={TONES[verdict]}>{text(`verdict.${verdict}`)}</ToneBadge>
            </Table.Cell>
            <Table.Cell>
              <Typography style={{ whiteSpace: 'normal' }}>{said(why)}</Typography>
            </Table.Cell>
          </Table.Row>
        ))}
      </PlainTable>
    </Section>
  );
}
