import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { Section } from '../../../../../admin-kit/Section';
import { TextField } from '../../../../../admin-kit/TextField';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import { useTexts } from '../hooks/use-texts';
import { goToCell } from './cell-id';
import type { MarkedFinding } from './judge-draft';

const GoButton = styled.button`
  text-align: start;
  font: inherit;
  font-size: 1.3rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  cursor: pointer;

  &:hover {
    text-decoration: underline;
  }
`;

type ItemProps = {
  finding: MarkedFinding;
  onExplain: ((key: string, text: string) => void) | null;
};

function Item({ finding, onExplain }: ItemProps) {
  const { text, said } = useTexts();
  const { severity, explanationKey: key, explanation, cells } = finding;
  const [first] = cells;
  return (
    <Box tag="li" paddingTop={2} paddingBottom={2} borderColor="neutral150" borderWidth="1px 0 0">
      <Flex gap={2} alignItems="flex-start">
        <Box shrink={0}>
          <ToneBadge tone={severity === 'error' ? 'danger' : 'warning'}>
            {text(`finding.${severity}`)}
          </ToneBadge>
        </Box>
        {first === undefined ? (
          <Typography>{said(finding.text)}</Typography>
        ) : (
          <GoButton type="button" onClick={() => goToCell(first)}>
            {said(finding.text)}
          </GoButton>
        )}
      </Flex>
      {key !== null && onExplain !== null && (
        <Box paddingTop={2}>
          <TextField
            label={text('finding.explain', { key })}
            value={explanation ?? ''}
            onChange={(typed) => onExplain(key, typed)}
          />
        </Box>
      )}
      {key !== null && onExplain === null && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('finding.explained', { explanation: explanation ?? '—' })}
        </Typography>
      )}
    </Box>
  );
}

type Props = {
  findings: readonly MarkedFinding[];
  mayFill: boolean;
  /** Whether sums and identities are followed while typing. */
  isLive: boolean;
  onExplain: (key: string, text: string) => void;
  /** Settles several of them at once. */
  action?: ReactNode;
};

/** What is wrong or wants an explanation; each leads to its cell. */
export function FindingList({ findings, mayFill, isLive, onExplain, action }: Props) {
  const { text } = useTexts();
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const summary =
    findings.length === 0
      ? text('finding.none')
      : text('finding.summary', { errors: count('error'), warnings: count('warning') });
  return (
    <Section
      title={text('finding.title')}
      {...(mayFill && !isLive ? { intro: text('finding.notLive') } : {})}
    >
      <Typography
        tag="p"
        role="status"
        textColor={findings.length === 0 ? 'success700' : 'danger700'}
      >
        {summary}
      </Typography>
      {action && <Box paddingTop={2}>{action}</Box>}
      <Box
        tag="ol"
        paddingTop={2}
        tabIndex={0}
        aria-label={text('finding.title')}
        style={{ maxHeight: '36rem', overflow: 'auto' }}
      >
        {findings.map((finding, index) => (
          <Item
            key={`${finding.code}/${finding.field ?? ''}/${index}`}
            finding={finding}
            onExplain={mayFill ? onExplain : null}
          />
        ))}
      </Box>
    </Section>
  );
}
