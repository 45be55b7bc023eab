import { Box, Typography } from '@strapi/design-system';
import type { UnlinkedRelation } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

/** Strapi drops links to documents that are not public when it publishes; better said before than noticed after. */
export function Unlinked({ relations }: { relations: UnlinkedRelation[] }) {
  const { text } = useTexts();
  if (relations.length === 0) return null;
  return (
    <Box background="warning100" hasRadius padding={3} width="100%" role="status">
      <Typography tag="p" variant="omega" fontWeight="semiBold" textColor="neutral800">
        {text('panel.unlinked')}
      </Typography>
      <ul style={{ paddingInlineStart: '1.6rem', listStyle: 'disc', marginBlockStart: '0.4rem' }}>
        {relations.map(({ field, fieldLabel, documentId, title }) => (
          <li key={`${field}/${documentId}`}>
            <Typography variant="omega" textColor="neutral800">
              {text('panel.unlinkedItem', { field: fieldLabel, title })}
            </Typography>
          </li>
        ))}
      </ul>
    </Box>
  );
}
