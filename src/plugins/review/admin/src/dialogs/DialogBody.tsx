import { Flex, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Said } from '../../../server/src/contracts/api';
import { Refusals } from '../components/Refusals';

type Props = {
  refusals: readonly Said[];
  /** Fields that show their own sentence. */
  shownElsewhere?: (field: string) => boolean;
  children: ReactNode;
};

/** The fields of a dialog, and under them why the server refused. */
export function DialogBody({ refusals, shownElsewhere, children }: Props) {
  return (
    <Modal.Body>
      <Flex direction="column" alignItems="stretch" gap={5}>
        {children}
        <Refusals refusals={refusals} {...(shownElsewhere ? { shownElsewhere } : {})} />
      </Flex>
    </Modal.Body>
  );
}
