import { renderReason, type Reason } from '../../../../../domain/reasons/reason';
import type { AutoCell } from '../../../../../domain/statistics/check-override';
import { checkFooter } from '../../../../../domain/statistics/check-footer';
import { checkReturn } from '../../../../../domain/statistics/check-return';
import { fillFormulas } from '../../../../../domain/statistics/fill-formulas';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import { askedOn, indicatorsOn } from '../../../../../domain/statistics/indicators-on';
import { readCell } from '../../../../../domain/statistics/read-cell';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import textsEn from '../../../../../domain/statistics/translations/en';
import textsZh from '../../../../../domain/statistics/translations/zh-Hans';
import { explanationKey } from '../../../../../domain/statistics/unexplained';
import type { Finding, ReturnForm } from '../../../server/src/contracts/returns';
import { footerOf, isFilledIn, overrideReason, textOfCell, type ReturnDraft } from './return-draft';

/** A finding with every cell to mark. */
export type MarkedFinding = Finding & { cells: readonly string[] };

export type Judged = {
  /** What would be in the cells if it were saved now; a cell that cannot be read is blank. */
  values: ReadonlyMap<string, CellValue>;
  findings: readonly MarkedFinding[];
};

type Args = {
  form: ReturnForm;
  /** The set the return was opened with; null where it is not at hand, then only the cells themselves are checked. */
  set: IndicatorSet | null;
  draft: ReturnDraft;
  /** `YYYY-MM-DD` */
  today: string;
};

type Read = {
  raw: Map<string, CellValue>;
  values: Map<string, CellValue>;
  refused: Reason[];
};

function readDraft({ form, draft }: Pick<Args, 'form' | 'draft'>): Read {
  const read: Read = { raw: new Map(), values: new Map(), refused: [] };
  for (const row of form.rows) {
    if (row.kind === 'heading') continue;
    const text = isFilledIn(row) ? textOfCell(row, draft) : (row.value ?? '');
    const cell = readCell(text, row);
    read.raw.set(row.code, cell.ok ? cell.value : text);
    read.values.set(row.code, cell.ok ? cell.value : null);
    if (!cell.ok) read.refused.push(cell.reason);
  }
  return read;
}

function autoCellsOf({ form, draft }: Args, { raw, refused }: Read) {
  const cells = new Map<string, AutoCell>();
  // Of a cell that cannot be read that is told, and not that its reason is missing as well.
  const unreadable = new Set(refused.map(({ field }) => field));
  for (const row of form.rows) {
    if (!row.auto || unreadable.has(row.code)) continue;
    const { counted } = row.auto;
    const reason = overrideReason(row, draft);
    cells.set(row.code, { counted, entered: raw.get(row.code) ?? null, reason });
  }
  return cells;
}

function toFinding(reason: Reason, explanations: ReadonlyMap<string, string>): MarkedFinding {
  const { code, severity, field = null, params } = reason;
  const key = severity === 'warning' ? explanationKey(reason) : null;
  const others = typeof params.cells === 'string' ? params.cells.split(',') : [];
  return {
    code,
    severity,
    field,
    text: { zh: renderReason(reason, textsZh), en: renderReason(reason, textsEn) },
    explanationKey: key,
    explanation: key === null ? null : (explanations.get(key) ?? null),
    cells: [...new Set([...(field === null ? [] : [field]), ...others])],
  };
}

/** What the unit says to the warnings, as it would be saved. */
function explanationsOf({ findings }: Pick<ReturnForm, 'findings'>, draft: ReturnDraft) {
  const saved = findings.flatMap(({ explanationKey: key, explanation }) =>
    key === null || explanation === null ? [] : [[key, explanation] as const],
  );
  return new Map([...saved, ...draft.explanations]);
}

/**
 * What the rules of the server say about a return as it stands on the screen, and what its sums come to. Without the set
 * there are no sums: their cells, and what was said about them, are as last saved.
 */
export function judgeDraft(args: Args): Judged {
  const { form, set, draft, today } = args;
  const read = readDraft(args);
  const { raw, values, refused } = read;
  const explanations = explanationsOf(form, draft);
  const told = (reasons: readonly Reason[]) =>
    reasons.map((reason) => toFinding(reason, explanations));
  if (set === null) {
    const saved = form.findings.map((one) => ({
      ...one,
      cells: one.field === null ? [] : [one.field],
    }));
    return { values, findings: [...told(refused), ...saved] };
  }
  const { quarter } = form;
  const filled = fillFormulas(indicatorsOn(set, quarter), values);
  for (const { code, formula } of askedOn(set, quarter)) {
    if (formula !== null) raw.set(code, filled.get(code) ?? null);
  }
  const reasons = [
    ...checkReturn({ set, quarter, cells: raw, autoCells: autoCellsOf(args, read) }),
    ...checkFooter(footerOf(form, draft), { quarter, today }),
  ];
  return { values: filled, findings: told(reasons) };
}

/** The cells to mark, each with the worst that is said of it. */
export function marksOf(findings: readonly MarkedFinding[]): Map<string, Finding['severity']> {
  const marks = new Map<string, Finding['severity']>();
  for (const { cells, severity, explanation } of findings) {
    // A warning that has been explained is settled.
    if (severity === 'warning' && explanation) continue;
    for (const code of cells) if (marks.get(code) !== 'error') marks.set(code, severity);
  }
  return marks;
}
