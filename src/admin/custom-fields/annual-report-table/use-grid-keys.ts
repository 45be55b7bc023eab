import { useMemo, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { FormTable } from '../../../domain/annual-report/form';
import { pasteGrid } from '../../../domain/annual-report/paste-grid';
import { blankGrid, placeOf } from './blank-grid';
import type { CellTexts } from './table-draft';

export type PasteResult = { count: number; outside: number };

type Options = {
  table: FormTable;
  inputId: (field: string) => string;
  setTexts: (texts: CellTexts) => void;
  onPasted: (result: PasteResult) => void;
};

/** Spreadsheet habits for the whole table, from events of its inputs (which carry `data-field`). */
export function useGridKeys({ table, inputId, setTexts, onPasted }: Options) {
  const grid = useMemo(() => blankGrid(table), [table]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || event.nativeEvent.isComposing) {
      return;
    }
    const step = stepOf(event, input);
    if (!step) {
      return;
    }
    event.preventDefault();
    const [line, place] = placeOf(grid, input.dataset.field ?? '');
    const target = grid[line + step[0]];
    // Lines of table 2 differ in length: from a longer line one lands on the last blank of a shorter one.
    const field = step[0] === 0 ? target?.[place + step[1]] : (target?.[place] ?? target?.at(-1));
    if (field) {
      document.getElementById(inputId(field))?.focus();
    }
  }

  function onPaste(event: ClipboardEvent<HTMLElement>): void {
    const input = event.target;
    const block = pasteGrid(event.clipboardData.getData('text/plain'));
    if (!(input instanceof HTMLInputElement) || input.readOnly || block.flat().length < 2) {
      return;
    }
    event.preventDefault();
    const [line, place] = placeOf(grid, input.dataset.field ?? '');
    const texts = new Map<string, string>();
    block.forEach((cells, down) =>
      cells.forEach((text, right) => {
        const field = grid[line + down]?.[place + right];
        if (field) {
          texts.set(field, text);
        }
      }),
    );
    setTexts(texts);
    onPasted({ count: texts.size, outside: block.flat().length - texts.size });
  }

  return { onKeyDown, onPaste };
}

/** How many lines down and places right a key moves; sideways only from the edge of the text or from a selection. */
function stepOf(
  event: KeyboardEvent<HTMLElement>,
  input: HTMLInputElement,
): [number, number] | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return undefined;
  }
  const { selectionStart: start, selectionEnd: end, value } = input;
  const all = start === 0 && end === value.length;
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? [-1, 0] : [1, 0];
    case 'ArrowDown':
      return [1, 0];
    case 'ArrowUp':
      return [-1, 0];
    case 'ArrowRight':
      return !event.shiftKey && (all || start === value.length) ? [0, 1] : undefined;
    case 'ArrowLeft':
      return !event.shiftKey && (all || end === 0) ? [0, -1] : undefined;
    default:
      return undefined;
  }
}
