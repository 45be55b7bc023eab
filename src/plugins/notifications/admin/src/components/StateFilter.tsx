import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useTexts } from '../hooks/use-texts';
import type { ListQuery } from '../notifications-api';

type Props = {
  /** The states besides "all"; their texts are under `prefix`. */
  states: readonly string[];
  prefix: string;
};

const ALL = 'all';

/** Which state a list shows; it lives in the address, so that the view can be linked to. */
export function StateFilter({ states, prefix }: Props) {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<ListQuery>();
  const choose = (value: string | number) =>
    setQuery({ ...query, page: '1', state: value === ALL ? undefined : String(value) });
  return (
    <Box width="20rem">
      <Field.Root>
        <Field.Label>{text('filter.state')}</Field.Label>
        <SingleSelect size="S" value={query.state ?? ALL} onChange={choose}>
          <SingleSelectOption value={ALL}>{text('filter.all')}</SingleSelectOption>
          {states.map((state) => (
            <SingleSelectOption key={state} value={state}>
              {text(`${prefix}.${state}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}
