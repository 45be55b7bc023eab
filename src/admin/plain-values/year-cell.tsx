import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';

/** A year in the list view, and, as the first column of some lists, the way into the entry. */
export function YearCell({ year, documentId }: { year: unknown; documentId: string }) {
  return (
    <Typography
      tag={Link}
      to={{ pathname: documentId }}
      onClick={(event: { stopPropagation(): void }) => event.stopPropagation()}
      textColor="neutral800"
    >
      {typeof year === 'number' ? year : '-'}
    </Typography>
  );
}
