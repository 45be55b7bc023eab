/**
 * `GET /freshness/supervision-sheets?page&pageSize` – the weekly sheets within reach, newest first, as
 * `{ data: { results, total, page, pageSize } }`. `GET /freshness/supervision-sheets/:week/:organizationId` is the file.
 */
export type SheetItem = {
  /** The Monday of its week. */
  week: string;
  organizationId: string;
  /** As it was called then. */
  organizationName: string;
  onDay: string;
  overdue: number;
  blank: number;
  dueSoon: number;
  /** How many people it was sent to; 0 where the organization has nobody. */
  recipients: number;
};

export type SheetPage = { results: SheetItem[]; total: number; page: number; pageSize: number };
