import { InputRenderer } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { enumerationLabelId } from './enumeration-label-id';

/** What the content manager hands to an input registered for a type. */
export type EnumerationInputProps = {
  attribute: { enum: string[] };
  name: string;
  disabled?: boolean;
  hint?: ReactNode;
  label?: ReactNode;
  labelAction?: ReactNode;
  placeholder?: string;
  required?: boolean;
};

/**
 * Strapi's own select, with a text in place of each stored code. A code without a text shows as it is stored, so that
 * enumerations of other plugins keep working.
 */
export function EnumerationInput(props: EnumerationInputProps) {
  const intl = useIntl();
  const options = props.attribute.enum.map((value) => ({
    value,
    label: intl.formatMessage({ id: enumerationLabelId(props.name, value), defaultMessage: value }),
  }));
  return <InputRenderer {...props} type="enumeration" options={options} />;
}
