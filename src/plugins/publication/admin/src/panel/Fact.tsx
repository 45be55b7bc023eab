import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** One line of a list of facts (`dl`): what, and how it is. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Flex direction="column" alignItems="flex-start" width="100%">
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <Typography
        tag="dd"
        variant="omega"
        textColor="neutral800"
        style={{ overflowWrap: 'anywhere' }}
      >
        {children}
      </Typography>
    </Flex>
  );
}
