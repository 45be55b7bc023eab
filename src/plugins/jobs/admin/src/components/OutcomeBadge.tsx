import { Badge } from '@strapi/design-system';
import type { Outcome } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const { text } = useTexts();
  const colour = outcome === 'succeeded' ? 'success' : 'danger';
  return (
    <Badge backgroundColor={`${colour}100`} textColor={`${colour}700`}>
      {text(`outcome.${outcome}`)}
    </Badge>
  );
}
