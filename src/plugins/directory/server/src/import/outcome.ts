import type { ReadTable } from '../../../../../domain/table-import/read-table';
import { isError } from '../../../../../domain/table-import/problem';
import type { ImportProblem, Invitation } from './contract';

/** What the rows of a file did, or would do. */
export type Outcome = {
  creates: number;
  updates: number;
  unchanged: number;
  newAccounts: number;
  problems: ImportProblem[];
  invitations: Invitation[];
};

export function emptyOutcome(): Outcome {
  return { creates: 0, updates: 0, unchanged: 0, newAccounts: 0, problems: [], invitations: [] };
}

/** Rows that cannot be written because a cell of theirs is wrong. */
export function rowsWithErrors(problems: ReadTable['problems']): Set<number> {
  return new Set(problems.filter(isError).flatMap(({ row }) => (row === null ? [] : [row])));
}
