import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Section } from '../../../../../admin-kit/Section';
import { useDownload } from '../../../../../admin-kit/use-download';
import type { ReturnForm } from '../../../server/src/contracts/returns';
import { useTexts } from '../hooks/use-texts';
import { ImportDialog } from './ImportDialog';

const FORMATS = ['xlsx', 'docx', 'csv', 'json'] as const;

/** The return as a file, and a filled file into the return. */
export function FilePanel({ form, hasChanges }: { form: ReturnForm; hasChanges: boolean }) {
  const { text } = useTexts();
  const { busy, download } = useDownload(() => text('export.failed'));
  return (
    <Section title={text('file.title')} intro={text('file.intro')}>
      <Flex gap={2} wrap="wrap">
        {FORMATS.map((format) => {
          const url = `/statistics/returns/${form.id}/export.${format}`;
          const name = `${form.unitName}-${form.quarter}.${format}`;
          return (
            <Button
              key={format}
              size="S"
              variant="secondary"
              startIcon={<Download />}
              loading={busy === url}
              disabled={busy !== null}
              onClick={() => void download({ url, name })}
            >
              {text(`export.${format}`)}
            </Button>
          );
        })}
        {form.mayFill && <ImportDialog form={form} isDisabled={hasChanges} />}
      </Flex>
    </Section>
  );
}
