import { error, type Reason } from '../../../../../domain/reasons/reason';
import { cellName } from '../../../../../domain/statistics/tell-cells';
import { readCells } from '../../../../../domain/statistics/read-cells';
import type { Indicator } from '../../../../../domain/statistics/indicator';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import { shownValue } from '../../../../../domain/text/shown-value';
import { composeCells } from './compose-cells';
import type { SaveRequest } from './read-save-request';
import type { StoredAutoCell, StoredReturn } from './stored-return';
import { contentOf, type ReturnContent } from './update-return';

type Values = ReadonlyMap<string, CellValue>;

/** Counted cells with what was written over them; a number equal to the counted one is no change. */
function overwrite(
  auto: Readonly<Record<string, StoredAutoCell>>,
  values: Values,
  { overrideReasons, asCounted }: SaveRequest,
): Record<string, StoredAutoCell> {
  return Object.fromEntries(
    Object.entries(auto).map(([code, cell]): [string, StoredAutoCell] => {
      const { entered: before, ...counted } = cell;
      const sent = values.get(code);
      const entered = values.has(code) ? (sent ?? null) : before;
      const isAsCounted = asCounted.includes(code) || entered === undefined;
      if (isAsCounted || entered === cell.counted) return [code, { ...counted, reason: null }];
      return [code, { ...counted, entered, reason: overrideReasons[code] ?? cell.reason }];
    }),
  );
}

/** Sums are worked out: another number for one is refused, not dropped without a word. */
function wrongSums(
  asked: readonly Indicator[],
  values: Values,
  cells: Readonly<Record<string, CellValue>>,
): Reason[] {
  return asked
    .filter(({ code, formula }) => formula !== null && (values.get(code) ?? null) !== null)
    .filter(({ code }) => values.get(code) !== (cells[code] ?? null))
    .map((row) => {
      const params = {
        cell: cellName(row),
        value: shownValue(values.get(row.code)),
        sum: cells[row.code] ?? '',
      };
      return error('statistics.cell_is_sum', params, row.code);
    });
}

/** What a save makes of a return; `reasons` name every cell that cannot be read, and then nothing is to be written. */
export function applySave(
  stored: StoredReturn,
  asked: readonly Indicator[],
  request: SaveRequest,
): { content: ReturnContent; reasons: Reason[] } {
  const { cells: values, reasons } = readCells(request.cells, asked);
  const auto = overwrite(stored.auto, values, request);
  const cells = composeCells(asked, { ...stored.cells, ...Object.fromEntries(values) }, auto);
  const content: ReturnContent = {
    ...contentOf(stored),
    cells,
    auto,
    footer: { ...stored.footer, ...request.footer },
    explanations: { ...stored.explanations, ...request.explanations },
  };
  return { content, reasons: [...reasons, ...wrongSums(asked, values, cells)] };
}
