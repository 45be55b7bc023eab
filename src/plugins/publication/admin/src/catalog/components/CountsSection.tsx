import {
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { useState } from 'react';
import { isRealDay } from '../../../../../../domain/time/is-real-day';
import { previousQuarter, quarterBounds, quarterOf } from '../../../../../../domain/time/quarter';
import { shanghaiDay } from '../../../../../../domain/time/shanghai-day';
import type { Counts } from '../../../../server/src/catalog/contracts';
import { useResource } from '../../../../../../admin-kit/use-resource';
import { useTexts } from '../hooks/use-texts';

const COLUMNS = ['countName', 'filedAt', 'firstPublications', 'changed', 'withdrawn', 'moved'];

/** What was published in a period, filed as it was then; the last whole quarter unless another period is asked for. */
export function CountsSection() {
  const { text } = useTexts();
  const [quarter] = useState(() =>
    quarterBounds(previousQuarter(quarterOf(shanghaiDay(Date.now())))),
  );
  const [from, setFrom] = useState(quarter.firstDay);
  const [to, setTo] = useState(quarter.lastDay);
  const [by, setBy] = useState('category');
  const isAskable = isRealDay(from) && isRealDay(to) && from <= to;
  const query = new URLSearchParams({ from, to, by }).toString();
  const counts = useResource<Counts>(isAskable ? `/publication/counts?${query}` : null);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} alignItems="flex-end" wrap="wrap">
        <Day label={text('counts.from')} value={from} onChange={setFrom} />
        <Day label={text('counts.to')} value={to} onChange={setTo} />
        <Field.Root width="20rem">
          <Field.Label>{text('counts.by')}</Field.Label>
          <SingleSelect value={by} onChange={(value: string | number) => setBy(String(value))}>
            {['category', 'organization'].map((one) => (
              <SingleSelectOption key={one} value={one}>
                {text(`counts.by.${one}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        {counts.data && (
          <Typography aria-live="polite">
            {text('counts.total', { count: counts.data.total.firstPublications })}
          </Typography>
        )}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {text(counts.hasFailed ? 'error.load' : 'counts.note')}
      </Typography>
      <CountsTable counts={counts.data} isLoading={isAskable && counts.data === null} />
    </Flex>
  );
}

function Day(props: { label: string; value: string; onChange: (day: string) => void }) {
  const { text } = useTexts();
  const error = isRealDay(props.value) ? undefined : text('counts.badDay');
  return (
    <Field.Root width="16rem" error={error}>
      <Field.Label>{props.label}</Field.Label>
      <TextInput value={props.value} onChange={(event) => props.onChange(event.target.value)} />
      <Field.Error />
    </Field.Root>
  );
}

function CountsTable({ counts, isLoading }: { counts: Counts | null; isLoading: boolean }) {
  const { text } = useTexts();
  const headers = COLUMNS.map((name) => ({ name, label: text(`column.${name}`) }));
  const rows = (counts?.rows ?? []).map((row) => ({ ...row, id: `${row.id} ${row.path}` }));
  return (
    <Table.Root rows={rows} headers={headers} isLoading={isLoading}>
      <Table.Content>
        <Table.Head>
          {headers.map((header) => (
            <Table.HeaderCell key={header.name} {...header} />
          ))}
        </Table.Head>
        <Table.Loading>{text('loading')}</Table.Loading>
        <Table.Empty content={text('counts.empty')} />
        <Table.Body>
          {rows.map(({ id, name, path, firstPublications, events }) => (
            <Table.Row key={id}>
              {[
                name ?? '—',
                path ?? '—',
                firstPublications,
                (events.changed ?? 0) + (events.corrected ?? 0),
                events.withdrawn ?? 0,
                events.moved ?? 0,
              ].map((value, index) => (
                <Table.Cell key={COLUMNS[index]}>
                  <Typography>{value}</Typography>
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table.Content>
    </Table.Root>
  );
}
