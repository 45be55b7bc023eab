import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useTexts } from '../hooks/use-texts';
import type { DocumentKey } from '../publication-api';
import { useMainField } from '../strapi-internals';

type Found = { documentId: string } & Record<string, unknown>;

const LIMIT = 10;
const PAUSE_MS = 250;

/** Public documents of the type whose title holds what was typed; the document itself is left out. */
function usePublicDocuments(
  { model, documentId }: DocumentKey,
  mainField: string,
  typed: string,
): Found[] {
  const { get } = useFetchClient();
  const [found, setFound] = useState<Found[]>([]);
  useEffect(() => {
    const abort = new AbortController();
    const filters = typed ? { [mainField]: { $containsi: typed } } : {};
    const params = { status: 'published', page: 1, pageSize: LIMIT, filters };
    const timer = setTimeout(() => {
      get<{ results: Found[] }>(`/content-manager/collection-types/${model}`, {
        params,
        signal: abort.signal,
      })
        .then(({ data }) => setFound(data.results.filter((one) => one.documentId !== documentId)))
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [get, model, documentId, mainField, typed]);
  return found;
}

/** What lists call it; a main field of another type than text says nothing here. */
function titleOf(one: Found, mainField: string): string {
  const title = one[mainField];
  return typeof title === 'string' ? title : one.documentId;
}

type Props = {
  documentKey: DocumentKey;
  value: string | undefined;
  onChange: (documentId: string | undefined) => void;
};

/** Chooses the public document that takes the place of a withdrawn one. */
export function ReplacementPicker({ documentKey, value, onChange }: Props) {
  const { text } = useTexts();
  const mainField = useMainField(documentKey.model);
  const [typed, setTyped] = useState('');
  const found = usePublicDocuments(documentKey, mainField, typed);
  return (
    <Field.Root name="replacement" hint={text('withdraw.replacementHint')}>
      <Field.Label>{text('withdraw.replacement')}</Field.Label>
      <Combobox
        value={value ?? ''}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={text('withdraw.replacementPlaceholder')}
        noOptionsMessage={() => text('withdraw.noReplacement')}
        onInputChange={(event) => setTyped(event.currentTarget.value)}
        onChange={(chosen) => onChange(chosen || undefined)}
        onClear={() => onChange(undefined)}
        clearLabel={text('withdraw.clearReplacement')}
      >
        {found.map((one) => (
          <ComboboxOption key={one.documentId} value={one.documentId}>
            {titleOf(one, mainField)}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}
