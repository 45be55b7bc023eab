import { Box, Button, Field, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { FormTable, TableName } from '../../../domain/annual-report/form';
import { tables } from '../../../domain/annual-report/form-2021.data';
import { PrintedTable } from './printed-table';
import { ProblemList } from './problem-list';
import type { TableDraft } from './table-draft';
import { useGridKeys, type PasteResult } from './use-grid-keys';
import { useTableValue } from './use-table-value';

/** What the content manager passes to a custom field's input. */
export type AnnualReportTableInputProps = {
  name: string;
  attribute: { options?: { table?: string } };
  value?: unknown;
  onChange: (event: { target: { name: string; value: TableDraft; type: 'json' } }) => void;
  label: ReactNode;
  labelAction?: ReactNode;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  disabled?: boolean;
};

/** A table of the annual report in the edit view; `options.table` of the attribute says which one. */
export function AnnualReportTableInput(props: AnnualReportTableInputProps) {
  const { name, label, labelAction, hint, error, required } = props;
  const intl = useIntl();
  const wanted = props.attribute.options?.table ?? '';
  return (
    <Field.Root name={name} hint={hint} required={required} {...(error ? { error } : {})}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={1} id={`${name}-label`}>
          <Typography variant="pi" fontWeight="bold">
            {label}
            {required && (
              <Typography variant="pi" fontWeight="bold" textColor="danger600" aria-hidden>
                *
              </Typography>
            )}
          </Typography>
          {labelAction}
        </Flex>
        {isTableName(wanted) ? (
          <TableEditor {...props} table={tables[wanted]} />
        ) : (
          <Typography textColor="danger700">
            {intl.formatMessage({ id: 'annual-report-table.unknown' }, { table: wanted })}
          </Typography>
        )}
        <Field.Hint />
        <Field.Error />
      </Flex>
    </Field.Root>
  );
}

function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

type EditorProps = AnnualReportTableInputProps & { table: FormTable };

function TableEditor({ name, table, value: stored, onChange, disabled = false }: EditorProps) {
  const intl = useIntl();
  const [pasted, setPasted] = useState<PasteResult>();
  const value = useTableValue(table, stored, (draft) =>
    onChange({ target: { name, value: draft, type: 'json' } }),
  );
  const inputId = (field: string) => `${name}:${field}`;
  const messageId = (index: number) => `${name}-message-${index}`;
  const messageIds = (field: string) =>
    value.reasons
      .flatMap((reason, index) => (reason.field === field ? [messageId(index)] : []))
      .join(' ') || undefined;
  const keys = useGridKeys({ table, inputId, setTexts: value.setTexts, onPasted: setPasted });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" alignItems="center" gap={4}>
        <Typography variant="pi" textColor="neutral600">
          {intl.formatMessage({ id: 'annual-report-table.usage' })}
        </Typography>
        {value.sums.length > 0 && !disabled && (
          <Box shrink={0}>
            <Button type="button" size="S" variant="secondary" onClick={value.fillAllSums}>
              {intl.formatMessage({ id: 'annual-report-table.fillSums' })}
            </Button>
          </Box>
        )}
      </Flex>
      <PrintedTable
        {...{ table, value, inputId, messageIds, ...keys }}
        readOnly={disabled}
        labelledBy={`${name}-label`}
      />
      <PasteStatus pasted={pasted} />
      <ProblemList reasons={value.reasons} messageId={messageId} inputId={inputId} />
    </Flex>
  );
}

/** Seen when a part of the block did not fit, otherwise only heard. */
function PasteStatus({ pasted }: { pasted: PasteResult | undefined }) {
  const intl = useIntl();
  const partly = pasted !== undefined && pasted.outside > 0;
  const id = partly ? 'annual-report-table.pastedPartly' : 'annual-report-table.pasted';
  const text = pasted ? intl.formatMessage({ id }, { ...pasted }) : '';
  return (
    <div role="status">
      {partly ? (
        <Typography variant="pi" textColor="warning700">
          {text}
        </Typography>
      ) : (
        <VisuallyHidden>{text}</VisuallyHidden>
      )}
    </div>
  );
}
