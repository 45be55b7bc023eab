import { error, type Reason } from '../reasons/reason';

/** The revision a caller read, or null for what is none. */
export function readRevision(value: unknown): number | null {
  const isNumeral = typeof value === 'string' && /^\d{1,9}$/.test(value);
  const revision = isNumeral ? Number(value) : value;
  return Number.isSafeInteger(revision) && (revision as number) >= 0 ? (revision as number) : null;
}

/** Why a save that states no usable revision is refused: nobody could tell whether it overwrites somebody's work. */
export function checkRevisionGiven(value: unknown): Reason[] {
  if (value === undefined || value === null) {
    return [error('revision.missing', {}, 'revision')];
  }
  if (readRevision(value) !== null) return [];
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return [error('revision.malformed', { value: shown.slice(0, 40) }, 'revision')];
}
