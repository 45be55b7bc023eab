import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { saveFile } from '../../../../../admin-kit/save-file';
import type { ImportKind } from '../../../server/src/import/contract';
import { useErrorText } from '../hooks/use-error-text';
import { useTexts } from '../hooks/use-texts';

/** Downloads the file to fill in; the route asks for the session, so that a plain link would not do. */
export function TemplateButton({ kind }: { kind: ImportKind }) {
  const { text } = useTexts();
  const errorText = useErrorText();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const download = async () => {
    try {
      const { data } = await get<Blob>(`/directory/import/templates/${kind}.xlsx`, {
        responseType: 'blob',
      });
      saveFile(data, `${text(`import.template.${kind}`)}.xlsx`);
    } catch (cause) {
      toggleNotification({ type: 'danger', message: errorText(cause) });
    }
  };
  return (
    <Button variant="secondary" startIcon={<Download />} onClick={() => void download()}>
      {text(`import.template.${kind}`)}
    </Button>
  );
}
