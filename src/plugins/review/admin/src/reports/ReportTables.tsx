import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ReviewReport } from '../../../server/src/reports/contract';
import { useTexts } from '../hooks/use-texts';
import { ReportTable } from './ReportTable';

const TOTALS = ['submitted', 'published', 'declined', 'returned', 'returnRate'] as const;
const STEPS = ['step', 'approvals', 'medianHours', 'onTimeRate'] as const;
const OVERDUE = ['organization', 'count', 'oldest'] as const;
const EXCEPTIONS = [
  'title',
  'organization',
  'reason',
  'submitter',
  'submittedAt',
  'publishedAt',
  'isMadeUp',
] as const;
const NONE = '—';

function madeUpKey({ isMadeUp, isNeverMadeUp }: ReviewReport['exceptions'][number]): string {
  if (isNeverMadeUp) return 'reports.never';
  return isMadeUp ? 'reports.yes' : 'reports.no';
}

/** The parts of the report, one table each. */
export function ReportTables({ report }: { report: ReviewReport }) {
  const { text, time } = useTexts();
  const intl = useIntl();
  const percent = (share: number | null) =>
    share === null
      ? NONE
      : intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 1 });
  const number = (value: number | null) => (value === null ? NONE : intl.formatNumber(value));
  const { submitted, published, declined, returned, returnRate } = report.totals;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <ReportTable
        title={text('reports.totals')}
        columns={TOTALS}
        rows={[[...[submitted, published, declined, returned].map(number), percent(returnRate)]]}
      />
      <ReportTable
        title={text('reports.steps')}
        columns={STEPS}
        rows={report.steps.map((step) => [
          step.stepName,
          number(step.approvals),
          number(step.medianHours),
          percent(step.onTimeRate),
        ])}
      />
      <ReportTable
        title={text('reports.overdue')}
        columns={OVERDUE}
        rows={report.overdue.map((row) => [
          row.organizationName,
          number(row.count),
          row.oldestDueOn,
        ])}
      />
      <ReportTable
        title={text('reports.exceptions')}
        columns={EXCEPTIONS}
        rows={report.exceptions.map((row) => [
          row.title,
          row.organizationName,
          row.reason,
          row.submitterName,
          time(row.submittedAt),
          row.publishedAt ? time(row.publishedAt) : NONE,
          text(madeUpKey(row)),
        ])}
      />
    </Flex>
  );
}
