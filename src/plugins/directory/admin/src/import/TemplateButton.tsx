import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useDownload } from '../../../../../admin-kit/use-download';
import type { ImportKind } from '../../../server/src/import/contract';
import { useErrorText } from '../hooks/use-error-text';
import { useTexts } from '../hooks/use-texts';

/** Downloads the file to fill in; the route asks for the session, so that a plain link would not do. */
export function TemplateButton({ kind }: { kind: ImportKind }) {
  const { text } = useTexts();
  const { download } = useDownload(useErrorText());
  const name = text(`import.template.${kind}`);
  const wanted = { url: `/directory/import/templates/${kind}.xlsx`, name: `${name}.xlsx` };
  return (
    <Button variant="secondary" startIcon={<Download />} onClick={() => void download(wanted)}>
      {name}
    </Button>
  );
}
