import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { FieldDifferences } from '../../../../publication/admin/src/difference/FieldDifferences';
import type { RunDifference } from '../../../server/src/contracts/api';
import { LoadFailure } from '../components/LoadFailure';
import { useTexts } from '../hooks/use-texts';
import { useGetRunDifferenceQuery } from '../review-api';

type Props = { runId: string; against: RunDifference['against'] };

const AGAINST: readonly RunDifference['against'][] = ['my_last_approval', 'published'];

function Content({ runId, against }: Props) {
  const { text } = useTexts();
  const difference = useGetRunDifferenceQuery(
    { id: runId, against },
    { refetchOnMountOrArgChange: true },
  );
  if (difference.isError) return <LoadFailure onRetry={() => void difference.refetch()} />;
  if (!difference.data || difference.isFetching) return <Loader small>{text('loading')}</Loader>;
  const { fields } = difference.data;
  if (fields === null) return <Typography>{text(`difference.nothing.${against}`)}</Typography>;
  return (
    <FieldDifferences
      fields={fields}
      beforeLabel={text(`difference.before.${against}`)}
      afterLabel={text('difference.after')}
    />
  );
}

function DifferenceButton({ runId, against }: Props) {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" size="S" fullWidth>
          {text(`difference.${against}`)}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text(`difference.${against}`)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>{isOpen && <Content runId={runId} against={against} />}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** What changed, field by field, since this person's last approval and since the public version. */
export function Differences({ runId }: { runId: string }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {AGAINST.map((against) => (
        <DifferenceButton key={against} runId={runId} against={against} />
      ))}
    </Flex>
  );
}
