import { Button, Loader, Modal } from '@strapi/design-system';
import { useState } from 'react';
import type { LedgerEvent } from '../../../server/src/contracts/ledger';
import { useTexts } from '../hooks/use-texts';
import { useGetPublicationDifferenceQuery, type DocumentKey } from '../publication-api';
import { Failure } from '../panel/Failure';
import { FieldDifferences } from './FieldDifferences';

type Props = {
  documentKey: DocumentKey;
  event: LedgerEvent;
  /** The event before it; none for a first publication, whose content is new as a whole. */
  previous?: LedgerEvent;
};

function Content({ documentKey, event, previous }: Props) {
  const { data, isError, refetch } = useGetPublicationDifferenceQuery({
    ...documentKey,
    to: event.sequence,
    ...(previous ? { from: previous.sequence } : {}),
  });
  if (isError) return <Failure onRetry={() => void refetch()} />;
  if (!data) return <Loader small />;
  return <FieldDifferences fields={data.fields} />;
}

/** A button that opens what an event changed, field by field. */
export function EventDifference(props: Props) {
  const { text, time } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { event, previous } = props;
  const when = time(event.occurredAt);
  const key = previous ? 'difference' : 'content';
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="ghost" size="S" aria-label={text(`${key}.label`, { time: when })}>
          {text(`${key}.button`)}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>
            {text('difference.title', { kind: text(`kind.${event.kind}`), time: when })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>{isOpen && <Content {...props} />}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
