import { Flex, Typography } from '@strapi/design-system';
import { Section } from '../../../../../admin-kit/Section';
import { ToneBadge, type Tone } from '../../../../../admin-kit/ToneBadge';
import type { InspectionResult } from '../../../../../domain/freshness/inspection';
import { INSPECTION_BASIS } from '../../../../../domain/freshness/inspection.data';
import { UnsureMark } from '../components/UnsureMark';
import { useTexts } from '../hooks/use-texts';

const TONES: Record<InspectionResult['verdict'], Tone> = {
  failed: 'danger',
  passed: 'success',
  undetermined: 'warning',
};

/** The result as a whole. */
export function Verdict({ result }: { result: InspectionResult }) {
  const { text, number } = useTexts();
  const { on, verdict, score, isUnsure } = result;
  const meaning = verdict === 'failed' && score === null ? 'vetoed' : verdict;
  return (
    <Section title={text('inspection.result', { day: on })} intro={INSPECTION_BASIS}>
      <Flex gap={4} wrap="wrap" alignItems="center">
        <Typography tag="p" variant="alpha">
          {score === null
            ? text('inspection.noScore')
            : text('inspection.score', { score: number(score) })}
        </Typography>
        <ToneBadge tone={TONES[verdict]}>{text(`inspection.${verdict}`)}</ToneBadge>
        {isUnsure && <UnsureMark what="points" />}
      </Flex>
      <Typography tag="p" textColor="neutral700">
        {text(`inspection.${meaning}.meaning`)}
      </Typography>
    </Section>
  );
}
