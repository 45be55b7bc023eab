import { useState } from 'react';
import { PickerField, type Choice } from '../../../../../admin-kit/PickerField';
import { usePickerTexts } from '../hooks/use-picker-texts';
import { offeredChoices } from './unit-draft';

type Props = {
  label: string;
  hint?: string;
  /** The id of a unit. */
  value: string | null;
  choices: readonly Choice[];
  onChange: (id: string | null) => void;
  size?: 'S' | 'M';
};

/** Chooses a reporting unit by its name. */
export function UnitPicker({ value, choices, ...field }: Props) {
  const [typed, setTyped] = useState('');
  return (
    <PickerField
      {...field}
      value={value}
      choices={offeredChoices(choices, { typed, value })}
      onSearch={setTyped}
      texts={usePickerTexts('picker.unit')}
    />
  );
}
