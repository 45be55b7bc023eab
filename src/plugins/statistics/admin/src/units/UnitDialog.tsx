import { Button, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { NumberField } from '../../../../../admin-kit/NumberField';
import { OpenModal } from '../../../../../admin-kit/OpenModal';
import type { Choice } from '../../../../../admin-kit/PickerField';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { TextField } from '../../../../../admin-kit/TextField';
import { UNIT_LEVELS, type ReportingUnit } from '../../../../../domain/statistics/reporting-unit';
import { useTexts } from '../hooks/use-texts';
import { OrganizationPicker } from './OrganizationPicker';
import { UnitPicker } from './UnitPicker';

type TextName = 'id' | 'name' | 'validFrom' | 'validTo';
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
          {...(name === 'id' ? { hint: text('unit.idHint') } : {})}
          value={unit[name] ?? ''}
          onChange={(value) =>
            change({ [name]: value.trim() === '' && !NEEDED.has(name) ? null : value })
          }
        />
      ))}
    </>
  );
}

/** Whose unit it is; a unit without a name takes the one of its organization. */
function Organization({ unit, change }: Fields) {
  const { text } = useTexts();
  return (
    <OrganizationPicker
      label={text('unit.organizationId')}
      hint={text('unit.organizationHint')}
      value={unit.organizationId}
      onChange={(organizationId, name) =>
        change({ organizationId, ...(unit.name === '' && name !== null ? { name } : {}) })
      }
    />
  );
}

/** The units one may point at, itself as well. */
type UnitDialogChoices = {
  /** To report to, count in or be merged into. */
  units: readonly Choice[];
  /** To be guided by. */
  guides: readonly Choice[];
};

function Others({ unit, change, choices }: Fields & { choices: UnitDialogChoices }) {
  const { text } = useTexts();
  const { units, guides } = choices;
  return (
    <>
      {(['reportsTo', 'localRegion', 'guidedBy', 'mergedInto'] as const).map((name) => (
        <UnitPicker
          key={name}
          label={text(`unit.${name}`)}
          {...(name === 'localRegion' ? { hint: text('unit.localRegionHint') } : {})}
          value={unit[name]}
          choices={(name === 'guidedBy' ? guides : units).filter(({ value }) => value !== unit.id)}
          onChange={(id) => change({ [name]: id })}
        />
      ))}
    </>
  );
}

type Props = {
  initial: ReportingUnit;
  choices: UnitDialogChoices;
  onTake: (unit: ReportingUnit) => void;
  /** Null for a unit that is not in the list yet. */
  onRemove: (() => void) | null;
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
          <Organization {...fields} />
          <Texts {...fields} names={['name']} />
          <SelectField
            label={text('unit.level')}
            value={unit.level}
            options={UNIT_LEVELS.map((value) => ({ value, label: text(`unit.level.${value}`) }))}
            onChange={(level) => fields.change({ level: level as ReportingUnit['level'] })}
          />
          <Others {...fields} choices={choices} />
          <Texts {...fields} names={['validFrom', 'validTo']} />
          <NumberField
            label={text('unit.order')}
            value={unit.order}
            onChange={(order) => fields.change({ order: order ?? 1 })}
          />
          <Texts {...fields} names={['id']} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        {onRemove ? (
          <Button variant="danger-light" onClick={onRemove}>
            {text('units.remove')}
          </Button>
        ) : (
          <Modal.Close>
            <Button variant="tertiary">{text('cancel')}</Button>
          </Modal.Close>
        )}
        <Button onClick={() => onTake(unit)}>{text('sets.take')}</Button>
      </Modal.Footer>
    </OpenModal>
  );
}
