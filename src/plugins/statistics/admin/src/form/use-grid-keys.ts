import { useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';
import type { FormRow } from '../../../server/src/contracts/returns';
import { goToCell } from './cell-id';
import { cellAfter } from './grid-keys';
import { planPaste, type PastePlan } from './plan-paste';
import { isFilledIn } from './return-draft';

type Options = {
  rows: readonly FormRow[];
  onWrite: (texts: ReadonlyMap<string, string>) => void;
  onPasted: (plan: PastePlan) => void;
};

/** Spreadsheet habits for the whole form, from events of its inputs (which carry `data-code`). */
export function useGridKeys({ rows, onWrite, onPasted }: Options) {
  /** What stood in the cell when it was entered, for Escape. */
  const entered = useRef('');

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    if (target instanceof HTMLInputElement) entered.current = target.value;
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const { target: input, key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const isTyping = event.nativeEvent.isComposing || metaKey || altKey;
    if (!(input instanceof HTMLInputElement) || isTyping) return;
    const code = input.dataset.code ?? '';
    if (key === 'Escape') {
      onWrite(new Map([[code, entered.current]]));
      return;
    }
    const codes = rows.filter(isFilledIn).map((row) => row.code);
    const next = cellAfter(codes, code, { key, shiftKey, ctrlKey });
    if (next === null) return;
    event.preventDefault();
    goToCell(next);
  }

  function onPaste(event: ClipboardEvent<HTMLElement>): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const code = input.dataset.code ?? '';
    const plan = planPaste(rows, code, event.clipboardData.getData('text/plain'));
    if (plan === null) return;
    event.preventDefault();
    onWrite(plan.texts);
    onPasted(plan);
  }

  return { onFocus, onKeyDown, onPaste };
}
