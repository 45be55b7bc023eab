import { Section } from '../../../../../admin-kit/Section';
import type { ReturnForm } from '../../../server/src/contracts/returns';
import { FormatButtons } from '../components/FormatButtons';
import { useTexts } from '../hooks/use-texts';
import { ImportDialog } from './ImportDialog';

/** The return as a file, and a filled file into the return. */
export function FilePanel({ form, hasChanges }: { form: ReturnForm; hasChanges: boolean }) {
  const { text } = useTexts();
  return (
    <Section title={text('file.title')} intro={text('file.intro')}>
      <FormatButtons
        fileOf={(format) => ({
          url: `/statistics/returns/${form.id}/export.${format}`,
          name: `${form.unitName}-${form.quarter}.${format}`,
        })}
      >
        {form.mayFill && <ImportDialog form={form} isDisabled={hasChanges} />}
      </FormatButtons>
    </Section>
  );
}
