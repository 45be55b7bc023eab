import type { Knex } from 'knex';
import { speak, type SpokenReason } from '../../../../../documents/refuse';
import {
  isRetryable,
  translateUnexpectedError,
} from '../../../../../documents/translate-unexpected-error';
import { error } from '../../../../../domain/reasons/reason';

export type Attempt<Result> =
  { result: Result; refused: null } | { result: null; refused: readonly SpokenReason[] };

type Refusal = { name?: string; message?: string; details?: { reasons?: SpokenReason[] } };

/** Errors with which Strapi and our rules refuse what is asked; any other is a defect. */
const REFUSALS = new Set(['ValidationError', 'ApplicationError', 'ForbiddenError', 'PolicyError']);

/** Why a write was refused; null when the error is none of ours to report. */
function reasonsOf(cause: unknown): readonly SpokenReason[] | null {
  const refusal = (translateUnexpectedError(cause) ?? cause) as Refusal;
  if (refusal.details?.reasons?.length) return refusal.details.reasons;
  if (!REFUSALS.has(refusal.name ?? '')) return null;
  return [speak(error('import.row_refused', { message: refusal.message ?? '' }))];
}

/**
 * Does one piece of a long transaction so that a refusal undoes this piece alone and the rest can go on: the rows
 * after it see the database as if it had never been tried.
 */
export async function inSavepoint<Result>(
  trx: Knex.Transaction,
  work: () => Promise<Result>,
): Promise<Attempt<Result>> {
  await trx.raw('savepoint import_row');
  try {
    const result = await work();
    await trx.raw('release savepoint import_row');
    return { result, refused: null };
  } catch (cause) {
    const refused = isRetryable(cause) ? null : reasonsOf(cause);
    if (!refused) throw cause;
    await trx.raw('rollback to savepoint import_row');
    await trx.raw('release savepoint import_row');
    return { result: null, refused };
  }
}
