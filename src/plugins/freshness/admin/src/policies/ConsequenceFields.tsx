import { Checkbox, Grid } from '@strapi/design-system';
import { NumberField } from '../../../../../admin-kit/NumberField';
import { Section } from '../../../../../admin-kit/Section';
import { SelectField } from '../../../../../admin-kit/SelectField';
import {
  COUNTER_GROUPS,
  POLICY_SEVERITIES,
  type CounterGroup,
  type PolicySeverity,
} from '../../../../../domain/freshness/policy';
import { useTexts } from '../hooks/use-texts';
import { Cell, type PartProps } from './fields';

/** What a breach means, and whether the policy holds at all. */
export function ConsequenceFields({ draft, onChange, errorAt }: PartProps) {
  const { text } = useTexts();
  return (
    <Section title={text('consequence.title')}>
      <Grid.Root gap={5}>
        <Cell col={4}>
          <SelectField
            isRequired
            label={text('consequence.severity')}
            value={draft.severity}
            onChange={(severity) => onChange({ severity: severity as PolicySeverity })}
            options={POLICY_SEVERITIES.map((severity) => ({
              value: severity,
              label: text(`severity.${severity}`),
            }))}
            error={errorAt('severity')}
          />
        </Cell>
        {draft.severity === 'deduct' && (
          <Cell col={3}>
            <NumberField
              isRequired
              label={text('consequence.points')}
              value={draft.points}
              onChange={(points) => onChange({ points: points ?? 0 })}
              error={errorAt('points')}
            />
          </Cell>
        )}
        <Cell col={5}>
          <SelectField
            isRequired
            label={text('consequence.counterGroup')}
            value={draft.counterGroup}
            onChange={(group) => onChange({ counterGroup: group as CounterGroup })}
            options={COUNTER_GROUPS.map((group) => ({
              value: group,
              label: text(`counterGroup.${group}`),
            }))}
            error={errorAt('counterGroup')}
          />
        </Cell>
        <Cell col={12}>
          <Checkbox
            checked={draft.isEnabled}
            onCheckedChange={(next) => onChange({ isEnabled: next === true })}
          >
            {text('policy.isEnabled')}
          </Checkbox>
        </Cell>
      </Grid.Root>
    </Section>
  );
}
