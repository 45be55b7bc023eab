import { Box, Flex, Typography } from '@strapi/design-system';
import type { AssignmentReason } from '../../../server/src/contracts/api';
import { Notice } from '../../../../../admin-kit/Notice';
import { useTexts } from '../hooks/use-texts';
import type { LiveCheck } from './use-assignment-check';

/** What speaks against the assignment, or that nothing does. */
export function CheckResult({ check }: { check: LiveCheck }) {
  const { text } = useTexts();
  const { state, reasons, failure } = check;
  if (state === 'incomplete') return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={5}>
      {state === 'checking' && (
        <Typography textColor="neutral600" role="status">
          {text('check.running')}
        </Typography>
      )}
      {state === 'failed' && <Notice kind="danger">{failure}</Notice>}
      {state === 'checked' && reasons.length === 0 && (
        <Notice kind="success">{text('check.fine')}</Notice>
      )}
      {reasons.map((reason) => (
        <ReasonNotice key={`${reason.code} ${reason.assignmentId ?? ''}`} reason={reason} />
      ))}
    </Flex>
  );
}

function ReasonNotice({ reason }: { reason: AssignmentReason }) {
  const { text, said } = useTexts();
  const isError = reason.severity === 'error';
  return (
    <Notice
      kind={isError ? 'danger' : 'warning'}
      title={text(isError ? 'check.refused' : 'check.doubtful')}
    >
      {said(reason)}
      {reason.basis && (
        <Box paddingTop={1}>
          <Typography variant="pi" textColor="neutral700">
            {text('check.basis', { basis: said(reason.basis) })}
          </Typography>
        </Box>
      )}
    </Notice>
  );
}
