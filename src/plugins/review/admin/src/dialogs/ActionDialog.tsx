import { Box, Button, Modal, Typography } from '@strapi/design-system';
import { useId, useState, type ReactNode } from 'react';
import type { ReviewPanel } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

type Props = {
  label: string;
  /** What the dialog is called; as the button without. */
  title?: string;
  variant?: 'default' | 'secondary' | 'tertiary' | 'danger-light';
  can: ReviewPanel['can']['submit'];
  children: (onClose: () => void) => ReactNode;
};

/** A button of the panel that opens a dialog, or, where it may not, says under it why not. */
export function ActionDialog({
  label,
  title = label,
  variant = 'secondary',
  can,
  children,
}: Props) {
  const { said } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const hintId = useId();
  const reasons = can.allowed ? [] : can.reasons;
  const describedBy = reasons.length > 0 ? { 'aria-describedby': hintId } : {};
  return (
    <Box>
      <Modal.Root open={isOpen} onOpenChange={setOpen}>
        <Modal.Trigger>
          <Button
            variant={can.allowed ? variant : 'tertiary'}
            fullWidth
            disabled={!can.allowed}
            {...describedBy}
          >
            {label}
          </Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          {children(() => setOpen(false))}
        </Modal.Content>
      </Modal.Root>
      {reasons.length > 0 && (
        <Box id={hintId} paddingTop={1}>
          {reasons.map((reason, index) => (
            <Typography
              key={`${reason.code}/${index}`}
              tag="p"
              variant="pi"
              textColor="neutral700"
              style={{ overflowWrap: 'anywhere' }}
            >
              {said(reason)}
            </Typography>
          ))}
        </Box>
      )}
    </Box>
  );
}
