import { Box, Button, Field, Flex, Textarea } from '@strapi/design-system';
import { Search, Upload } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { Refusals } from '../components/Refusals';
import { useTexts } from '../hooks/use-texts';
import { ImportReport } from './ImportReport';
import { useImportWords } from './use-import-words';

/** The browser's own file field speaks the language of the browser; this one speaks ours. */
function ChooseFile({ onChoose }: { onChoose: (file: File) => void }) {
  const { text } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="tertiary" startIcon={<Upload />} onClick={() => field.current?.click()}>
        {text('words.chooseFile')}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".csv,.txt"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          // The same name again, after corrections, must count as a new choice.
          target.value = '';
        }}
      />
    </>
  );
}

/** Imports a pasted list or a file: checked first, then taken as a whole. */
export function ImportWords({ onClose }: { onClose: () => void }) {
  const { text } = useTexts();
  const work = useImportWords();
  return (
    <>
      <Layouts.Header
        title={text('words.import')}
        subtitle={text('words.importSubtitle')}
        primaryAction={
          <Button variant="tertiary" onClick={onClose}>
            {text('words.back')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <Box background="neutral0" shadow="tableShadow" hasRadius padding={6}>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Field.Root required hint={text('words.listHint')}>
                <Field.Label>{text('words.list')}</Field.Label>
                <Textarea
                  value={work.list}
                  placeholder={text('words.listExample')}
                  onChange={({ currentTarget }) => work.change(currentTarget.value)}
                />
                <Field.Hint />
              </Field.Root>
              <Flex gap={2}>
                <Button
                  startIcon={<Search />}
                  loading={work.isBusy && !work.report}
                  disabled={work.list.trim() === '' || work.isBusy}
                  onClick={() => void work.check()}
                >
                  {text('words.check')}
                </Button>
                <ChooseFile onChoose={(file) => void work.choose(file)} />
              </Flex>
            </Flex>
          </Box>
          <Refusals refusals={work.refusals} />
          {work.report && (
            <ImportReport
              report={work.report}
              isBusy={work.isBusy}
              onApply={() => void work.apply()}
            />
          )}
        </Flex>
      </Layouts.Content>
    </>
  );
}
