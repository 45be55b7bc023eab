import type { PrintedLabel } from '../../../domain/annual-report/form';
import { GroupLabel, LabelCell, NoteCell } from './table-styles';
import { useFormLanguage } from './use-form-language';

/** A printed label with its merged cells. */
export function PrintedLabelCell({ cell }: { cell: PrintedLabel }) {
  const { label } = useFormLanguage();
  const spans = { rowSpan: cell.rowSpan, colSpan: cell.colSpan };
  if (cell.heads === 'nothing') {
    return <NoteCell {...spans}>{label(cell.label)}</NoteCell>;
  }
  const scope = scopeOf(cell);
  return (
    <LabelCell {...spans} scope={scope}>
      {scope === 'rowgroup' ? <GroupLabel>{label(cell.label)}</GroupLabel> : label(cell.label)}
    </LabelCell>
  );
}

function scopeOf({ heads, rowSpan = 1, colSpan = 1 }: PrintedLabel): string {
  if (heads === 'row') {
    return 'row';
  }
  if (heads === 'group') {
    return rowSpan > 1 ? 'rowgroup' : 'colgroup';
  }
  return colSpan > 1 ? 'colgroup' : 'col';
}
