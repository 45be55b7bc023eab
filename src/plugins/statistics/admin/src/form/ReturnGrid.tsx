import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { FormRow, ReturnForm } from '../../../server/src/contracts/returns';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import type { UnreasonedCell } from './cells-without-reason';
import { CountDialog } from './CountDialog';
import { Grid, ScrollBox } from './grid-styles';
import { GridRow } from './GridRow';
import { marksOf, type Judged } from './judge-draft';
import { textOfCell, type ReturnDraft } from './return-draft';
import type { DraftActions } from './use-return-draft';
import { useGridKeys } from './use-grid-keys';
import { usePasted } from './use-pasted';

type Props = {
  form: ReturnForm;
  draft: ReturnDraft;
  judged: Judged;
  actions: DraftActions;
  /** After cells were pasted: the counted ones among them that want a reason now. */
  onUnreasoned: (cells: UnreasonedCell[]) => void;
};

const COLUMNS = ['name', 'unit', 'value', 'count', 'yearToDate', 'previous', 'lastYear'] as const;

/** The form as a spreadsheet: one column to write in, what it is compared with beside it. */
export function ReturnGrid({ form, draft, judged, actions, onUnreasoned }: Props) {
  const { text } = useTexts();
  const { quarterName } = useNames();
  const [opened, setOpened] = useState<string | null>(null);
  const { rows, mayFill } = form;
  const marks = marksOf(judged.findings);
  const onPasted = usePasted({ rows, draft, onUnreasoned });
  const keys = useGridKeys({ rows, onWrite: actions.write, onPasted });
  const openedRow = rows.find(({ code }) => code === opened);
  const label = text('grid.title', { unit: form.unitName, quarter: quarterName(form.quarter) });
  const isChanged = ({ code }: FormRow) => draft.texts.has(code) || draft.asCounted.has(code);
  return (
    <>
      {mayFill && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
          {text('grid.hint')}
        </Typography>
      )}
      <ScrollBox role="region" aria-label={label} tabIndex={0} {...keys}>
        <Grid aria-label={label}>
          <thead>
            <tr>
              {COLUMNS.map((name) => (
                <th key={name} scope="col">
                  {text(`grid.column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <GridRow
                key={row.code}
                row={row}
                typed={textOfCell(row, draft)}
                value={judged.values.get(row.code) ?? null}
                isChanged={isChanged(row)}
                mark={marks.get(row.code)}
                mayFill={mayFill}
                onWrite={actions.writeOne}
                onOpenCount={setOpened}
              />
            ))}
          </tbody>
        </Grid>
      </ScrollBox>
      {openedRow?.auto && (
        <CountDialog
          form={form}
          row={openedRow}
          draft={draft}
          actions={actions}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
