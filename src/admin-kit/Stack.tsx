import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

type Props = { width: string; first: ReactNode; second?: ReactNode };

/** A cell of one or two lines in a fixed width: a long text wraps instead of widening the table past the window. */
export function Stack({ width, first, second }: Props) {
  return (
    <Box width={width} style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
      <div>{first}</div>
      {second && (
        <Typography variant="pi" textColor="neutral600">
          {second}
        </Typography>
      )}
    </Box>
  );
}
