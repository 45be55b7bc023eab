import { lastDayOfWeek, SUPERVISED } from '../../../../../domain/freshness/supervision';
import type { Table, TableColumn } from '../../../../../table-export/table';
import { writePrintedSheet } from '../../../../../table-export/write-printed-sheet';
import { badgeTexts } from '../translations/badge';
import exported from '../translations/export';
import texts from '../translations/supervision-sheet';
import type { Sheet, SheetRow } from './sheet';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const MAX_NAME_CHARACTERS = 60;
const statuses = badgeTexts['zh-Hans'].statuses;

type Column = Omit<TableColumn<SheetRow>, 'header'> & { key: keyof typeof texts.columns };

const lines = (...parts: (string | null)[]) => parts.filter(Boolean).join('\n');

function columnsOf({ responsible }: Sheet): Column[] {
  return [
    { key: 'trail', width: 30, of: ({ trail }) => trail },
    { key: 'status', width: 12, of: ({ status }) => statuses[status] ?? status },
    { key: 'policy', width: 36, of: ({ policy, legalBasis }) => lines(policy, legalBasis) },
    { key: 'lastResetOn', width: 12, of: ({ lastResetOn }) => lastResetOn ?? '' },
    { key: 'dueOn', width: 12, of: ({ dueOn }) => dueOn ?? '' },
    {
      key: 'over',
      width: 11,
      of: ({ over }) => (over ? `${over.days}${exported.units[over.unit]}` : ''),
    },
    { key: 'responsible', width: 14, of: () => responsible.join(texts.comma) },
    {
      key: 'plan',
      width: 24,
      of: ({ plannedOn, note, notedBy }) =>
        plannedOn === null ? '' : lines(texts.planned(plannedOn), note, notedBy),
    },
    { key: 'remarks', width: 20, of: () => '' },
  ];
}

/** How many columns of a sheet stand how. */
export function countsOf({ rows }: Pick<Sheet, 'rows'>) {
  const [overdue, blank, dueSoon] = SUPERVISED.map(
    (status) => rows.filter((row) => row.status === status).length,
  ) as [number, number, number];
  return { overdue, blank, dueSoon };
}

/** What a file may be called: without what file systems and mails do not take. */
export function sheetFileName({ organizationName, week }: Sheet): string {
  const name = organizationName.replace(/[\\/:*?"<>|]|\p{Cc}/gu, ' ').trim();
  return `${texts.name}-${name.slice(0, MAX_NAME_CHARACTERS)}-${week}.xlsx`;
}

/** The sheet as a workbook that is printed on A4 across. */
export function sheetFile(sheet: Sheet): Promise<Buffer> {
  const { organizationName, week, onDay } = sheet;
  const table: Table<SheetRow> = {
    name: texts.name,
    columns: columnsOf(sheet).map(({ key, ...column }) => ({
      ...column,
      header: texts.columns[key],
    })),
  };
  return writePrintedSheet({
    table,
    rows: sheet.rows,
    title: texts.title(organizationName),
    subtitle: texts.subtitle({ from: week, to: lastDayOfWeek(week), onDay, ...countsOf(sheet) }),
    closing: texts.closing,
    footer: texts.footer,
  });
}
