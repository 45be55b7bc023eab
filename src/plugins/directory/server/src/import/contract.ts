/**
 * POST /directory/import/organizations?dryRun=true|false&digest=… and /directory/import/people?…, multipart, field `file`;
 * answers `{ data: ImportReport }`. With dryRun=false the digest is that of the report seen before; a file with errors
 * is refused (400 `import.has_problems`), the report is then in `error.details.report`.
 * GET /directory/import/templates/organizations.xlsx and people.xlsx
 */
export const IMPORT_KINDS = ['organizations', 'people'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What is wrong or doubtful, and where: `cell` as the spreadsheet names it. Null: about the column or the file. */
export type ImportProblem = {
  row: number | null;
  /** The header as it stands in the file. */
  column: string | null;
  cell: string | null;
  value: string | null;
  code: string;
  severity: 'error' | 'warning';
  zh: string;
  en: string;
};

/** For somebody who has no password yet; the link is valid until the first registration. */
export type Invitation = { name: string; email: string; link: string };

export type ImportReport = {
  kind: ImportKind;
  /** False when nothing was written: a dry run, or errors. */
  isApplied: boolean;
  fileName: string;
  /** UTF-8, UTF-16LE, UTF-16BE or GB18030; null for XLSX, which has none. */
  encoding: string | null;
  /** Null for CSV. */
  sheet: string | null;
  /** Rows of data, and what they do; rows with errors are in none of the three. */
  rows: number;
  creates: number;
  updates: number;
  unchanged: number;
  /** Accounts that are made; 0 for organizations. */
  newAccounts: number;
  problems: ImportProblem[];
  /** sha-256 of kind and file, in hex. */
  digest: string;
  /** Of the accounts that were made; empty in a dry run. */
  invitations: Invitation[];
};
