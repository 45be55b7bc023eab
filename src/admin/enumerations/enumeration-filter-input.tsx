import { InputRenderer } from '@strapi/strapi/admin';

type Option = { value: string; label?: string };

export type EnumerationFilterInputProps = {
  name: string;
  options?: Option[];
  'aria-label': string;
};

/** The value of a list-view filter. Strapi shows an option's label in the filter's tag only where the filter names its own input. */
export function EnumerationFilterInput({ name, options, ...props }: EnumerationFilterInputProps) {
  return (
    <InputRenderer
      name={name}
      type="enumeration"
      options={options ?? []}
      aria-label={props['aria-label']}
    />
  );
}
