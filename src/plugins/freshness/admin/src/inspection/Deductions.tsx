import { Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { Section } from '../../../../../admin-kit/Section';
import { Stack } from '../../../../../admin-kit/Stack';
import type { Deduction } from '../../../../../domain/freshness/inspection-deductions';
import { COLUMN_POINTS } from '../../../../../domain/freshness/inspection.data';
import { UnsureMark } from '../components/UnsureMark';
import { useGetFreshnessPoliciesQuery } from '../policies-api';
import { useTexts } from '../hooks/use-texts';
import { Things } from './Things';
import { told } from './told';

const COLUMNS = ['item', 'points', 'count', 'total', 'list'];

/** What a deduction is called: after its policy, or after what columns without points of their own cost. */
function useNameOf(): (key: string) => string {
  const { said } = useTexts();
  const { data: policies = [] } = useGetFreshnessPoliciesQuery();
  return (key) =>
    key in COLUMN_POINTS
      ? said(told(`deduction_${key}`))
      : (policies.find((policy) => policy.key === key)?.name ?? key);
}

function Row({ deduction, name }: { deduction: Deduction; name: string }) {
  const { number } = useTexts();
  const { points, total, isUnsure, list } = deduction;
  return (
    <Table.Row>
      <Table.Cell>
        <Stack
          width="36rem"
          first={<Typography>{name}</Typography>}
          second={isUnsure && <UnsureMark what="points" />}
        />
      </Table.Cell>
      <Table.Cell>
        <Typography>{number(points)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography>{number(list.length)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Typography fontWeight="semiBold">{number(-total)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Things list={list} of={name} />
      </Table.Cell>
    </Table.Row>
  );
}

/** What goes off, one line an indicator. */
export function Deductions({ deductions }: { deductions: readonly Deduction[] }) {
  const { text } = useTexts();
  const nameOf = useNameOf();
  const rows = deductions.map((deduction) => ({ ...deduction, id: deduction.key }));
  const headers = COLUMNS.map((name) => ({ name, label: text(`deductions.${name}`) }));
  return (
    <Section title={text('deductions.title')} intro={text('deductions.intro')}>
      <PlainTable rows={rows} headers={headers} empty={text('deductions.none')}>
        {rows.map((row) => (
          <Row key={row.id} deduction={row} name={nameOf(row.key)} />
        ))}
      </PlainTable>
    </Section>
  );
}
