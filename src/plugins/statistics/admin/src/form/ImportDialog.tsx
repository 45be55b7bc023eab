import { Box, Button, Field, Flex, Modal, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useState } from 'react';
import { OpeningModal } from '../../../../../admin-kit/OpeningModal';
import { SendFooter } from '../../../../../admin-kit/SendFooter';
import { TextField } from '../../../../../admin-kit/TextField';
import { useCommand } from '../../../../../admin-kit/use-command';
import type { ReturnForm } from '../../../server/src/contracts/returns';
import type { ReturnImportReport } from '../../../server/src/import/contract';
import { useImportStatisticsReturnMutation } from '../api/returns-api';
import { Refusals } from '../components/Refusals';
import { useTexts } from '../hooks/use-texts';
import { ImportPreview } from './ImportPreview';

type FormProps = { form: ReturnForm; onClose: () => void };

function FileField({ onChange }: { onChange: (file: File | null) => void }) {
  const { text } = useTexts();
  return (
    <Field.Root>
      <Field.Label>{text('import.file')}</Field.Label>
      <Box paddingTop={1}>
        <input
          type="file"
          accept=".xlsx"
          aria-label={text('import.file')}
          onChange={({ target }) => onChange(target.files?.[0] ?? null)}
        />
      </Box>
    </Field.Root>
  );
}

/** Nothing is wrong with the file, and something changes. */
function mayApply(checked: ReturnImportReport | null): boolean {
  if (checked === null) return false;
  const { problems, cells, footer } = checked;
  return cells.length + footer.length > 0 && problems.every(({ severity }) => severity !== 'error');
}

/** Checks a file first and says what it would change; then takes it whole or not at all. */
function ImportForm({ form, onClose }: FormProps) {
  const { text } = useTexts();
  const [file, setFile] = useState<File | null>(null);
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState<ReturnImportReport | null>(null);
  const [send] = useImportStatisticsReturnMutation();
  const unknown = text('error.unknown');
  const check = useCommand<ReturnImportReport>({
    done: text('import.checked'),
    unknown,
    onDone: setChecked,
  });
  const apply = useCommand<ReturnImportReport>({
    done: text('import.done'),
    unknown,
    onDone: onClose,
  });
  const run = (command: typeof check, digest: string | null) => () => {
    if (file) void command.send(send({ id: form.id, file, reason: reason.trim(), digest }));
  };
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">{text('import.intro')}</Typography>
          <FileField
            onChange={(chosen) => {
              setFile(chosen);
              setChecked(null);
            }}
          />
          <TextField
            label={text('import.reason')}
            hint={text('import.reasonHint')}
            value={reason}
            onChange={(typed) => {
              setReason(typed);
              setChecked(null);
            }}
          />
          <Refusals refusals={[...check.refusals, ...apply.refusals]} />
          {checked && <ImportPreview report={checked} />}
        </Flex>
      </Modal.Body>
      <SendFooter
        texts={{ cancel: text('cancel'), send: text('import.apply') }}
        before={
          <Button
            variant="secondary"
            disabled={file === null}
            loading={check.isSending}
            onClick={run(check, null)}
          >
            {text('import.check')}
          </Button>
        }
        isSending={apply.isSending}
        isDisabled={!mayApply(checked)}
        onSend={run(apply, checked?.digest ?? null)}
      />
    </>
  );
}

/** A button that opens the import of a filled form. */
export function ImportDialog({ form, isDisabled }: { form: ReturnForm; isDisabled: boolean }) {
  const { text } = useTexts();
  return (
    <OpeningModal
      trigger={
        <Button size="S" variant="secondary" startIcon={<Upload />} disabled={isDisabled}>
          {text('import.open')}
        </Button>
      }
      title={text('import.title')}
    >
      {(close) => <ImportForm form={form} onClose={close} />}
    </OpeningModal>
  );
}
