import { Field, useField } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTexts } from '../hooks/use-texts';

const Swatch = styled.input`
  width: 100%;
  height: 4rem;
  padding: 0.4rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  cursor: pointer;
`;

type Props = { value: string; onChange: (color: string) => void; error: string | undefined };

/** The browser's own picker, which always gives `#rrggbb`; tied to the label of the field around it. */
function Picker({ value, onChange }: Pick<Props, 'value' | 'onChange'>) {
  const { id } = useField('ColorField');
  return (
    <Swatch
      id={id}
      type="color"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function ColorField({ value, onChange, error }: Props) {
  const { text } = useTexts();
  return (
    <Field.Root error={error}>
      <Field.Label>{text('step.color')}</Field.Label>
      <Picker value={value} onChange={onChange} />
      <Field.Error />
    </Field.Root>
  );
}
