import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import type { Step } from '../../../../../domain/review/step';
import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import { StepDot } from '../components/StepDot';
import { useTexts } from '../hooks/use-texts';
import { placeOf, type PanelRun, type StepPlace } from './panel-run';

function Detail({ children }: { children: string }) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral700">
      {children}
    </Typography>
  );
}

/** Who acts now, and until when. */
function Turn({ run, step }: { run: PanelRun; step: Step }) {
  const { text, names, dutyName } = useTexts();
  const people = run.nextPeople.map(({ name }) => name);
  const who = run.assigneeName
    ? text('step.assigned', { name: run.assigneeName })
    : people.length > 0
      ? text('step.people', { names: names(people) })
      : text('step.nobody', { duty: dutyName(step.duty) });
  return (
    <>
      <Detail>{text('step.duty', { duty: dutyName(step.duty) })}</Detail>
      <Detail>{who}</Detail>
      {run.dueOn && (
        <Flex gap={2}>
          <Detail>{text('step.dueOn', { day: run.dueOn })}</Detail>
          {run.isOverdue && <ToneBadge tone="danger">{text('limit.overdue')}</ToneBadge>}
        </Flex>
      )}
    </>
  );
}

function StepSign({ step, place }: { step: Step; place: StepPlace }) {
  return place === 'done' ? (
    <CheckCircle width="1.2rem" height="1.2rem" fill="success600" aria-hidden />
  ) : (
    <StepDot $color={step.color} />
  );
}

function StepLine({ run, step, index }: { run: PanelRun; step: Step; index: number }) {
  const { text, names, dutyName } = useTexts();
  const place = placeOf(run, index);
  const approvedBy = run.approvedBy[step.key] ?? [];
  const isCurrent = place === 'current';
  return (
    <Flex
      tag="li"
      aria-current={isCurrent ? 'step' : undefined}
      alignItems="flex-start"
      gap={2}
      padding={2}
      hasRadius
      background={isCurrent ? 'primary100' : 'neutral0'}
    >
      <Box paddingTop="0.3rem" shrink={0} width="1.2rem">
        <StepSign step={step} place={place} />
      </Box>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Flex gap={2} wrap="wrap">
          <Typography variant="omega" fontWeight={isCurrent ? 'bold' : 'regular'}>
            {step.name}
          </Typography>
          <Typography variant="pi" textColor={place === 'next' ? 'neutral600' : 'neutral800'}>
            {text(`place.${place}`)}
          </Typography>
          {step.isAfterPublication && (
            <ToneBadge tone="warning">{text('step.afterPublication')}</ToneBadge>
          )}
        </Flex>
        {step.approvals > 1 && (
          <Detail>
            {text('step.approvals', { count: approvedBy.length, needed: step.approvals })}
          </Detail>
        )}
        {approvedBy.length > 0 && (
          <Detail>{text('step.approvedBy', { names: names(approvedBy) })}</Detail>
        )}
        {isCurrent && <Turn run={run} step={step} />}
        {place === 'next' && <Detail>{dutyName(step.duty)}</Detail>}
      </Flex>
    </Flex>
  );
}

/** The steps of a run from first to last: who approved, whose turn it is, who comes next. */
export function Steps({ run }: { run: PanelRun }) {
  return (
    <ol>
      {run.plan.map((step, index) => (
        <StepLine key={step.key} run={run} step={step} index={index} />
      ))}
    </ol>
  );
}
