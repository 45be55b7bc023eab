import { Button, Flex } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { DownloadButton } from '../components/DownloadButton';
import { useTexts } from '../hooks/use-texts';
import { PERMISSIONS } from '../permissions';
import { ImportWords } from '../words/ImportWords';
import { WordDialog } from '../words/WordDialog';
import { WordList } from '../words/WordList';
import type { WordsAddress } from '../words/words-query';

/** The words the automatic check looks for, which administrators keep. */
export default function WordsPage() {
  return (
    <Page.Protect permissions={PERMISSIONS.manageWords}>
      <Words />
    </Page.Protect>
  );
}

/** The list, or, with `?view=import`, the import. */
function Words() {
  const { text } = useTexts();
  const [{ query }, setQuery] = useQueryParams<WordsAddress>();
  const show = (view?: 'import') => setQuery({ ...query, view }, 'push', true);
  if (query.view === 'import') {
    return (
      <Page.Main>
        <Page.Title>{text('words.import')}</Page.Title>
        <ImportWords onClose={() => show(undefined)} />
      </Page.Main>
    );
  }
  return (
    <Page.Main>
      <Page.Title>{text('words.title')}</Page.Title>
      <Layouts.Header
        title={text('words.title')}
        subtitle={text('words.subtitle')}
        primaryAction={
          <Flex gap={2}>
            <DownloadButton
              label={text('words.export')}
              url="/review/words/export.csv"
              fileName={`${text('words.title')}-${shanghaiDay(Date.now())}.csv`}
            />
            <Button variant="secondary" startIcon={<Upload />} onClick={() => show('import')}>
              {text('words.import')}
            </Button>
            <WordDialog word={null} />
          </Flex>
        }
      />
      <Layouts.Content>
        <WordList />
      </Layouts.Content>
    </Page.Main>
  );
}
