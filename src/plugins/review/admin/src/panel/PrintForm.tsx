import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useDownload } from '../../../../../admin-kit/use-download';
import { useTexts } from '../hooks/use-texts';
import type { PanelRun } from './panel-run';

/** The form of this run for the file, as a Word document; what came from elsewhere was not reviewed here and has none. */
export function PrintForm({ run: { id, title, track } }: { run: PanelRun }) {
  const { text } = useTexts();
  const { download, busy } = useDownload(() => text('print.failed'));
  if (track === 'imported') return null;
  const wanted = { url: `/review/runs/${id}/form.docx`, name: text('print.fileName', { title }) };
  return (
    <Button
      variant="tertiary"
      size="S"
      fullWidth
      startIcon={<Download />}
      loading={busy !== null}
      onClick={() => void download(wanted)}
    >
      {text('print.button')}
    </Button>
  );
}
