import { useIntl } from 'react-intl';
import { useTexts } from './use-texts';

type Outcome = { status: number | null; cause: string | null; detail: string | null };

const RATE = { style: 'percent', maximumFractionDigits: 2 } as const;
const SECONDS = { maximumFractionDigits: 1 } as const;
const MS = 1_000;
const LEAST_SHOWN = 0.1;

/** What checks of addresses found, in words. */
export function useCheckTexts() {
  const { text } = useTexts();
  const intl = useIntl();
  return {
    /** Why an address did not open, with the status the server answered or the address it led to. */
    cause: ({ status, cause, detail }: Outcome) => {
      if (cause === null) return '';
      const what = text(`cause.${cause}`);
      const more = status === null ? detail : `HTTP ${status}`;
      return more ? text('check.because', { what, more }) : what;
    },
    /** Two digits, so that what is just below the limit of 5 % does not read as 5 %. */
    rate: (rate: number | null) => (rate === null ? '—' : intl.formatNumber(rate, RATE)),
    seconds: (durationMs: number) => {
      // Nothing takes no time.
      const seconds = Math.max(LEAST_SHOWN, durationMs / MS);
      return text('check.seconds', { seconds: intl.formatNumber(seconds, SECONDS) });
    },
  };
}
