import { createHash } from 'node:crypto';
import { refusal, refusalWithStatus, speak } from '../../../../../documents/refuse';
import { error } from '../../../../../domain/reasons/reason';
import type { Footer } from '../../../../../domain/statistics/check-footer';
import type { IndicatorSet } from '../../../../../domain/statistics/indicator-set';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import type { FormProblem, FormToFill } from '../../../../../domain/statistics/table-form-sheet';
import { readForm } from '../../../../../domain/statistics/table-read-form';
import type { ImportFile } from '../../../../../table-import/take-import-file';
import type { ImportProblem, ReturnImportReport } from './contract';
import { readFormFile } from './read-form-file';

type ImportReturnArgs = {
  file: ImportFile;
  /** The return it is read into, a `ReturnForm` is one; `version` is how often it was changed. */
  form: FormToFill & { version?: number };
  set: IndicatorSet;
  /** Why counted numbers are written over, for all of them; null where nobody said. */
  overrideReason: string | null;
  /** Saves all of it or, by throwing, nothing: cells by code and parts of the footer that change. */
  save: (cells: Record<string, CellValue>, footer: Partial<Footer>) => Promise<void>;
} & ({ isDryRun: true; digest?: undefined } | { isDryRun: false; digest: string | undefined });

/** Of return and file, and behind a dash which version of the return was looked at. */
function digestOf(
  { unitId, quarter, setKey, version = 0 }: ImportReturnArgs['form'],
  { bytes }: ImportFile,
): string {
  const what = JSON.stringify([setKey, quarter, unitId]);
  const digest = createHash('sha256').update(what).update('\n').update(bytes).digest('hex');
  return `${digest}-${version}`;
}

/** What was changed since the dry run by others would be written over by cells nobody was shown. */
function checkDigest(given: string | undefined, digest: string): void {
  if (!given) throw refusal([error('import.digest_missing', {}, 'digest')]);
  if (given === digest) return;
  const [[givenFile, seen = ''], [file, version = '']] = [given.split('-'), digest.split('-')];
  if (givenFile !== file) throw refusal([error('import.digest_differs', {}, 'digest')]);
  throw refusalWithStatus(409, error('statistics.return_changed_meanwhile', { seen, version }));
}

function speakProblem({ cell, indicator, value, reason }: FormProblem): ImportProblem {
  const { code, severity, zh, en } = speak(reason);
  return { cell, indicator, value, code, severity, zh, en };
}

function refuseWithReport(report: ReturnImportReport): void {
  const count = report.problems.filter(({ severity }) => severity === 'error').length;
  if (count === 0) return;
  const refused = refusal([error('import.has_problems', { count }, 'file')]);
  refused.details = { ...(refused.details as object), report };
  throw refused;
}

async function apply({ cells, footer }: ReturnImportReport, { save }: ImportReturnArgs) {
  const written = cells.filter(({ isComputed }) => !isComputed);
  if (written.length + footer.length === 0) return;
  await save(
    Object.fromEntries(written.map(({ code, after }) => [code, after])),
    Object.fromEntries(footer.map(({ part, after }) => [part, after])),
  );
}

/**
 * Imports a filled form into a return: all of it, or nothing. A dry run tells what each cell would become and what is
 * wrong; applying needs its digest, and a file with errors is refused (400 `import.has_problems`, the report in
 * `details.report`). A file that changes nothing is applied without saving.
 */
export async function importReturn(args: ImportReturnArgs): Promise<ReturnImportReport> {
  const { file, form, set, overrideReason, isDryRun } = args;
  const digest = digestOf(form, file);
  if (!isDryRun) checkDigest(args.digest, digest);
  const { sheet, marks } = await readFormFile(file);
  const { problems, ...read } = readForm({ sheet, marks, form, set, overrideReason });
  const report: ReturnImportReport = {
    isApplied: false,
    fileName: file.name,
    sheet: sheet.name,
    ...read,
    problems: problems.map(speakProblem),
    digest,
  };
  if (isDryRun) return report;
  refuseWithReport(report);
  await apply(report, args);
  return { ...report, isApplied: true };
}
