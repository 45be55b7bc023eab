import { Field, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { DayPicker } from '../../../../../admin-kit/DayPicker';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { DownloadButton } from '../components/DownloadButton';
import { LoadFailure } from '../components/LoadFailure';
import { useTexts } from '../hooks/use-texts';
import { useGetReviewReportQuery } from '../settings-api';
import { ReportTables } from './ReportTables';

type Period = { from: string; to: string };

/** The month so far. */
function thisMonth(): Period {
  const to = shanghaiDay(Date.now());
  return { from: `${to.slice(0, 8)}01`, to };
}

type PeriodProps = { period: Period; onChange: (period: Period) => void };

function PeriodFields({ period, onChange }: PeriodProps) {
  const { text } = useTexts();
  return (
    <Flex gap={4}>
      {(['from', 'to'] as const).map((name) => (
        <Field.Root key={name} name={name}>
          <Field.Label>{text(`reports.${name}`)}</Field.Label>
          <DayPicker
            value={period[name]}
            onChange={(day) => onChange({ ...period, [name]: day })}
            clearLabel={text('reports.clear')}
          />
        </Field.Root>
      ))}
    </Flex>
  );
}

/** What reviewing took in a period, and every exception, for auditors. */
export function ReportsTab() {
  const { text } = useTexts();
  const [period, setPeriod] = useState(thisMonth);
  const isWhole = period.from !== '' && period.to !== '';
  const report = useGetReviewReportQuery(period, {
    skip: !isWhole,
    refetchOnMountOrArgChange: true,
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex justifyContent="space-between" alignItems="flex-end" gap={4}>
        <PeriodFields period={period} onChange={setPeriod} />
        {report.currentData && (
          <DownloadButton
            label={text('reports.export')}
            url="/review/reports/export.xlsx"
            params={period}
            fileName={`${text('reports.fileName')}-${period.from}-${period.to}.xlsx`}
          />
        )}
      </Flex>
      {!isWhole && <Typography textColor="neutral700">{text('reports.choose')}</Typography>}
      {report.isError && <LoadFailure onRetry={() => void report.refetch()} />}
      {report.isFetching && !report.currentData && <Page.Loading>{text('loading')}</Page.Loading>}
      {isWhole && report.currentData && <ReportTables report={report.currentData} />}
    </Flex>
  );
}
