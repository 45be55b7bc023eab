import { Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import type { DocumentStatus } from '../../../server/src/contracts/documents';
import { ConfirmDialog } from '../column/ConfirmDialog';
import { StatusBadge } from '../components/StatusBadge';
import { useDaysLeft } from '../hooks/use-days-left';
import { useTexts } from '../hooks/use-texts';
import { PERMISSIONS } from '../permissions';
import { useConfirmDocumentMutation, useGetWatchedDocumentQuery } from './documents-api';

function OwnStatus({ status }: { status: DocumentStatus }) {
  const { text, said } = useTexts();
  const daysLeft = useDaysLeft();
  const { allowedActions } = useRBAC({ confirm: PERMISSIONS.confirm });
  const [confirm] = useConfirmDocumentMutation();
  const { uid, documentId } = status;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography variant="pi" fontWeight="bold">
        {text(`panel.own.${status.kind}`, { policy: status.policyName ?? '' })}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <StatusBadge status={status.status} />
        {status.dueOn && <Typography variant="pi">{daysLeft(status)}</Typography>}
      </Flex>
      <Typography variant="omega" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
        {said(status.counted)}
      </Typography>
      {status.takesConfirmation && allowedActions.canConfirm && (
        <ConfirmDialog
          name={status.title}
          sign={(data) => confirm({ document: { uid, documentId }, data })}
        />
      )}
    </Flex>
  );
}

/** Below its column: what the document is watched by itself for. Nothing where it is not. */
export function OwnStatuses({ uid, documentId }: { uid: string; documentId: string }) {
  const { currentData = [] } = useGetWatchedDocumentQuery({ uid, documentId });
  return currentData.map((status) => <OwnStatus key={status.kind} status={status} />);
}
