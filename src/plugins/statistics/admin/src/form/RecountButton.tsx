import { Button } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useSend } from '../../../../../admin-kit/use-send';
import { useRecountStatisticsReturnMutation } from '../api/returns-api';
import { useTexts } from '../hooks/use-texts';

/** Counts the cells that are counted once more; what was written over them stays. */
export function RecountButton({ id, isDisabled }: { id: string; isDisabled: boolean }) {
  const { text } = useTexts();
  const [recount, { isLoading }] = useRecountStatisticsReturnMutation();
  const send = useSend(text('error.unknown'));
  return (
    <Button
      fullWidth
      variant="tertiary"
      startIcon={<ArrowClockwise />}
      loading={isLoading}
      disabled={isDisabled}
      onClick={() => void send(recount(id), text('recount.done'))}
    >
      {text('recount')}
    </Button>
  );
}
