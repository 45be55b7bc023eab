import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useTexts } from '../hooks/use-texts';

export type SplitPartForm = { name: string; code: string; titleContains: string };
export type SplitForm = { asChildren: boolean; parts: SplitPartForm[]; rest: string | null };

export const emptyPart = (): SplitPartForm => ({ name: '', code: '', titleContains: '' });

export function toSplitBody({ asChildren, parts, rest }: SplitForm): object {
  return {
    asChildren,
    rest,
    into: parts.map(({ name, code, titleContains }) => ({ name, code, filter: { titleContains } })),
  };
}

type Props = {
  /** Of the category that is split. */
  code: string;
  form: SplitForm;
  onChange: (form: SplitForm) => void;
};

const FIELDS = ['name', 'code', 'titleContains'] as const;

/** The new categories, what each gets, and where the rest goes. */
export function SplitFields({ code, form, onChange }: Props) {
  const { text } = useTexts();
  const { parts, asChildren, rest } = form;
  const setPart = (index: number, part: SplitPartForm) =>
    onChange({ ...form, parts: parts.map((one, place) => (place === index ? part : one)) });
  const places = [...parts.map((part) => part.code), ...(asChildren ? [] : [code])].filter(Boolean);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Checkbox
        checked={asChildren}
        onCheckedChange={(checked: boolean | 'indeterminate') =>
          onChange({ ...form, asChildren: checked === true, rest: null })
        }
      >
        {text('split.asChildren')}
      </Checkbox>
      {parts.map((part, index) => (
        <Flex key={index} gap={3} alignItems="flex-start">
          {FIELDS.map((field) => (
            <Box key={field} flex="1">
              <Field.Root name={`${field}-${index}`}>
                <Field.Label>{text(`split.${field}`, { number: index + 1 })}</Field.Label>
                <TextInput
                  value={part[field]}
                  onChange={(event) => setPart(index, { ...part, [field]: event.target.value })}
                />
              </Field.Root>
            </Box>
          ))}
        </Flex>
      ))}
      <Box>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          onClick={() => onChange({ ...form, parts: [...parts, emptyPart()] })}
        >
          {text('split.add')}
        </Button>
      </Box>
      <Field.Root hint={text('split.rest.hint')}>
        <Field.Label>{text('split.rest')}</Field.Label>
        <SingleSelect
          value={rest ?? ''}
          onChange={(value: string | number) => onChange({ ...form, rest: String(value) || null })}
          onClear={() => onChange({ ...form, rest: null })}
          clearLabel={text('picker.clear')}
          placeholder={text('split.rest.placeholder')}
        >
          {[...new Set(places)].map((place) => (
            <SingleSelectOption key={place} value={place}>
              {place}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
}
