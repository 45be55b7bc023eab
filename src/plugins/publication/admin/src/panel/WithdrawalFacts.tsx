import { Box, Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Withdrawal } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';
import { Fact } from './Fact';

export const editPath = (model: string, documentId: string) =>
  `/content-manager/collection-types/${model}/${documentId}`;

/** When, why and in whose favour a document was withdrawn. */
export function WithdrawalFacts({ withdrawal, model }: { withdrawal: Withdrawal; model: string }) {
  const { text, time } = useTexts();
  const { at, reason, explanation, replacement } = withdrawal;
  return (
    <Box
      tag="dl"
      background="danger100"
      hasRadius
      padding={3}
      style={{ display: 'flex', flexDirection: 'column', gap: '0.8rem' }}
    >
      <Fact label={text('panel.withdrawnAt')}>{time(at)}</Fact>
      <Fact label={text('panel.withdrawalReason')}>{text(`reason.${reason}`)}</Fact>
      {explanation && <Fact label={text('panel.explanation')}>{explanation}</Fact>}
      {replacement && (
        <Fact label={text('panel.replacement')}>
          <Link tag={RouterLink} to={editPath(model, replacement.documentId)}>
            {replacement.title}
          </Link>
        </Fact>
      )}
    </Box>
  );
}
