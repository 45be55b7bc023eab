import { Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Section } from '../../../../../admin-kit/Section';
import { Stack } from '../../../../../admin-kit/Stack';
import { ToneBadge, type Tone } from '../../../../../admin-kit/ToneBadge';
import type { VetoItem } from '../../../../../domain/freshness/inspection-vetoes';
import { UnsureMark } from '../components/UnsureMark';
import { useTexts } from '../hooks/use-texts';
import { Things } from './Things';
import { told } from './told';

const TONES: Record<VetoItem['result'], Tone> = {
  hit: 'danger',
  clear: 'success',
  unknown: 'warning',
  not_applicable: 'neutral',
};
const COLUMNS = ['code', 'item', 'measured', 'limit', 'result', 'list'];

/** The only one that is a share and not a number. */
const IN_PERCENT = 'v2';

function Row({ veto }: { veto: VetoItem }) {
  const { text, said, number } = useTexts();
  const { code, result, measured, limit, isUnsure, list } = veto;
  const name = said(told(`inspection_${code}`));
  const amount = (value: number | null) =>
    value === null ? '—' : code === IN_PERCENT ? `${number(value)} %` : number(value);
  return (
    <Table.Row>
      <Table.Cell>
        <Typography>{`V${code.slice(1)}`}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Stack
          width="30rem"
          first={<Typography>{name}</Typography>}
          second={isUnsure && <UnsureMark what="numbers" />}
        />
      </Table.Cell>
      <Table.Cell>
        <Typography>{amount(measured)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography>
          {limit === null ? '—' : text('vetoes.from', { limit: amount(limit) })}
        </Typography>
      </Table.Cell>
      <Table.Cell>
        <ToneBadge tone={TONES[result]}>{text(`vetoResult.${result}`)}</ToneBadge>
      </Table.Cell>
      <Table.Cell>
        <Things list={list} of={name} />
      </Table.Cell>
    </Table.Row>
  );
}

/** The veto items, each with the number it was measured by and the list behind it. */
export function Vetoes({ vetoes }: { vetoes: readonly VetoItem[] }) {
  const { text } = useTexts();
  const rows = vetoes.map((veto) => ({ ...veto, id: veto.code }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`vetoes.${name}`) }));
  return (
    <Section title={text('vetoes.title')} intro={text('vetoes.intro')}>
      <PlainTable rows={rows} headers={headers}>
        {rows.map((row) => (
          <Row key={row.id} veto={row} />
        ))}
      </PlainTable>
    </Section>
  );
}
