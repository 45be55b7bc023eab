import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { refusal, refuseOnErrors } from '../../../../../documents/refuse';
import { error } from '../../../../../domain/reasons/reason';
import type { Column } from '../../../../../domain/table-import/column';
import { ORGANIZATION_COLUMNS } from '../../../../../domain/table-import/organization-columns.data';
import { PEOPLE_COLUMNS } from '../../../../../domain/table-import/people-columns.data';
import type { ReadTable } from '../../../../../domain/table-import/read-table';
import type { ImportKind, ImportReport } from './contract';
import type { ImportFile } from '../../../../../table-import/take-import-file';
import { digestOf } from './digest-of';
import { importOrganizations } from './import-organizations';
import { importPeople } from './import-people';
import type { Outcome } from './outcome';
import { readImportFile } from './read-import-file';
import { sortProblems } from './speak-problem';

type Importer = (args: {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  read: ReadTable;
  onCommit: (callback: () => void) => void;
}) => Promise<Outcome>;

const KINDS: Record<ImportKind, { columns: readonly Column[]; write: Importer }> = {
  organizations: { columns: ORGANIZATION_COLUMNS, write: importOrganizations },
  people: { columns: PEOPLE_COLUMNS, write: importPeople },
};

/** Carries the outcome out of a transaction that is rolled back. */
class RolledBack extends Error {
  constructor(readonly outcome: Outcome) {
    super('The import is rolled back');
  }
}

function hasErrors({ problems }: Outcome): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Writes everything, and keeps it only when it was meant and there are no errors. */
async function writeAll(
  strapi: Core.Strapi,
  write: Importer,
  { read, isDryRun }: { read: ReadTable; isDryRun: boolean },
): Promise<Outcome> {
  try {
    return await strapi.db.transaction(async ({ trx, onCommit }) => {
      const outcome = await write({ strapi, trx: trx as Knex.Transaction, read, onCommit });
      if (isDryRun || hasErrors(outcome)) throw new RolledBack(outcome);
      return outcome;
    });
  } catch (cause) {
    if (cause instanceof RolledBack) return cause.outcome;
    throw cause;
  }
}

function checkDigest(given: string | undefined, digest: string): void {
  if (!given) refuseOnErrors([error('import.digest_missing', {}, 'digest')]);
  if (given !== digest) refuseOnErrors([error('import.digest_differs', {}, 'digest')]);
}

function refuseWithReport(report: ImportReport): never {
  const count = report.problems.filter(({ severity }) => severity === 'error').length;
  const refused = refusal([error('import.has_problems', { count }, 'file')]);
  refused.details = { ...(refused.details as object), report };
  throw refused;
}

/**
 * Imports a file of organizations or people: all of it or, in a dry run or when anything is wrong, nothing. A dry run
 * is the whole import in a transaction that is rolled back, so it finds what the rules find. Otherwise `digest` has to
 * be that of the dry run, and a file with errors is refused (400 `import.has_problems` with the report).
 */
export async function runImport(args: {
  strapi: Core.Strapi;
  kind: ImportKind;
  file: ImportFile;
  isDryRun: boolean;
  digest?: string;
}): Promise<ImportReport> {
  const { strapi, kind, file, isDryRun } = args;
  const digest = digestOf(kind, file);
  if (!isDryRun) checkDigest(args.digest, digest);
  const { columns, write } = KINDS[kind];
  const { read, encoding, sheet } = await readImportFile(file, columns);
  const outcome = await writeAll(strapi, write, { read, isDryRun });
  const isApplied = !isDryRun && !hasErrors(outcome);
  const report: ImportReport = {
    kind,
    isApplied,
    fileName: file.name,
    encoding,
    sheet,
    rows: read.rows.length,
    ...outcome,
    problems: sortProblems(outcome.problems),
    invitations: isApplied ? outcome.invitations : [],
    digest,
  };
  return isDryRun || isApplied ? report : refuseWithReport(report);
}
