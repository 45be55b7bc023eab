import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { DeliveryItem } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

/** A button that opens every attempt to send a mail, with what the mail server said. */
export function DeliveryDetails({ delivery, name }: { delivery: DeliveryItem; name: string }) {
  const { text, time } = useTexts();
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="ghost" size="S" aria-label={text('delivery.detailsLabel', { name })}>
          {text('delivery.details')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('delivery.detailsTitle', { name, day: delivery.day })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
            {delivery.attempts.length === 0 && (
              <Typography tag="li">{text('delivery.noAttempt')}</Typography>
            )}
            {delivery.attempts.map(({ at, error }, index) => (
              <li key={at}>
                <Typography tag="div" fontWeight="semiBold">
                  {text('delivery.attempt', { number: index + 1, time: time(at) })}
                </Typography>
                <Typography
                  textColor={error ? 'danger700' : 'success700'}
                  style={{ overflowWrap: 'anywhere' }}
                >
                  {error ?? text('delivery.accepted')}
                </Typography>
              </li>
            ))}
            {delivery.supersededBy && (
              <Typography tag="li">
                {text('delivery.supersededBy', { id: delivery.supersededBy })}
              </Typography>
            )}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
