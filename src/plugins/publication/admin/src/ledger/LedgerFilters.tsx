import {
  Button,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { DayPicker } from '../../../../../admin-kit/DayPicker';
import { LEDGER_KINDS } from '../../../../../domain/publication/ledger-kinds';
import { useTexts } from '../hooks/use-texts';
import { ChoiceField } from './ChoiceField';
import type { FilterName, LedgerFilters as Filters } from './ledger-query';

const ALL = 'all';

type FieldProps = { value: string; onChange: (value: string) => void };

function KindField({ value, onChange }: FieldProps) {
  const { text } = useTexts();
  return (
    <Field.Root name="kind">
      <Field.Label>{text('filter.kind')}</Field.Label>
      <SingleSelect
        size="S"
        value={value || ALL}
        onChange={(chosen) => onChange(chosen === ALL ? '' : String(chosen))}
      >
        <SingleSelectOption value={ALL}>{text('filter.all')}</SingleSelectOption>
        {LEDGER_KINDS.map((kind) => (
          <SingleSelectOption key={kind} value={kind}>
            {text(`kind.${kind}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

function TextField({ name, value, onChange }: FieldProps & { name: FilterName }) {
  const { text } = useTexts();
  return (
    <Field.Root name={name}>
      <Field.Label>{text(`filter.${name}`)}</Field.Label>
      <TextInput
        size="S"
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field.Root>
  );
}

function DayField({ name, value, onChange }: FieldProps & { name: 'from' | 'to' }) {
  const { text } = useTexts();
  return (
    <Field.Root name={name}>
      <Field.Label>{text(`filter.${name}`)}</Field.Label>
      <DayPicker size="S" value={value} onChange={onChange} clearLabel={text('filter.clear')} />
    </Field.Root>
  );
}

type Props = { filters: Filters; onApply: (filters: Filters) => void };

/** The filters of the ledger; they take effect together, when asked. */
export function LedgerFilters({ filters, onApply }: Props) {
  const { text } = useTexts();
  const [draft, setDraft] = useState<Filters>(filters);
  const of = (name: FilterName) => ({
    value: draft[name] ?? '',
    onChange: (value: string) => setDraft((last) => ({ ...last, [name]: value })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onApply(draft);
  };
  const fields = [
    { span: 6, field: <TextField name="q" {...of('q')} /> },
    { span: 3, field: <KindField {...of('kind')} /> },
    { span: 3, field: <TextField name="actor" {...of('actor')} /> },
    { span: 3, field: <ChoiceField name="organization" {...of('organization')} /> },
    { span: 3, field: <ChoiceField name="category" {...of('category')} /> },
    { span: 3, field: <DayField name="from" {...of('from')} /> },
    { span: 3, field: <DayField name="to" {...of('to')} /> },
  ];
  return (
    <form onSubmit={submit} role="search" aria-label={text('filter.heading')}>
      <Grid.Root gap={4}>
        {fields.map(({ span, field }, index) => (
          <Grid.Item key={index} col={span} s={12} direction="column" alignItems="stretch">
            {field}
          </Grid.Item>
        ))}
      </Grid.Root>
      <Flex gap={2} justifyContent="flex-end" paddingTop={4}>
        <Button
          variant="tertiary"
          onClick={() => {
            setDraft({});
            onApply({});
          }}
        >
          {text('filter.reset')}
        </Button>
        <Button type="submit" variant="secondary">
          {text('filter.apply')}
        </Button>
      </Flex>
    </form>
  );
}
