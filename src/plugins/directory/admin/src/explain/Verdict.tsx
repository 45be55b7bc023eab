import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle } from '@strapi/icons';
import type { ExplainStep, Explanation } from '../../../server/src/contracts/api';
import { Notice } from '../../../../../admin-kit/Notice';
import { useTexts } from '../hooks/use-texts';

/** Yes or no, and every step that led there. */
export function Verdict({ explanation: { allowed, steps } }: { explanation: Explanation }) {
  const { text } = useTexts();
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={4} aria-labelledby="verdict">
      <Typography variant="delta" tag="h2" id="verdict">
        {text('explain.verdict')}
      </Typography>
      <Notice
        kind={allowed ? 'success' : 'danger'}
        title={text(allowed ? 'explain.allowed' : 'explain.refused')}
      />
      <Box background="neutral0" hasRadius shadow="tableShadow" paddingLeft={6} paddingRight={6}>
        <ol>
          {steps.map((step, index) => (
            <Step key={`${step.code} ${index}`} step={step} isLast={index === steps.length - 1} />
          ))}
        </ol>
      </Box>
    </Flex>
  );
}

function Step({ step, isLast }: { step: ExplainStep; isLast: boolean }) {
  const { text, said } = useTexts();
  const Icon = step.ok ? CheckCircle : CrossCircle;
  return (
    <Flex
      tag="li"
      gap={3}
      alignItems="flex-start"
      paddingTop={4}
      paddingBottom={4}
      borderStyle="solid"
      borderWidth={isLast ? '0' : '0 0 1px 0'}
      borderColor="neutral150"
    >
      <Box shrink={0} paddingTop={1}>
        <Icon
          width="1.6rem"
          height="1.6rem"
          fill={step.ok ? 'success600' : 'danger600'}
          role="img"
          aria-label={text(step.ok ? 'explain.stepFine' : 'explain.stepMissing')}
        />
      </Box>
      <Typography>{said(step)}</Typography>
    </Flex>
  );
}
