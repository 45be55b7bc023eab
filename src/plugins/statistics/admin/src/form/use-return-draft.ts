import { useMemo, useState } from 'react';
import type { Footer } from '../../../../../domain/statistics/check-footer';
import type { FormRow } from '../../../server/src/contracts/returns';
import { backToCounted, EMPTY_DRAFT, giveReasons, writeCells } from './return-draft';

/** The changes of a person and the ways to make them; the functions stay the same as long as the rows do. */
export function useReturnDraft(rows: readonly FormRow[]) {
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const actions = useMemo(
    () => ({
      write: (texts: ReadonlyMap<string, string>) =>
        setDraft((last) => writeCells(last, rows, texts)),
      writeOne: (code: string, text: string) =>
        setDraft((last) => writeCells(last, rows, new Map([[code, text]]))),
      overwrite: (code: string, { text, reason }: { text: string; reason: string }) =>
        setDraft((last) =>
          giveReasons(writeCells(last, rows, new Map([[code, text]])), new Map([[code, reason]])),
        ),
      giveReasons: (reasons: ReadonlyMap<string, string>) =>
        setDraft((last) => giveReasons(last, reasons)),
      takeCounted: (taken: readonly FormRow[]) =>
        setDraft((last) => taken.reduce(backToCounted, last)),
      sign: (part: Partial<Footer>) =>
        setDraft((last) => ({ ...last, footer: { ...last.footer, ...part } })),
      explain: (key: string, text: string) =>
        setDraft((last) => ({
          ...last,
          explanations: new Map([...last.explanations, [key, text]]),
        })),
      forget: () => setDraft(EMPTY_DRAFT),
    }),
    [rows],
  );
  return { draft, actions };
}

export type DraftActions = ReturnType<typeof useReturnDraft>['actions'];
