import { Button, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { Notice } from '../../../../../admin-kit/Notice';
import { ProblemsTable } from '../../../../directory/admin/src/import/ProblemsTable';
import type { WordsImportReport } from '../../../server/src/words/contract';
import { useTexts } from '../hooks/use-texts';

type Props = { report: WordsImportReport; isBusy: boolean; onApply: () => void };

function Outcome({ report, errors }: { report: WordsImportReport; errors: number }) {
  const { text } = useTexts();
  const { isApplied, creates, updates, unchanged } = report;
  if (errors > 0) {
    return (
      <Notice kind="danger" title={text('words.importErrors', { count: errors })}>
        {text('words.importErrorsHint')}
      </Notice>
    );
  }
  const kind = report.problems.length > 0 ? 'warning' : 'success';
  return (
    <Notice kind={kind} title={text(isApplied ? 'words.importDone' : 'words.importReady')}>
      {text('words.importCounts', { creates, updates, unchanged })}
    </Notice>
  );
}

/** What the list would do, or did, and which of its lines are wrong or doubtful. */
export function ImportReport({ report, isBusy, onApply }: Props) {
  const { text } = useTexts();
  const { problems, isApplied, creates, updates } = report;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={4} aria-labelledby="report">
      <Typography variant="delta" tag="h2" id="report">
        {text('words.report')}
      </Typography>
      <Outcome report={report} errors={errors} />
      {!isApplied && errors === 0 && creates + updates > 0 && (
        <Flex>
          <Button startIcon={<Upload />} loading={isBusy} onClick={onApply}>
            {text('words.apply')}
          </Button>
        </Flex>
      )}
      {problems.length > 0 && <ProblemsTable problems={problems} />}
    </Flex>
  );
}
