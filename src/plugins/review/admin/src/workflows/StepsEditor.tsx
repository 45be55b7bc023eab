import { Box, Button, Flex, IconButton, Typography, useNotifyAT } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Drag, Plus, Trash } from '@strapi/icons';
import type { Step } from '../../../../../domain/review/step';
import { StepDot } from '../components/StepDot';
import { useTexts } from '../hooks/use-texts';
import { StepFields, type ErrorAt } from './StepFields';
import { useDragOrder } from './use-drag-order';
import { moved, newStep } from './workflow-draft';

type HeadProps = {
  step: Step;
  index: number;
  count: number;
  handle: ReturnType<ReturnType<typeof useDragOrder>['handleOf']>;
  onMove: (to: number) => void;
  onRemove: () => void;
};

/** What stands over the fields of a step: its place, and the ways to another place. */
function StepHead({ step, index, count, handle, onMove, onRemove }: HeadProps) {
  const { text } = useTexts();
  const values = { number: index + 1, name: step.name };
  return (
    <Flex justifyContent="space-between" gap={2} paddingBottom={3}>
      <Flex gap={3}>
        <Box
          {...handle}
          title={text('step.drag')}
          aria-hidden
          style={{ cursor: 'grab', lineHeight: 0 }}
        >
          <Drag />
        </Box>
        <StepDot $color={step.color} />
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {text('step.heading', values)}
        </Typography>
      </Flex>
      <Flex gap={1}>
        <IconButton
          variant="ghost"
          label={text('step.up', values)}
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        >
          <ArrowUp />
        </IconButton>
        <IconButton
          variant="ghost"
          label={text('step.down', values)}
          disabled={index === count - 1}
          onClick={() => onMove(index + 1)}
        >
          <ArrowDown />
        </IconButton>
        <IconButton variant="ghost" label={text('step.remove', values)} onClick={onRemove}>
          <Trash />
        </IconButton>
      </Flex>
    </Flex>
  );
}

type Props = {
  steps: Step[];
  isEmergency: boolean;
  onChange: (steps: Step[]) => void;
  errorAt: ErrorAt;
};

/** The steps in their order, which dragging or the buttons change. */
export function StepsEditor({ steps, isEmergency, onChange, errorAt }: Props) {
  const { text } = useTexts();
  const { notifyStatus } = useNotifyAT();
  const move = (from: number, to: number) => {
    onChange(moved(steps, from, to));
    notifyStatus(text('step.moved', { number: to + 1 }));
  };
  const drag = useDragOrder(move);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
        {steps.map((step, index) => (
          <Box
            key={step.key}
            tag="li"
            {...drag.placeOf(index)}
            borderColor={drag.overIndex === index ? 'primary600' : 'neutral200'}
            hasRadius
            padding={4}
          >
            <StepHead
              step={step}
              index={index}
              count={steps.length}
              handle={drag.handleOf(index)}
              onMove={(to) => move(index, to)}
              onRemove={() => onChange(steps.filter((_step, place) => place !== index))}
            />
            <StepFields
              step={step}
              isEmergency={isEmergency}
              onChange={(part) =>
                onChange(steps.map((other) => (other === step ? { ...step, ...part } : other)))
              }
              errorAt={(name) => errorAt(`steps.${index}.${name}`)}
            />
          </Box>
        ))}
      </Flex>
      <Flex>
        <Button
          variant="secondary"
          startIcon={<Plus />}
          onClick={() => onChange([...steps, newStep()])}
        >
          {text('step.add')}
        </Button>
      </Flex>
    </Flex>
  );
}
