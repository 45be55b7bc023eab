import { Badge } from '@strapi/design-system';
import { useTexts } from '../hooks/use-texts';

const COLOURS: Record<string, string> = {
  open: 'success',
  active: 'success',
  closed: 'neutral',
  merged: 'warning',
  abolished: 'neutral',
};

/** The state of a category or an organization, in words. */
export function StateBadge({ of, state }: { of: 'category' | 'organization'; state: string }) {
  const { text } = useTexts();
  const colour = COLOURS[state] ?? 'neutral';
  return (
    <Badge
      backgroundColor={colour === 'neutral' ? 'neutral150' : `${colour}100`}
      textColor={colour === 'neutral' ? 'neutral700' : `${colour}700`}
    >
      {text(`state.${of}.${state}`)}
    </Badge>
  );
}
