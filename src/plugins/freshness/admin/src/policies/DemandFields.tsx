import { Checkbox, Grid } from '@strapi/design-system';
import { NumberField } from '../../../../../admin-kit/NumberField';
import { Section } from '../../../../../admin-kit/Section';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { POLICY_MODES, type PolicyMode } from '../../../../../domain/freshness/policy';
import { useTexts } from '../hooks/use-texts';
import { AgeField } from './AgeField';
import { Cell, type PartProps } from './fields';
import { canDemand } from './policy-draft';

const NUMBERS = ['minItems', 'periodDays', 'maxGapDays', 'gapWithinDays'] as const;

function Ages({ draft, onChange, errorAt }: PartProps) {
  const { text } = useTexts();
  return (
    <>
      {(['maxAge', 'changeLimit'] as const).map(
        (name) =>
          canDemand(draft, name) && (
            <Cell key={name} col={6}>
              <AgeField
                label={text(`demand.${name}.${draft.mode}.label`)}
                age={draft[name]}
                onChange={(age) => onChange({ [name]: age })}
                error={errorAt(name, `${name}.value`, `${name}.unit`)}
              />
            </Cell>
          ),
      )}
    </>
  );
}

/** Whether "checked, still correct" counts, and how often in a row. */
function ConfirmationFields({ draft, onChange, errorAt }: PartProps) {
  const { text } = useTexts();
  const { acceptsConfirmation, mostInRow } = draft;
  return (
    <>
      <Cell col={6}>
        <Checkbox
          checked={acceptsConfirmation}
          onCheckedChange={(next) => onChange({ acceptsConfirmation: next === true })}
        >
          {text('demand.acceptsConfirmation')}
        </Checkbox>
      </Cell>
      {acceptsConfirmation && (
        <Cell col={6}>
          <NumberField
            label={text('demand.mostInRow')}
            hint={text('demand.mostInRowHint')}
            value={mostInRow}
            onChange={(next) => onChange({ mostInRow: next })}
            error={errorAt('confirmation')}
          />
        </Cell>
      )}
    </>
  );
}

/** What is demanded; the fields are those that mean something in the mode. */
export function DemandFields(props: PartProps) {
  const { draft, onChange, errorAt } = props;
  const { text } = useTexts();
  return (
    <Section title={text('demand.title')} intro={text(`mode.${draft.mode}.hint`)}>
      <Grid.Root gap={5}>
        <Cell col={6}>
          <SelectField
            isRequired
            label={text('demand.mode')}
            value={draft.mode}
            onChange={(mode) => onChange({ mode: mode as PolicyMode })}
            options={POLICY_MODES.map((mode) => ({ value: mode, label: text(`mode.${mode}`) }))}
            error={errorAt('mode')}
          />
        </Cell>
        <Ages {...props} />
        {canDemand(draft, 'minItems') &&
          NUMBERS.map((name) => (
            <Cell key={name} col={3}>
              <NumberField
                label={text(`demand.${name}`)}
                value={draft[name]}
                onChange={(value) => onChange({ [name]: value })}
                error={errorAt(name)}
              />
            </Cell>
          ))}
        {draft.mode !== 'exempt' && (
          <>
            <Cell col={6}>
              <NumberField
                label={text('demand.warnAtPercent')}
                hint={text('demand.warnAtPercentHint')}
                value={draft.warnAtPercent}
                onChange={(value) => onChange({ warnAtPercent: value ?? 0 })}
                error={errorAt('warnAtPercent')}
              />
            </Cell>
            <ConfirmationFields {...props} />
          </>
        )}
      </Grid.Root>
    </Section>
  );
}
