import { Box, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { useId } from 'react';
import {
  SECRECY_GROUNDS,
  SECRECY_QUESTIONS,
  SECRECY_RESULTS,
  type SecrecyAnswer,
  type SecrecyQuestion,
  type SecrecyResult,
} from '../../../../../domain/review/secrecy-form';
import { LongText } from '../components/LongText';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { useTexts } from '../hooks/use-texts';
import { needsGround, type SecrecyDraft } from './secrecy-draft';

const ANSWERS: readonly SecrecyAnswer[] = ['no_concern', 'concern'];

type ErrorAt = (field: string) => string | undefined;

type QuestionProps = {
  question: SecrecyQuestion;
  number: number;
  value: SecrecyAnswer | undefined;
  onChange: (answer: SecrecyAnswer) => void;
  error: string | undefined;
};

function Question({ question, number, value, onChange, error }: QuestionProps) {
  const { text } = useTexts();
  const labelId = useId();
  return (
    <Field.Root error={error}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Box flex="1">
          <Typography id={labelId} variant="omega">
            {text('secrecy.question', { number, question: text(`question.${question}`) })}
          </Typography>
        </Box>
        <Radio.Group
          value={value ?? ''}
          onValueChange={(answer: string) => onChange(answer as SecrecyAnswer)}
          aria-labelledby={labelId}
        >
          <Flex gap={4}>
            {ANSWERS.map((answer) => (
              <Radio.Item key={answer} value={answer}>
                {text(`answer.${answer}`)}
              </Radio.Item>
            ))}
          </Flex>
        </Radio.Group>
      </Flex>
      <Field.Error />
    </Field.Root>
  );
}

type ResultProps = {
  value: SecrecyDraft['result'];
  onChange: (result: SecrecyResult) => void;
  error: string | undefined;
};

function ResultField({ value, onChange, error }: ResultProps) {
  const { text } = useTexts();
  const labelId = useId();
  return (
    <Field.Root required error={error} hint={value === '' ? '' : text(`result.hint.${value}`)}>
      <Field.Label id={labelId}>{text('secrecy.result')}</Field.Label>
      <Radio.Group
        value={value}
        onValueChange={(result: string) => onChange(result as SecrecyResult)}
        aria-labelledby={labelId}
      >
        <Flex gap={4} wrap="wrap">
          {SECRECY_RESULTS.map((result) => (
            <Radio.Item key={result} value={result}>
              {text(`result.${result}`)}
            </Radio.Item>
          ))}
        </Flex>
      </Radio.Group>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

type Props = {
  draft: SecrecyDraft;
  onChange: (draft: SecrecyDraft) => void;
  errorAt: ErrorAt;
};

/** The form of a secrecy review (what was missing is no longer said once it is there): every question, the result, and, where something is withheld, why. */
export function SecrecyFields({ draft, onChange, errorAt }: Props) {
  const { text } = useTexts();
  const set = (change: Partial<SecrecyDraft>) => onChange({ ...draft, ...change });
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {SECRECY_QUESTIONS.map((question, index) => (
          <Question
            key={question}
            question={question}
            number={index + 1}
            value={draft.answers[question]}
            onChange={(answer) => set({ answers: { ...draft.answers, [question]: answer } })}
            error={draft.answers[question] ? undefined : errorAt(`secrecy.answers.${question}`)}
          />
        ))}
      </Flex>
      <ResultField
        value={draft.result}
        onChange={(result) => set({ result })}
        error={errorAt('secrecy.result')}
      />
      {needsGround(draft.result) && (
        <SelectField
          isRequired
          label={text('secrecy.ground')}
          placeholder={text('choose')}
          value={draft.ground}
          onChange={(ground) => set({ ground })}
          options={SECRECY_GROUNDS.map((ground) => ({
            value: ground,
            label: text(`ground.${ground}`),
          }))}
          error={draft.ground ? undefined : errorAt('secrecy.ground')}
        />
      )}
      {draft.result !== '' && draft.result !== 'publish' && (
        <LongText
          isRequired
          label={text('secrecy.note')}
          hint={text('secrecy.noteHint')}
          value={draft.note}
          onChange={(note) => set({ note })}
          error={draft.note.trim() ? undefined : errorAt('secrecy.note')}
        />
      )}
    </Flex>
  );
}
