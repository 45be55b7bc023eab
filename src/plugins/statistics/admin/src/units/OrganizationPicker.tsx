import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';
import { PickerField, type Choice } from '../../../../../admin-kit/PickerField';
import { useResource } from '../../../../../admin-kit/use-resource';
import { usePickerTexts } from '../hooks/use-picker-texts';
import { useTexts } from '../hooks/use-texts';

/** As `/statistics/organizations` lists them. */
type Organization = { documentId: string; name: string };

const PAUSE_MS = 300;
const LIST = '/statistics/organizations';

const toChoices = (found: Organization[] | null): Choice[] =>
  (found ?? []).map(({ documentId, name }) => ({ value: documentId, label: name }));

type Props = {
  label: string;
  hint: string;
  /** The documentId of an organization. */
  value: string | null;
  onChange: (documentId: string | null, name: string | null) => void;
};

/** Chooses an organization by part of its name, short name or code, and hands on its name as well. */
export function OrganizationPicker({ value, onChange, ...field }: Props) {
  const { text } = useTexts();
  const [initial] = useState(value);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [typed, setTyped] = useState('');
  const search = useDebounce(typed, PAUSE_MS);
  const found = useResource<Organization[]>(`${LIST}?search=${encodeURIComponent(search)}`);
  const named = useResource<Organization[]>(
    initial === null ? null : `${LIST}?documentId=${encodeURIComponent(initial)}`,
  );
  const [first] = toChoices(named.data);
  const id = initial ?? '';
  // Not there, or, while that is not known, by its id.
  const unnamed = { value: id, label: named.data === null ? id : text('picker.gone', { id }) };
  const own = chosen?.value === value ? chosen : (first ?? unnamed);
  const listed = toChoices(found.data).filter((choice) => choice.value !== value);
  const choices = value === null ? listed : [own, ...listed];
  return (
    <PickerField
      // The field takes the name of its value when it is first drawn: then it has to be known.
      key={named.isLoading ? 'unknown' : 'named'}
      {...field}
      value={value}
      choices={choices}
      onSearch={setTyped}
      isLoading={found.isLoading}
      texts={usePickerTexts('picker.organization', found.hasFailed)}
      onChange={(next) => {
        const choice = choices.find((one) => one.value === next) ?? null;
        setChosen(choice);
        onChange(next, choice?.label ?? null);
      }}
    />
  );
}
