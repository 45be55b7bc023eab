import { Box, Button, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useState } from 'react';
import { useCommand } from '../../../../../admin-kit/use-command';
import type { ReturnForm } from '../../../server/src/contracts/returns';
import { useImportStatisticsReturnMutation, type ImportResult } from '../api/returns-api';
import { Refusals } from '../components/Refusals';
import { useTexts } from '../hooks/use-texts';
import { ImportPreview } from './ImportPreview';

type FormProps = { form: ReturnForm; onClose: () => void };

/** Checks a file first and says what it would change; then takes it whole or not at all. */
function ImportForm({ form, onClose }: FormProps) {
  const { text } = useTexts();
  const [file, setFile] = useState<File | null>(null);
  const [checked, setChecked] = useState<ImportResult | null>(null);
  const [send] = useImportStatisticsReturnMutation();
  const unknown = text('error.unknown');
  const check = useCommand<ImportResult>({
    done: text('import.checked'),
    unknown,
    onDone: setChecked,
  });
  const apply = useCommand<ImportResult>({ done: text('import.done'), unknown, onDone: onClose });
  const ask = (isDryRun: boolean) => file && send({ id: form.id, file, isDryRun });
  const run = (command: typeof check, isDryRun: boolean) => () => {
    const request = ask(isDryRun);
    if (request) void command.send(request);
  };
  const mayApply = checked !== null && checked.refusals.length === 0 && checked.changes.length > 0;
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">{text('import.intro')}</Typography>
          <Field.Root>
            <Field.Label>{text('import.file')}</Field.Label>
            <Box paddingTop={1}>
              <input
                type="file"
                accept=".xlsx"
                aria-label={text('import.file')}
                onChange={({ target }) => {
                  setFile(target.files?.[0] ?? null);
                  setChecked(null);
                }}
              />
            </Box>
          </Field.Root>
          <Refusals refusals={[...check.refusals, ...apply.refusals]} />
          {checked && <ImportPreview result={checked} />}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('cancel')}</Button>
        </Modal.Close>
        <Flex gap={2}>
          <Button
            variant="secondary"
            disabled={file === null}
            loading={check.isSending}
            onClick={run(check, true)}
          >
            {text('import.check')}
          </Button>
          <Button disabled={!mayApply} loading={apply.isSending} onClick={run(apply, false)}>
            {text('import.apply')}
          </Button>
        </Flex>
      </Modal.Footer>
    </>
  );
}

/** A button that opens the import of a filled form. */
export function ImportDialog({ form, isDisabled }: { form: ReturnForm; isDisabled: boolean }) {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button size="S" variant="secondary" startIcon={<Upload />} disabled={isDisabled}>
          {text('import.open')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('import.title')}</Modal.Title>
        </Modal.Header>
        <ImportForm form={form} onClose={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
}
