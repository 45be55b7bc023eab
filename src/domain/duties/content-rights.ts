import { conflictsBetween } from './conflicts.data';
import type { Duty } from './duties';

/** What a role lets somebody do with content that has drafts. */
export type ContentRight = 'read' | 'write' | 'publish';

/** The duty whose ready role has that right and no more: a role made by hand counts like it. */
const LIKE_THE_DUTY: Record<ContentRight, Duty> = {
  read: 'statistician',
  write: 'information_officer',
  publish: 'final_reviewer',
};

/** The first pair of a held duty and one a right amounts to that one person may not hold together; null for none. */
export function excludedByDuties(
  rights: readonly ContentRight[],
  duties: readonly Duty[],
): { duty: Duty; other: Duty } | null {
  for (const duty of duties) {
    const other = rights
      .map((right) => LIKE_THE_DUTY[right])
      .find((like) => conflictsBetween(duty, like).some(({ severity }) => severity === 'error'));
    if (other) return { duty, other };
  }
  return null;
}
