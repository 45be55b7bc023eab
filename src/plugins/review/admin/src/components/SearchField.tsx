import { Box, Field, TextInput } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useState, type ChangeEvent } from 'react';
import { useDebouncedCallback } from '../../../../directory/admin/src/hooks/use-debounced-callback';

type Props = { label: string; hint: string };

/** Narrows a list by the words in `?q=`, from the first page on; asks once typing pauses. */
export function SearchField({ label, hint }: Props) {
  const [{ query }, setQuery] = useQueryParams<{ q?: string; page?: string }>();
  const [typed, setTyped] = useState(query.q ?? '');
  const search = useDebouncedCallback((q: string) =>
    setQuery({ ...query, page: '1', q: q || undefined }),
  );
  return (
    <Box width="28rem">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <TextInput
          size="S"
          value={typed}
          placeholder={hint}
          onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
            setTyped(target.value);
            search(target.value.trim());
          }}
        />
      </Field.Root>
    </Box>
  );
}
