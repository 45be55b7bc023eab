/** `GET /review/reports?from=2026-10-01&to=2026-10-31`: what reviewing took, by instants in China's days. */
export type ReviewReport = {
  from: string;
  to: string;
  totals: {
    submitted: number;
    published: number;
    declined: number;
    /** Runs that were returned to their author at least once. */
    returned: number;
    /** `returned` of `submitted`, 0 to 1; null when nothing was submitted. */
    returnRate: number | null;
  };
  /** Approvals by the name of their step, with how long each took from when it was its turn. */
  steps: {
    stepName: string;
    approvals: number;
    medianHours: number | null;
    /** Of those with a limit; null when none had one. */
    onTimeRate: number | null;
  }[];
  /** Open now and past their limit. */
  overdue: { organizationName: string; count: number; oldestDueOn: string }[];
  /** Every use of the emergency track in the period: the only way around the ordinary steps. */
  exceptions: {
    title: string;
    organizationName: string;
    reason: string;
    submitterName: string;
    submittedAt: string;
    publishedAt: string | null;
    /** Whether the steps that were left out have been made up for. */
    isMadeUp: boolean;
    /** Published, and replaced, withdrawn or deleted before that. */
    isNeverMadeUp: boolean;
  }[];
};
