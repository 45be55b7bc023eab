import { Button, Field, Flex, Modal, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useState, type ChangeEvent, type FormEvent } from 'react';
import { checkTemplate } from '../../../../../domain/notifications/check-template';
import { renderReason } from '../../../../../domain/reasons/reason';
import reasonsEn from '../../../../../domain/notifications/translations/en';
import reasonsZh from '../../../../../domain/notifications/translations/zh-Hans';
import type { TemplateItem, TemplateRequest } from '../../../server/src/contracts/api';
import { useSend } from '../hooks/use-send';
import { useTexts } from '../hooks/use-texts';
import { useResetMailTemplateMutation, useSaveMailTemplateMutation } from '../notifications-api';

type Part = keyof TemplateRequest;

/** What is wrong with each field, by the same rule the server asks. */
function useProblems(draft: TemplateRequest, placeholders: string[]) {
  const { said } = useTexts();
  const reasons = checkTemplate(draft, placeholders);
  return (part: Part) =>
    reasons
      .filter(({ field }) => field === part)
      .map((reason) =>
        said({ zh: renderReason(reason, reasonsZh), en: renderReason(reason, reasonsEn) }),
      )
      .join(' ') || undefined;
}

type Props = { template: TemplateItem; onClose: () => void };

export function TemplateForm({ template, onClose }: Props) {
  const { text } = useTexts();
  const [draft, setDraft] = useState({ subject: template.subject, line: template.line });
  const [save, saving] = useSaveMailTemplateMutation();
  const [reset, resetting] = useResetMailTemplateMutation();
  const send = useSend();
  const problemOf = useProblems(draft, template.placeholders);
  const change = (part: Part) => (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    setDraft((last) => ({ ...last, [part]: event.target.value }));
  const finish = async (command: Parameters<typeof send>[0], doneKey: string) => {
    if (await send(command, doneKey)) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void finish(save({ event: template.event, data: draft }), 'template.saved');
  };
  const isRefused = Boolean(problemOf('subject') ?? problemOf('line'));
  return (
    <form onSubmit={submit}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography textColor="neutral700">
            {text('template.placeholders', {
              list: template.placeholders.map((name) => `{${name}}`).join(' ') || '—',
            })}
          </Typography>
          <Field.Root name="subject" required error={problemOf('subject')}>
            <Field.Label>{text('template.subject')}</Field.Label>
            <TextInput value={draft.subject} onChange={change('subject')} />
            <Field.Error />
          </Field.Root>
          <Field.Root name="line" required error={problemOf('line')}>
            <Field.Label>{text('template.line')}</Field.Label>
            <Textarea value={draft.line} onChange={change('line')} />
            <Field.Error />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" type="button" onClick={onClose}>
          {text('cancel')}
        </Button>
        <Flex gap={2}>
          {template.isChanged && (
            <Button
              variant="secondary"
              type="button"
              loading={resetting.isLoading}
              onClick={() => void finish(reset(template.event), 'template.resetDone')}
            >
              {text('template.reset')}
            </Button>
          )}
          <Button type="submit" loading={saving.isLoading} disabled={isRefused}>
            {text('save')}
          </Button>
        </Flex>
      </Modal.Footer>
    </form>
  );
}
