import { Badge } from '@strapi/design-system';
import type { ReactNode } from 'react';

export type Tone = 'success' | 'primary' | 'secondary' | 'neutral' | 'danger' | 'warning';

/** A word on a coloured ground. The word carries the meaning, the colour repeats it. */
export function ToneBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <Badge
      backgroundColor={tone === 'neutral' ? 'neutral150' : `${tone}100`}
      textColor={`${tone}700`}
      style={{ whiteSpace: 'nowrap' }}
    >
      {children}
    </Badge>
  );
}
