import { Button, Flex, Typography } from '@strapi/design-system';

type Props = { message: string; retryLabel: string; onRetry: () => void };

/** That something could not be read, and a way to try again. */
export function LoadFailure({ message, retryLabel, onRetry }: Props) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography variant="omega" textColor="danger600">
        {message}
      </Typography>
      <Button variant="tertiary" size="S" onClick={onRetry}>
        {retryLabel}
      </Button>
    </Flex>
  );
}
