import { Flex, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { EnabledSwitch } from '../../../../../admin-kit/EnabledSwitch';
import { PlainTable } from '../../../../../admin-kit/PlainTable';
import { RemoveButton } from '../../../../../admin-kit/RemoveButton';
import { Stack } from '../../../../../admin-kit/Stack';
import type { WordItem } from '../../../server/src/words/contract';
import { useTexts } from '../hooks/use-texts';
import { useChangeReviewWordMutation, useDeleteReviewWordMutation } from '../words-api';
import { SeverityBadge } from '../components/SeverityBadge';
import { WordDialog } from './WordDialog';

const COLUMNS = ['wrong', 'right', 'severity', 'updated', 'enabled', 'actions'];

function WordSwitch({ word }: { word: WordItem }) {
  const { text } = useTexts();
  const [change] = useChangeReviewWordMutation();
  return (
    <EnabledSwitch
      isEnabled={word.enabled}
      save={(enabled) => change({ ...word, enabled })}
      texts={{
        label: text('words.enabledLabel', { word: word.wrong }),
        on: text('words.on'),
        off: text('words.off'),
        switchedOn: text('words.switchedOn'),
        switchedOff: text('words.switchedOff'),
        unknown: text('error.unknown'),
      }}
    />
  );
}

function DeleteWord({ word: { id, version, wrong } }: { word: WordItem }) {
  const { text } = useTexts();
  const [remove] = useDeleteReviewWordMutation();
  return (
    <RemoveButton
      remove={() => remove({ id, version })}
      texts={{
        remove: text('words.delete'),
        label: text('words.deleteLabel', { word: wrong }),
        question: text('words.deleteQuestion', { word: wrong }),
        removed: text('words.deleted'),
        unknown: text('error.unknown'),
      }}
    />
  );
}

function Row({ word }: { word: WordItem }) {
  const { text, time } = useTexts();
  const { wrong, right, severity, note, updatedByName, updatedAt } = word;
  return (
    <Table.Row>
      <Table.Cell>
        <Stack width="12rem" first={<Typography fontWeight="semiBold">{wrong}</Typography>} />
      </Table.Cell>
      <Table.Cell>
        <Stack width="17rem" first={<Typography>{right}</Typography>} second={note} />
      </Table.Cell>
      <Table.Cell>
        <SeverityBadge severity={severity} />
      </Table.Cell>
      <Table.Cell>
        <Stack
          width="11rem"
          first={<Typography>{updatedByName ?? text('words.shipped')}</Typography>}
          second={updatedByName === null ? undefined : time(updatedAt)}
        />
      </Table.Cell>
      <Table.Cell>
        <WordSwitch word={word} />
      </Table.Cell>
      <Table.Cell>
        <Flex gap={1}>
          <WordDialog word={word} />
          <DeleteWord word={word} />
        </Flex>
      </Table.Cell>
    </Table.Row>
  );
}

/** Words, a line each. */
export function WordsTable({ words, empty }: { words: WordItem[]; empty: string }) {
  const { text } = useTexts();
  const headers = COLUMNS.map((name) => ({ name, label: text(`words.column.${name}`) }));
  return (
    <PlainTable rows={words} headers={headers} empty={empty}>
      {words.map((word) => (
        <Row key={word.id} word={word} />
      ))}
    </PlainTable>
  );
}
