import { Grid } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { PolicyDraft } from './policy-draft';

/** What every part of the editor is given. */
export type PartProps = {
  draft: PolicyDraft;
  onChange: (part: Partial<PolicyDraft>) => void;
  errorAt: (...fields: string[]) => string | undefined;
};

/** The fields of the editor as the server names them; each shows its own sentence. */
export const FIELDS: ReadonlySet<string> = new Set([
  ...['name', 'legalBasis', 'target', 'mode', 'severity', 'points', 'counterGroup'],
  ...['maxAge', 'maxAge.value', 'maxAge.unit', 'changeLimit', 'changeLimit.value'],
  ...['changeLimit.unit', 'minItems', 'periodDays', 'maxGapDays', 'gapWithinDays'],
  ...['warnAtPercent', 'confirmation', 'validFrom', 'validTo'],
]);

/** A field in its share of the twelve columns. */
export function Cell({ col, children }: { col: number; children: ReactNode }) {
  return (
    <Grid.Item col={col} s={12} direction="column" alignItems="stretch">
      {children}
    </Grid.Item>
  );
}
