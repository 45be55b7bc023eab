import type { Footer } from '../../../../../domain/statistics/check-footer';
import type { FormRow, ReturnForm, SaveReturn } from '../../../server/src/contracts/returns';

/** What a person changed in a return since it was read; laid over whatever the server says, so that nothing typed is lost. */
export type ReturnDraft = {
  /** As typed, by code. */
  texts: ReadonlyMap<string, string>;
  /** Why counted cells are written over, by code. */
  reasons: ReadonlyMap<string, string>;
  /** Cells to be as counted again. */
  asCounted: ReadonlySet<string>;
  footer: Partial<Footer>;
  explanations: ReadonlyMap<string, string>;
};

export const EMPTY_DRAFT: ReturnDraft = {
  texts: new Map(),
  reasons: new Map(),
  asCounted: new Set(),
  footer: {},
  explanations: new Map(),
};

export function isUnchanged({ texts, reasons, asCounted, footer, explanations }: ReturnDraft) {
  const parts = texts.size + reasons.size + asCounted.size + explanations.size;
  return parts === 0 && Object.keys(footer).length === 0;
}

/** Whether people write in the cell of a row. */
export function isFilledIn({ kind, isFormula }: Pick<FormRow, 'kind' | 'isFormula'>): boolean {
  return kind !== 'heading' && !isFormula;
}

type Shown = Pick<FormRow, 'code' | 'value' | 'auto'>;

/** What stands in the cell of a row for the person editing; empty is blank. */
export function textOfCell({ code, value, auto }: Shown, draft: ReturnDraft): string {
  const typed = draft.texts.get(code);
  if (typed !== undefined) return typed;
  return (draft.asCounted.has(code) ? auto?.counted : value) ?? '';
}

/** Writes texts into cells; what is as it was read is no change. Other cells stay. */
export function writeCells(
  draft: ReturnDraft,
  rows: readonly Shown[],
  written: ReadonlyMap<string, string>,
): ReturnDraft {
  const texts = new Map(draft.texts);
  const asCounted = new Set(draft.asCounted);
  for (const row of rows) {
    const text = written.get(row.code);
    if (text === undefined) continue;
    asCounted.delete(row.code);
    if (text === (row.value ?? '')) texts.delete(row.code);
    else texts.set(row.code, text);
  }
  return { ...draft, texts, asCounted };
}

/** The counted number in its cell again. */
export function backToCounted(draft: ReturnDraft, { code, value, auto }: Shown): ReturnDraft {
  const texts = new Map(draft.texts);
  const reasons = new Map(draft.reasons);
  const asCounted = new Set(draft.asCounted);
  texts.delete(code);
  reasons.delete(code);
  // What stands there already is asked again where a reason is kept, so that this goes as well.
  if (value !== auto?.counted || auto?.reason) asCounted.add(code);
  return { ...draft, texts, reasons, asCounted };
}

/** Why a counted cell is written over, as it would be saved. */
export function overrideReason({ code, auto }: Shown, draft: ReturnDraft): string {
  if (draft.asCounted.has(code)) return '';
  return draft.reasons.get(code) ?? auto?.reason ?? '';
}

/** Says why counted cells are written over, by code; what was said of others stays. */
export function giveReasons(draft: ReturnDraft, given: ReadonlyMap<string, string>): ReturnDraft {
  return { ...draft, reasons: new Map([...draft.reasons, ...given]) };
}

/** The footer as it would be saved. */
export function footerOf({ footer }: Pick<ReturnForm, 'footer'>, draft: ReturnDraft): Footer {
  return { ...footer, ...draft.footer };
}

/** What is sent to be saved over the version that was read. Only what changed; an empty cell is sent as a blank. */
export function toSaveRequest(draft: ReturnDraft, version: number): SaveReturn {
  const { texts, reasons, asCounted, footer, explanations } = draft;
  return {
    version,
    cells: Object.fromEntries(
      [...texts].map(([code, text]) => [code, text.trim() === '' ? null : text]),
    ),
    overrideReasons: Object.fromEntries(reasons),
    asCounted: [...asCounted],
    footer,
    explanations: Object.fromEntries(explanations),
  };
}
