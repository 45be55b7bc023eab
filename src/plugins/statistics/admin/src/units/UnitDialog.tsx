import { Button, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { NumberField } from '../../../../../admin-kit/NumberField';
import { OpenModal } from '../../../../../admin-kit/OpenModal';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { TextField } from '../../../../../admin-kit/TextField';
import { UNIT_LEVELS, type ReportingUnit } from '../../../../../domain/statistics/reporting-unit';
import { useTexts } from '../hooks/use-texts';

const NOBODY = 'nobody';
type TextName = 'id' | 'name' | 'organizationId' | 'validFrom' | 'validTo';
const NEEDED = new Set<string>(['id', 'name']);

type Fields = { unit: ReportingUnit; change: (part: Partial<ReportingUnit>) => void };

function Texts({ unit, change, names }: Fields & { names: readonly TextName[] }) {
  const { text } = useTexts();
  return (
    <>
      {names.map((name) => (
        <TextField
          key={name}
          label={text(`unit.${name}`)}
          isRequired={NEEDED.has(name)}
          {...(name.startsWith('valid') ? { hint: text('indicator.quarterHint') } : {})}
          value={unit[name] ?? ''}
          onChange={(value) =>
            change({ [name]: value.trim() === '' && !NEEDED.has(name) ? null : value })
          }
        />
      ))}
    </>
  );
}

type Choices = { value: string; label: string }[];

function Others({ unit, change, choices }: Fields & { choices: Choices }) {
  const { text } = useTexts();
  return (
    <>
      {(['reportsTo', 'localRegion', 'guidedBy', 'mergedInto'] as const).map((name) => (
        <SelectField
          key={name}
          label={text(`unit.${name}`)}
          {...(name === 'localRegion' ? { hint: text('unit.localRegionHint') } : {})}
          value={unit[name] ?? NOBODY}
          options={[{ value: NOBODY, label: text('unit.nobody') }, ...choices]}
          onChange={(id) => change({ [name]: id === NOBODY ? null : id })}
        />
      ))}
    </>
  );
}

type Props = {
  initial: ReportingUnit;
  choices: Choices;
  onTake: (unit: ReportingUnit) => void;
  onRemove: () => void;
  onClose: () => void;
};

/** Every field of a reporting unit. What is wrong with it the server says when the units are saved. */
export function UnitDialog({ initial, choices, onTake, onRemove, onClose }: Props) {
  const { text } = useTexts();
  const [unit, setUnit] = useState(initial);
  const fields: Fields = {
    unit,
    change: (part) => setUnit((last) => ({ ...last, ...part })),
  };
  return (
    <OpenModal title={text('unit.title')} onClose={onClose}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Texts {...fields} names={['id', 'name', 'organizationId']} />
          <SelectField
            label={text('unit.level')}
            value={unit.level}
            options={UNIT_LEVELS.map((value) => ({ value, label: text(`unit.level.${value}`) }))}
            onChange={(level) => fields.change({ level: level as ReportingUnit['level'] })}
          />
          <Others {...fields} choices={choices.filter(({ value }) => value !== unit.id)} />
          <NumberField
            label={text('unit.order')}
            value={unit.order}
            onChange={(order) => fields.change({ order: order ?? 1 })}
          />
          <Texts {...fields} names={['validFrom', 'validTo']} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="danger-light" onClick={onRemove}>
          {text('units.remove')}
        </Button>
        <Button onClick={() => onTake(unit)}>{text('sets.take')}</Button>
      </Modal.Footer>
    </OpenModal>
  );
}
