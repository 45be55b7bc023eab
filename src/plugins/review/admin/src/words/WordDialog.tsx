import { Button, Checkbox, Field, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Fragment, useState, type ChangeEvent, type ReactNode } from 'react';
import { FINDING_SEVERITIES, type FindingSeverity } from '../../../../../domain/findings/kinds';
import type { Word } from '../../../../../domain/findings/words/word';
import type { WordItem } from '../../../server/src/words/contract';
import { OpeningModal } from '../../../../../admin-kit/OpeningModal';
import { LongText } from '../components/LongText';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { DialogBody } from '../dialogs/DialogBody';
import { DialogFooter } from '../dialogs/DialogFooter';
import { useCommand, useFieldError } from '../hooks/use-command';
import { useTexts } from '../hooks/use-texts';
import { useAddReviewWordMutation, useChangeReviewWordMutation } from '../words-api';

const FIELDS = new Set(['wrong', 'right', 'severity', 'note']);
const NEW: Word = { wrong: '', right: '', severity: 'confirm', note: '', enabled: true };
/** The server asks whether a word in common use is meant. */
const COMMON = 'word.not_accepted';

type FieldsProps = {
  draft: Word;
  onChange: (part: Partial<Word>) => void;
  errorAt: (field: string) => string | undefined;
  /** What the server asks about the wrong form, right under it. */
  question: ReactNode;
};

function WordFields({ draft, onChange, errorAt, question }: FieldsProps) {
  const { text } = useTexts();
  return (
    <>
      {(['wrong', 'right'] as const).map((name) => (
        <Fragment key={name}>
          <Field.Root required error={errorAt(name)} hint={text(`words.hint.${name}`)}>
            <Field.Label>{text(`words.column.${name}`)}</Field.Label>
            <TextInput
              value={draft[name]}
              onChange={({ target }: ChangeEvent<HTMLInputElement>) =>
                onChange({ [name]: target.value })
              }
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
          {name === 'wrong' && question}
        </Fragment>
      ))}
      <SelectField
        isRequired
        label={text('words.severity')}
        value={draft.severity}
        onChange={(severity) => onChange({ severity: severity as FindingSeverity })}
        options={FINDING_SEVERITIES.map((one) => ({
          value: one,
          label: text(`words.severity.${one}`),
        }))}
        error={errorAt('severity')}
      />
      <LongText
        label={text('words.column.note')}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        error={errorAt('note')}
      />
    </>
  );
}

type FormProps = { word: WordItem | null; onClose: () => void };

function WordForm({ word, onClose }: FormProps) {
  const { text } = useTexts();
  const [draft, setDraft] = useState<Word>(word ?? NEW);
  const [isCommonAccepted, setAccepted] = useState(false);
  const [add] = useAddReviewWordMutation();
  const [change] = useChangeReviewWordMutation();
  const { send, isSending, refusals } = useCommand({
    done: word ? 'words.changed' : 'words.added',
    onDone: onClose,
    onConflict: onClose,
  });
  const isCommon = refusals.some(({ code }) => code === COMMON);
  const request = { ...draft, isCommonAccepted };
  const save = () =>
    send(word ? change({ ...request, id: word.id, version: word.version }) : add(request));
  return (
    <>
      <DialogBody refusals={refusals} shownElsewhere={(field) => FIELDS.has(field)}>
        <WordFields
          draft={draft}
          onChange={(part) => {
            setDraft({ ...draft, ...part });
            setAccepted(false);
          }}
          errorAt={useFieldError(refusals)}
          question={
            isCommon && (
              <Checkbox
                checked={isCommonAccepted}
                onCheckedChange={(isOn) => setAccepted(isOn === true)}
              >
                {text('words.acceptCommon')}
              </Checkbox>
            )
          }
        />
      </DialogBody>
      <DialogFooter
        confirm={text('words.save')}
        isSending={isSending}
        isDisabled={draft.wrong.trim() === '' || draft.right.trim() === ''}
        onConfirm={() => void save()}
      />
    </>
  );
}

/** A button that opens the form of a word, of a new one without one. */
export function WordDialog({ word }: { word: WordItem | null }) {
  const { text } = useTexts();
  return (
    <OpeningModal
      trigger={
        word ? (
          <Button
            variant="tertiary"
            size="S"
            aria-label={text('words.editLabel', { word: word.wrong })}
          >
            {text('words.edit')}
          </Button>
        ) : (
          <Button startIcon={<Plus />}>{text('words.add')}</Button>
        )
      }
      title={text(word ? 'words.editTitle' : 'words.add')}
    >
      {(close) => <WordForm word={word} onClose={close} />}
    </OpeningModal>
  );
}
