import { Button, Flex } from '@strapi/design-system';
import { useTexts } from '../hooks/use-texts';

/** Under a list of which more can be shown; nothing where all of it is. */
export function MoreButton({ count, onPress }: { count: number; onPress: () => void }) {
  const { text } = useTexts();
  if (count === 0) return null;
  return (
    <Flex justifyContent="center">
      <Button size="S" variant="tertiary" onClick={onPress}>
        {text('more', { count })}
      </Button>
    </Flex>
  );
}
