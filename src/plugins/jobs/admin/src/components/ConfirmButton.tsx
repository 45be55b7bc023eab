import { Button, Dialog } from '@strapi/design-system';
import { Play } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useTexts } from '../hooks/use-texts';

type Props = {
  label: string;
  /** The full question, with the name of what it is about. */
  question: string;
  /** Names the button for screen readers, which meet it once a row. */
  accessibleLabel: string;
  onConfirm: () => Promise<void>;
};

/** A button that asks before it acts. */
export function ConfirmButton({ label, question, accessibleLabel, onConfirm }: Props) {
  const { text } = useTexts();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="tertiary" size="S" aria-label={accessibleLabel}>
          {label}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        title={text('confirm.title')}
        icon={<Play width="2.4rem" height="2.4rem" fill="primary600" />}
        variant="default"
        onConfirm={onConfirm}
      >
        {question}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
