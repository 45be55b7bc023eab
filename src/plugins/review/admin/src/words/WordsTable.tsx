import { Button, Dialog, Flex, Switch, Typography } from '@strapi/design-system';
import { ConfirmDialog, Table } from '@strapi/strapi/admin';
import { Stack } from '../../../../../admin-kit/Stack';
import type { WordItem } from '../../../server/src/words/contract';
import { useSend } from '../hooks/use-send';
import { useTexts } from '../hooks/use-texts';
import { useChangeReviewWordMutation, useDeleteReviewWordMutation } from '../words-api';
import { SeverityBadge } from '../components/SeverityBadge';
import { WordDialog } from './WordDialog';

const COLUMNS = ['wrong', 'right', 'severity', 'updated', 'enabled', 'actions'];

function EnabledSwitch({ word }: { word: WordItem }) {
  const { text } = useTexts();
  const send = useSend();
  const [change] = useChangeReviewWordMutation();
  const toggle = (enabled: boolean) =>
    void send(change({ ...word, enabled }), enabled ? 'words.switchedOn' : 'words.switchedOff');
  return (
    <Switch
      aria-label={text('words.enabledLabel', { word: word.wrong })}
      checked={word.enabled}
      onCheckedChange={toggle}
      onLabel={text('words.on')}
      offLabel={text('words.off')}
      visibleLabels
    />
  );
}

function DeleteButton({ word }: { word: WordItem }) {
  const { text } = useTexts();
  const send = useSend();
  const [remove] = useDeleteReviewWordMutation();
  const { id, version, wrong } = word;
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="ghost" size="S" aria-label={text('words.deleteLabel', { word: wrong })}>
          {text('words.delete')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        title={text('words.delete')}
        onConfirm={() => send(remove({ id, version }), 'words.deleted')}
      >
        {text('words.deleteQuestion', { word: wrong })}
      </ConfirmDialog>
    </Dialog.Root>
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
        <EnabledSwitch word={word} />
      </Table.Cell>
      <Table.Cell>
        <Flex gap={1}>
          <WordDialog word={word} />
          <DeleteButton word={word} />
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
    <Table.Root rows={words} headers={headers}>
      <Table.Content>
        <Table.Head>
          {headers.map((header) => (
            <Table.HeaderCell key={header.name} {...header} />
          ))}
        </Table.Head>
        <Table.Empty content={empty} />
        <Table.Body>
          {words.map((word) => (
            <Row key={word.id} word={word} />
          ))}
        </Table.Body>
      </Table.Content>
    </Table.Root>
  );
}
