import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Page, useFetchClient } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import type { ExplainedType, Explanation } from '../../../server/src/contracts/api';
import { Notice } from '../../../../../admin-kit/Notice';
import { useErrorText } from '../hooks/use-error-text';
import { useResource } from '../../../../../admin-kit/use-resource';
import { useTexts } from '../hooks/use-texts';
import { EMPTY_QUESTION, isComplete, QuestionForm, toSearch } from './QuestionForm';
import { Verdict } from './Verdict';

type Answer =
  | { state: 'none' }
  | { state: 'asking' }
  | { state: 'answered'; explanation: Explanation }
  | { state: 'failed'; message: string };

/** Why a person can, or cannot, do something here: the same functions answer that guard the door. */
export function ExplainTab() {
  const { text } = useTexts();
  const errorText = useErrorText();
  const { get } = useFetchClient();
  const types = useResource<ExplainedType[]>('/directory/explain/types');
  const [question, setQuestion] = useState(EMPTY_QUESTION);
  const [answer, setAnswer] = useState<Answer>({ state: 'none' });

  const ask = async (event: FormEvent) => {
    event.preventDefault();
    setAnswer({ state: 'asking' });
    try {
      const { data } = await get<{ data: Explanation }>(`/directory/explain?${toSearch(question)}`);
      setAnswer({ state: 'answered', explanation: data.data });
    } catch (cause) {
      setAnswer({ state: 'failed', message: errorText(cause) });
    }
  };

  if (types.hasFailed) return <Page.Error content={text('error.load')} />;
  if (!types.data) return <Page.Loading>{text('loading')}</Page.Loading>;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box>
        <form onSubmit={(event) => void ask(event)}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral600">{text('explain.intro')}</Typography>
            <QuestionForm
              question={question}
              types={types.data}
              onChange={(next) => {
                setQuestion(next);
                setAnswer({ state: 'none' });
              }}
            />
            <Flex>
              <Button
                type="submit"
                loading={answer.state === 'asking'}
                disabled={!isComplete(question)}
              >
                {text('explain.ask')}
              </Button>
            </Flex>
          </Flex>
        </form>
      </Box>
      {answer.state === 'failed' && <Notice kind="danger">{answer.message}</Notice>}
      {answer.state === 'answered' && <Verdict explanation={answer.explanation} />}
    </Flex>
  );
}
