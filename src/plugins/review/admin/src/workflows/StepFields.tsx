import {
  Checkbox,
  Field,
  Flex,
  Grid,
  NumberInput,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useId, type ChangeEvent, type ReactNode } from 'react';
import type { Duty } from '../../../../../domain/duties/duties';
import {
  SEPARATION_RULES,
  STEP_KINDS,
  type SeparationRule,
  type Step,
  type StepKind,
} from '../../../../../domain/review/step';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { useTexts } from '../hooks/use-texts';
import { ColorField } from './ColorField';
import { reviewingDuties } from './workflow-draft';

export type ErrorAt = (field: string) => string | undefined;

type Props = {
  step: Step;
  isEmergency: boolean;
  onChange: (part: Partial<Step>) => void;
  errorAt: ErrorAt;
};

const DUTIES = reviewingDuties();

function Cell({ col, children }: { col: number; children: ReactNode }) {
  return (
    <Grid.Item col={col} s={12} direction="column" alignItems="stretch">
      {children}
    </Grid.Item>
  );
}

type NumberProps = {
  label: string;
  hint?: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  error: string | undefined;
};

function NumberField({ label, hint, value, onChange, error }: NumberProps) {
  return (
    <Field.Root error={error} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <NumberInput value={value} step={1} onValueChange={onChange} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** What the step is called, what it decides and whose it is. */
function WhoAndWhat({ step, onChange, errorAt }: Omit<Props, 'isEmergency'>) {
  const { text, dutyName } = useTexts();
  return (
    <>
      <Cell col={4}>
        <Field.Root required error={errorAt('name')}>
          <Field.Label>{text('step.name')}</Field.Label>
          <TextInput
            value={step.name}
            onChange={({ target }: ChangeEvent<HTMLInputElement>) =>
              onChange({ name: target.value })
            }
          />
          <Field.Error />
        </Field.Root>
      </Cell>
      <Cell col={4}>
        <SelectField
          label={text('step.kind')}
          value={step.kind}
          onChange={(kind) => onChange({ kind: kind as StepKind })}
          options={STEP_KINDS.map((kind) => ({ value: kind, label: text(`kind.${kind}`) }))}
          error={errorAt('kind')}
        />
      </Cell>
      <Cell col={4}>
        <SelectField
          label={text('step.dutyField')}
          value={step.duty}
          onChange={(duty) => onChange({ duty: duty as Duty })}
          options={DUTIES.map((duty) => ({ value: duty, label: dutyName(duty) }))}
          error={errorAt('duty')}
        />
      </Cell>
    </>
  );
}

function Separation({ step, onChange, errorAt }: Omit<Props, 'isEmergency'>) {
  const { text } = useTexts();
  const labelId = useId();
  const toggle = (rule: SeparationRule, isOn: boolean) => {
    const others = step.separation.filter((other) => other !== rule);
    onChange({ separation: isOn ? [...others, rule] : others });
  };
  return (
    <Field.Root error={errorAt('separation')}>
      <Typography id={labelId} variant="pi" fontWeight="bold">
        {text('step.separation')}
      </Typography>
      <Flex role="group" aria-labelledby={labelId} gap={5} wrap="wrap">
        {SEPARATION_RULES.map((rule) => (
          <Checkbox
            key={rule}
            checked={step.separation.includes(rule)}
            onCheckedChange={(isOn) => toggle(rule, isOn === true)}
          >
            {text(`separation.${rule}`)}
          </Checkbox>
        ))}
      </Flex>
      <Field.Error />
    </Field.Root>
  );
}

/** The fields of one step. */
export function StepFields({ step, isEmergency, onChange, errorAt }: Props) {
  const { text } = useTexts();
  return (
    <Grid.Root gap={4}>
      <WhoAndWhat step={step} onChange={onChange} errorAt={errorAt} />
      <Cell col={4}>
        <NumberField
          label={text('step.approvalsField')}
          value={step.approvals}
          onChange={(approvals) => onChange({ approvals: approvals ?? 0 })}
          error={errorAt('approvals')}
        />
      </Cell>
      <Cell col={4}>
        <NumberField
          label={text('step.limit')}
          hint={text('step.limitHint')}
          value={step.limitWorkdays ?? undefined}
          onChange={(limit) => onChange({ limitWorkdays: limit ?? null })}
          error={errorAt('limitWorkdays')}
        />
      </Cell>
      <Cell col={4}>
        <ColorField
          value={step.color}
          onChange={(color) => onChange({ color })}
          error={errorAt('color')}
        />
      </Cell>
      <Cell col={12}>
        <Flex gap={5} wrap="wrap">
          <Checkbox
            checked={step.proofreading}
            onCheckedChange={(isOn) => onChange({ proofreading: isOn === true })}
          >
            {text('step.proofreading')}
          </Checkbox>
          {isEmergency && (
            <Checkbox
              checked={step.isAfterPublication}
              onCheckedChange={(isOn) => onChange({ isAfterPublication: isOn === true })}
            >
              {text('step.isAfterPublication')}
            </Checkbox>
          )}
        </Flex>
      </Cell>
      <Cell col={12}>
        <Separation step={step} onChange={onChange} errorAt={errorAt} />
      </Cell>
    </Grid.Root>
  );
}
