/**
 * Shapes of the admin routes below `/statistics` that concern one return and the rounds returns are asked in. Quarters are
 * `2026-Q1`, days `YYYY-MM-DD` in Asia/Shanghai, numbers decimal strings; null is blank, which is not 0.
 */
import type { FillKind, ReturnChange } from '../../../../../domain/statistics/changes-of-return';
import type { Footer } from '../../../../../domain/statistics/check-footer';
import type { Indicator } from '../../../../../domain/statistics/indicator';
import type { Quarter } from '../../../../../domain/statistics/period';
import type { UnitLevel } from '../../../../../domain/statistics/reporting-unit';
import type { ReturnMoveName, ReturnState } from '../../../../../domain/statistics/return-state';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import type { PrintedRow } from '../../../../../domain/statistics/table-printed';

/** A text in both languages of the admin. */
export type Said = { zh: string; en: string };

/** One row of the form: as it is printed, with its rule, and where the cell is counted automatically. */
export type FormRow = PrintedRow &
  Pick<Indicator, 'parentCode' | 'countingRule' | 'legalTitle' | 'legalProvision' | 'isUnsure'> & {
    auto: {
      source: string;
      sourceLabel: Said | null;
      counted: CellValue;
      records: number;
      reason: string | null;
    } | null;
  };

/** What a check says about cells. `field` is the code of the cell or the name of the footer's part. */
export type Finding = {
  code: string;
  severity: 'error' | 'warning';
  field: string | null;
  text: Said;
  /** Of a warning that takes one: the key an explanation is stored under, and what the unit says. */
  explanationKey: string | null;
  explanation: string | null;
};

export type HistoryEntry = {
  at: string;
  move: ReturnMoveName;
  from: ReturnState;
  to: ReturnState;
  revision: number;
  personName: string;
  reason: string | null;
  /** How it was filled in; null of every other move. */
  kind: FillKind | null;
  /** What changed with it: cells, the footer, explanations and reasons for changed counts. */
  changes: ReturnChange[];
};

/** One return in a list. */
export type ReturnLine = {
  id: string;
  setKey: string;
  setName: string;
  quarter: Quarter;
  unitId: string;
  unitName: string;
  unitLevel: UnitLevel;
  officeId: string | null;
  officeName: string | null;
  state: ReturnState;
  revision: number;
  dueOn: string;
  isLate: boolean;
  /** Working days it is or was late; null while in time. */
  workingDaysLate: number | null;
  submittedAt: string | null;
};

export type ReturnPage = { results: ReturnLine[]; page: number; pageSize: number; total: number };

/** `GET /statistics/returns/:id` */
export type ReturnForm = ReturnLine & {
  setVersion: number;
  version: number;
  revisionReason: string | null;
  rows: FormRow[];
  footer: Footer;
  findings: Finding[];
  /** Every move with why the person asking may not make it; empty is that they may. */
  moves: { move: ReturnMoveName; reasons: Said[] }[];
  mayFill: boolean;
  history: HistoryEntry[];
  /** Frozen revisions, the newest first. */
  frozen: { revision: number; digest: string; frozenAt: string }[];
};

/** `PUT /statistics/returns/:id`: what a person filled in; cells left out stay as they are. */
export type SaveReturn = {
  version: number;
  /** As typed; read and refused by `readCell`. */
  cells?: Record<string, string | null>;
  /** Why counted cells were written over, by code. */
  overrideReasons?: Record<string, string>;
  /** Cells to be as counted again. */
  asCounted?: string[];
  footer?: Partial<Footer>;
  explanations?: Record<string, string>;
};

/** `POST /statistics/returns/:id/moves` */
export type MoveReturn = { move: ReturnMoveName; version: number; reason?: string };

/** `GET /statistics/returns/:id/cells/:code`: the records behind a counted number. */
export type CellRecords = {
  code: string;
  source: string;
  /** What the source is called; null once its plugin has gone. */
  sourceLabel: Said | null;
  counted: CellValue;
  records: { id: string; title: string; on: string | null; href: string | null }[];
  page: number;
  pageSize: number;
  total: number;
};

/** `GET /statistics/sources`: what indicators can be counted from. */
export type SourceChoice = { key: string; label: Said };

/** `GET /statistics/rounds` */
export type RoundLine = {
  setKey: string;
  setName: string;
  quarter: Quarter;
  openedAt: string;
  /** Since when its frozen totals are public; null while they are not. */
  publishedAt?: string | null;
  units: number;
  states: Record<ReturnState, number>;
  late: number;
};

/** `POST /statistics/rounds/:setKey/:quarter/remind`: each unit for itself, in the order asked. */
export type ReminderAnswer = {
  reminded: { unitId: string; unitName: string }[];
  /** `unitName` is null for what is out of reach or not there. */
  refused: ({ unitId: string; unitName: string | null; code: string } & Said)[];
};

/** One return on the map of a round. */
export type BoardTile = Pick<
  ReturnLine,
  'id' | 'unitName' | 'state' | 'isLate' | 'workingDaysLate'
>;

/** `GET /statistics/rounds/:setKey/:quarter`: how far everybody is, by the government they count in. */
export type RoundBoard = RoundLine & {
  groups: {
    unitId: string;
    unitName: string;
    units: number;
    accepted: number;
    waiting: number;
    missing: number;
    late: number;
    /** Every return in it, as little of each as a map of tiles needs: there are a thousand. */
    tiles: BoardTile[];
  }[];
  lateReturns: ReturnLine[];
};
