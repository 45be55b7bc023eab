import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { planWords, type WordPlan } from '../../../../../domain/findings/words/plan-words';
import { readWordTable } from '../../../../../domain/findings/words/read-word-table';
import { error } from '../../../../../domain/reasons/reason';
import { compareProblems, type CellProblem } from '../../../../../domain/table-import/problem';
import { readCsv } from '../../../../../domain/table-import/read-csv';
import type { ReadTable } from '../../../../../domain/table-import/read-table';
import { refusal, speak } from '../../../../../documents/refuse';
import { speakable } from '../translations/speakable';
import type { WordsImportProblem, WordsImportReport, WordsImportRequest } from './contract';
import { publishedTexts } from './published-texts';
import { insertWords, updateWord } from './save-word';
import { allWords, lockWords, type StoredWord } from './stored-word';

const MOST_ROWS = 1000;

function refuse(...args: Parameters<typeof error>): never {
  throw refusal([error(...args)]);
}

function readList(text: string): ReadTable {
  const table = readCsv(text);
  if ('badLine' in table) return refuse('word.list_bad_quotes', { line: table.badLine }, 'text');
  const read = readWordTable(table);
  const rows = read.rows.length;
  if (rows === 0) return refuse('word.list_missing', {}, 'text');
  return rows > MOST_ROWS ? refuse('word.list_too_long', { rows, most: MOST_ROWS }, 'text') : read;
}

function speakProblem({ reason, ...place }: CellProblem): WordsImportProblem {
  const { code, severity, zh, en } = speak(speakable([reason])[0] ?? reason);
  return { ...place, code, severity, zh, en };
}

function toReport(plan: WordPlan<StoredWord>, rows: number) {
  const problems = [...plan.problems].sort(compareProblems).map(speakProblem);
  return {
    rows,
    creates: plan.creates.length,
    updates: plan.updates.length,
    unchanged: plan.unchanged,
    problems,
  };
}

/** Writes what a plan asks for. */
async function apply(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { creates, updates }: WordPlan<StoredWord>,
): Promise<void> {
  for (const update of updates) await updateWord(strapi, trx, update);
  await insertWords(strapi, trx, creates);
}

function checkDigest(given: unknown, digest: string): void {
  if (typeof given !== 'string') refuse('import.digest_missing', {}, 'digest');
  if (given !== digest) refuse('import.digest_differs', {}, 'digest');
}

function refuseWithReport(report: WordsImportReport): never {
  const count = report.problems.filter(({ severity }) => severity === 'error').length;
  const refused = refusal([error('import.has_problems', { count }, 'text')]);
  refused.details = { ...(refused.details as object), report };
  throw refused;
}

/**
 * Imports a list of words: all of it or, in a dry run or when anything is wrong, nothing. A list with errors is refused
 * (400 `import.has_problems` with the report, which names each line).
 */
export async function importWords(
  strapi: Core.Strapi,
  request: Partial<Record<keyof WordsImportRequest, unknown>>,
): Promise<WordsImportReport> {
  const text = typeof request.text === 'string' ? request.text : '';
  const isDryRun = request.dryRun !== false;
  const digest = createHash('sha256').update(text).digest('hex');
  if (!isDryRun) checkDigest(request.digest, digest);
  const read = readList(text);
  const published = await publishedTexts(strapi);
  const report: WordsImportReport = await strapi.db.transaction(async ({ trx }) => {
    const transaction = trx as Knex.Transaction;
    await lockWords(transaction);
    const plan = planWords(read, { existing: await allWords(transaction), published });
    const found = toReport(plan, read.rows.length);
    const isFine = found.problems.every(({ severity }) => severity !== 'error');
    const isApplied = !isDryRun && isFine;
    if (isApplied) await apply(strapi, transaction, plan);
    return { isApplied, ...found, digest };
  });
  return isDryRun || report.isApplied ? report : refuseWithReport(report);
}
