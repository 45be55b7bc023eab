import { Button, Flex, Typography } from '@strapi/design-system';
import { useTexts } from '../hooks/use-texts';

/** That something could not be read, and a way to try again. */
export function LoadFailure({ onRetry }: { onRetry: () => void }) {
  const { text } = useTexts();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography variant="omega" textColor="danger600">
        {text('error.load')}
      </Typography>
      <Button variant="tertiary" size="S" onClick={onRetry}>
        {text('error.retry')}
      </Button>
    </Flex>
  );
}
