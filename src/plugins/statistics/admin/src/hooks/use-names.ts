import {
  FOOTER_LABELS,
  MOVE_LABELS,
  STATE_LABELS,
} from '../../../../../domain/statistics/return-labels.data';
import type { Footer } from '../../../../../domain/statistics/check-footer';
import { numberInYear, readQuarter, yearOfQuarter } from '../../../../../domain/statistics/period';
import type { ReturnMoveName, ReturnState } from '../../../../../domain/statistics/return-state';
import { useTexts } from './use-texts';

/** What quarters, states, moves and the parts of the footer are called: the words the messages of the rules use as well. */
export function useNames() {
  const { text, said } = useTexts();
  return {
    quarterName: (quarter: string) => {
      const read = readQuarter(quarter);
      if (read === null) return quarter;
      const params = { year: String(yearOfQuarter(read)), number: numberInYear(read) };
      return text('quarter', params);
    },
    /** By how much; only that it is late where the holidays of the year are not known yet. */
    lateBy: (days: number | null) => (days === null ? text('late') : text('late.by', { days })),
    stateName: (state: ReturnState) => said(STATE_LABELS[state]),
    moveName: (move: ReturnMoveName) => said(MOVE_LABELS[move]),
    footerName: (part: keyof Footer) => said(FOOTER_LABELS[part]),
  };
}
