import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

type Props = {
  title: string;
  /** A sentence under the title. */
  intro?: string;
  /** Beside the title. */
  action?: ReactNode;
  children: ReactNode;
};

/** A card with a heading. */
export function Section({ title, intro, action, children }: Props) {
  return (
    <Box tag="section" aria-label={title} background="neutral0" shadow="tableShadow" hasRadius>
      <Box padding={6}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4} paddingBottom={4}>
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Typography tag="h2" variant="delta">
              {title}
            </Typography>
            {intro && (
              <Typography variant="pi" textColor="neutral600">
                {intro}
              </Typography>
            )}
          </Flex>
          {action}
        </Flex>
        {children}
      </Box>
    </Box>
  );
}
