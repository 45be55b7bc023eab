import { memo, useState } from 'react';
import { useIntl } from 'react-intl';
import { NumberBox, NumberInput, SumHint } from './table-styles';
import type { CellTexts } from './table-draft';

type Props = {
  id: string;
  field: string;
  label: string;
  value: number | string;
  colSpan: number;
  readOnly: boolean;
  isSum: boolean;
  /** What a wrong sum should be. */
  expected: number | undefined;
  /** Ids of the messages about this cell, if there are any. */
  messageIds: string | undefined;
  setTexts: (texts: CellTexts) => void;
};

/** One blank of the form. While it has the focus it shows what is being typed, afterwards what was understood. */
export const NumberCell = memo(function NumberCell(props: Props) {
  const { id, field, label, value, colSpan, readOnly, isSum, expected, messageIds } = props;
  const [typed, setTyped] = useState<string>();
  const intl = useIntl();
  const wrong = messageIds !== undefined;
  const hintId = `${id}-expected`;
  const described = [messageIds, expected === undefined ? undefined : hintId].filter(Boolean);
  return (
    <NumberBox colSpan={colSpan} $sum={isSum} $wrong={wrong}>
      <NumberInput
        id={id}
        data-field={field}
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={described.join(' ') || undefined}
        autoComplete="off"
        inputMode="decimal"
        readOnly={readOnly}
        $zero={value === 0}
        value={typed ?? String(value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(undefined)}
        onChange={({ target }) => {
          setTyped(target.value);
          props.setTexts(new Map([[field, target.value]]));
        }}
      />
      {expected !== undefined && (
        <SumHint id={hintId}>
          {intl.formatMessage(
            { id: 'annual-report-table.expected' },
            { computed: String(expected) },
          )}
        </SumHint>
      )}
    </NumberBox>
  );
});
