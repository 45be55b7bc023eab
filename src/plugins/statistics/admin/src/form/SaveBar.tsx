import { Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState } from 'react';
import { Section } from '../../../../../admin-kit/Section';
import { useCommand } from '../../../../../admin-kit/use-command';
import type { ReturnForm } from '../../../server/src/contracts/returns';
import { useSaveStatisticsReturnMutation } from '../api/returns-api';
import { Refusals } from '../components/Refusals';
import { useTexts } from '../hooks/use-texts';
import { isUnchanged, toSaveRequest, type ReturnDraft } from './return-draft';

const CHANGED_MEANWHILE = 'statistics.return_changed_meanwhile';

type Props = {
  form: ReturnForm;
  draft: ReturnDraft;
  onSaved: () => void;
  /** Reads the return again; what was typed is laid over it. */
  onReload: () => void;
};

/** Saves what was typed. Where somebody else was faster, what was typed stays and is laid over theirs. */
export function SaveBar({ form, draft, onSaved, onReload }: Props) {
  const { text } = useTexts();
  const [sentVersion, setSentVersion] = useState(form.version);
  const [save] = useSaveStatisticsReturnMutation();
  const { send, isSending, refusals } = useCommand({
    done: text('save.done'),
    unknown: text('error.unknown'),
    onDone: onSaved,
  });
  const count = draft.texts.size + draft.asCounted.size;
  const hasChanges = !isUnchanged(draft);
  // Why the version before was not saved is no news of the one that was read since.
  const told = sentVersion === form.version ? refusals : [];
  const isOutdated = told.some(({ code }) => code === CHANGED_MEANWHILE);
  return (
    <Section title={text('save.title')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="p" role="status" textColor={hasChanges ? 'warning700' : 'neutral600'}>
          {text(hasChanges ? 'save.unsaved' : 'save.nothing', { count })}
        </Typography>
        <Button
          fullWidth
          startIcon={<Check />}
          loading={isSending}
          disabled={!hasChanges}
          onClick={() => {
            setSentVersion(form.version);
            void send(save({ id: form.id, data: toSaveRequest(draft, form.version) }));
          }}
        >
          {text('save')}
        </Button>
        <Refusals refusals={told} />
        {isOutdated && (
          <Button fullWidth variant="secondary" onClick={onReload}>
            {text('save.reload')}
          </Button>
        )}
      </Flex>
    </Section>
  );
}
