import { Flex, Typography } from '@strapi/design-system';
import { Section } from '../../../../../admin-kit/Section';
import type { ColumnDetails } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

/** Who signed when that the content is still right, and by what. */
export function Confirmations({ column }: { column: ColumnDetails }) {
  const { text } = useTexts();
  const { confirmations } = column;
  return (
    <Section title={text('confirmations.title')} intro={text('confirmations.intro')}>
      {confirmations.length === 0 ? (
        <Typography textColor="neutral600">{text('confirmations.none')}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {confirmations.map(({ on, personName, note, evidence }, index) => (
            <li key={`${on}/${index}`}>
              <Typography tag="p" fontWeight="semiBold">
                {text('confirmations.who', { day: on, name: personName })}
              </Typography>
              <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
                {note}
              </Typography>
              {evidence && (
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {text('confirmations.evidence', { evidence })}
                </Typography>
              )}
            </li>
          ))}
        </Flex>
      )}
    </Section>
  );
}
