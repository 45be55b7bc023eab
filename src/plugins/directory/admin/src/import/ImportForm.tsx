import { Box, Button, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useRef, type FormEvent } from 'react';
import { IMPORT_KINDS, type ImportKind } from '../../../server/src/import/contract';
import { useTexts } from '../hooks/use-texts';
import { TemplateButton } from './TemplateButton';
import type { ImportWork } from './use-import';

type Props = { work: ImportWork; canImportPeople: boolean };

export function ImportForm({ work, canImportPeople }: Props) {
  const { text } = useTexts();
  const isForbidden = work.kind === 'people' && !canImportPeople;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void work.check();
  };
  return (
    <Box>
      <form onSubmit={submit}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography textColor="neutral600">{text('import.intro')}</Typography>
          <Flex justifyContent="space-between" alignItems="flex-end" gap={4} wrap="wrap">
            <Field.Root>
              <Field.Label id="import-kind">{text('import.kind')}</Field.Label>
              <Radio.Group
                value={work.kind}
                onValueChange={(kind: string) => work.chooseKind(kind as ImportKind)}
                aria-labelledby="import-kind"
              >
                <Flex gap={5}>
                  {[...IMPORT_KINDS].reverse().map((kind) => (
                    <Radio.Item key={kind} value={kind}>
                      {text(`import.${kind}`)}
                    </Radio.Item>
                  ))}
                </Flex>
              </Radio.Group>
            </Field.Root>
            <TemplateButton kind={work.kind} />
          </Flex>
          <FileField file={work.file} onChoose={work.chooseFile} />
          {isForbidden && (
            <Typography textColor="danger700">{text('import.peopleForbidden')}</Typography>
          )}
          <Flex>
            <Button
              type="submit"
              startIcon={<Search />}
              loading={work.busy === 'checking'}
              disabled={!work.file || work.busy !== null || isForbidden}
            >
              {text('import.check')}
            </Button>
          </Flex>
        </Flex>
      </form>
    </Box>
  );
}

type FileProps = { file: File | null; onChoose: (file: File | null) => void };

/** The browser's own file field speaks the language of the browser; this one speaks ours. */
function FileField({ file, onChoose }: FileProps) {
  const { text } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  return (
    <Field.Root required>
      <Field.Label>{text('import.file')}</Field.Label>
      <Flex gap={3}>
        <Button variant="tertiary" onClick={() => field.current?.click()}>
          {text('import.chooseFile')}
        </Button>
        <Typography textColor={file ? 'neutral800' : 'neutral600'}>
          {file ? file.name : text('import.noFile')}
        </Typography>
      </Flex>
      <input
        ref={field}
        type="file"
        hidden
        accept=".xlsx,.csv"
        onChange={({ target }) => {
          onChoose(target.files?.[0] ?? null);
          // The same name again, after corrections, must count as a new choice.
          target.value = '';
        }}
      />
      <Typography variant="pi" textColor="neutral600">
        {text('import.fileHint')}
      </Typography>
    </Field.Root>
  );
}
