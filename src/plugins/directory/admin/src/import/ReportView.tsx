import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import type { ImportReport } from '../../../server/src/import/contract';
import { Notice } from '../../../../../admin-kit/Notice';
import { useTexts } from '../hooks/use-texts';
import { InvitationList } from './InvitationList';
import { ProblemsTable } from './ProblemsTable';
import type { ImportWork } from './use-import';

type Props = { report: ImportReport; work: ImportWork };

/** What the file would do, or did, and what is wrong with it. */
export function ReportView({ report, work }: Props) {
  const { text } = useTexts();
  const errors = report.problems.filter(({ severity }) => severity === 'error').length;
  const warnings = report.problems.length - errors;
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={4} aria-labelledby="report">
      <Typography variant="delta" tag="h2" id="report">
        {text(report.isApplied ? 'report.applied' : 'report.checked')}
      </Typography>
      <Outcome report={report} errors={errors} warnings={warnings} />
      <Facts report={report} />
      {!report.isApplied && errors === 0 && <ApplyButton report={report} work={work} />}
      {report.problems.length > 0 && <ProblemsTable problems={report.problems} />}
      {report.invitations.length > 0 && <InvitationList invitations={report.invitations} />}
    </Flex>
  );
}

function Outcome({
  report,
  errors,
  warnings,
}: Record<'errors' | 'warnings', number> & Pick<Props, 'report'>) {
  const { text } = useTexts();
  if (report.isApplied) return <Notice kind="success" title={text('report.done')} />;
  if (errors > 0) {
    return (
      <Notice kind="danger" title={text('report.errors', { count: errors })}>
        {text('report.errorsHint')}
      </Notice>
    );
  }
  return (
    <Notice kind={warnings > 0 ? 'warning' : 'success'} title={text('report.ready')}>
      {text(warnings > 0 ? 'report.readyWithWarnings' : 'report.readyHint', { count: warnings })}
    </Notice>
  );
}

function Facts({ report }: Pick<Props, 'report'>) {
  const { text } = useTexts();
  const facts: [string, string | number][] = [
    ['file', report.fileName],
    report.encoding ? ['encoding', report.encoding] : ['sheet', report.sheet ?? '—'],
    ['rows', report.rows],
    ['creates', report.creates],
    ['updates', report.updates],
    ['unchanged', report.unchanged],
  ];
  if (report.kind === 'people') facts.push(['newAccounts', report.newAccounts]);
  return (
    <Flex
      tag="dl"
      gap={6}
      wrap="wrap"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
    >
      {facts.map(([name, value]) => (
        <Box key={name}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {text(`report.${name}`)}
          </Typography>
          <Typography tag="dd" fontWeight="semiBold">
            {value}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}

function ApplyButton({ report, work }: Props) {
  const { text } = useTexts();
  const { kind, creates, updates } = report;
  return (
    <Flex>
      <Dialog.Root>
        <Dialog.Trigger>
          <Button startIcon={<Upload />} loading={work.busy === 'applying'}>
            {text('report.apply')}
          </Button>
        </Dialog.Trigger>
        <ConfirmDialog
          title={text('report.applyTitle')}
          icon={<Upload width="2.4rem" height="2.4rem" fill="primary600" />}
          variant="default"
          onConfirm={work.apply}
        >
          {text(`report.applyQuestion.${kind}`, { creates, updates })}
        </ConfirmDialog>
      </Dialog.Root>
    </Flex>
  );
}
