import { useNotification } from '@strapi/strapi/admin';
import type { FormRow } from '../../../server/src/contracts/returns';
import { useTexts } from '../hooks/use-texts';
import { cellsWithoutReason, type UnreasonedCell } from './cells-without-reason';
import type { PastePlan } from './plan-paste';
import { writeCells, type ReturnDraft } from './return-draft';

type Args = {
  rows: readonly FormRow[];
  /** As it is without what was pasted. */
  draft: ReturnDraft;
  onUnreasoned: (cells: UnreasonedCell[]) => void;
};

/** Tells how many cells were pasted and has asked why counted ones among them are another number now. */
export function usePasted({ rows, draft, onUnreasoned }: Args): (plan: PastePlan) => void {
  const { text } = useTexts();
  const { toggleNotification } = useNotification();
  return ({ texts, leftOut }) => {
    const numbers = { count: texts.size, leftOut };
    toggleNotification(
      leftOut > 0
        ? { type: 'warning', message: text('grid.pastedSome', numbers) }
        : { type: 'success', message: text('grid.pasted', numbers) },
    );
    const written = cellsWithoutReason(rows, writeCells(draft, rows, texts));
    onUnreasoned(written.filter(({ row }) => texts.has(row.code)));
  };
}
