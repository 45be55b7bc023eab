import { Flex, Typography } from '@strapi/design-system';
import type { PanelFinding } from '../../../server/src/contracts/api';
import { SeverityBadge } from '../components/SeverityBadge';
import { useTexts } from '../hooks/use-texts';

/** What the automatic check found, and where. */
export function Finding({ finding }: { finding: PanelFinding }) {
  const { text, said } = useTexts();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <SeverityBadge severity={finding.severity} />
      <Typography variant="omega" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {said(finding)}
      </Typography>
      {finding.excerpt && (
        <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
          {text('finding.excerpt', { excerpt: finding.excerpt })}
        </Typography>
      )}
    </Flex>
  );
}

/** The findings of the automatic check, the gravest first as the server orders them. */
export function Findings({ findings }: { findings: PanelFinding[] }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {findings.map((finding) => (
        <li key={finding.key}>
          <Finding finding={finding} />
        </li>
      ))}
    </Flex>
  );
}
