import { Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { HistoryEntry, TreeNode } from '../../../../server/src/catalog/contracts';
import { useResource } from '../../../../../../admin-kit/use-resource';
import { useTexts } from '../hooks/use-texts';
import { StateBadge } from './StateBadge';

/** A button that opens every state a category was in. */
export function HistoryDialog({ category }: { category: TreeNode }) {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button
          variant="ghost"
          size="S"
          aria-label={text('history.label', { name: category.name })}
        >
          {text('history.button')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('history.title', { name: category.name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>{isOpen && <History categoryId={category.categoryId} />}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function History({ categoryId }: { categoryId: string }) {
  const { text } = useTexts();
  const history = useResource<HistoryEntry[]>(
    `/publication/catalog/categories/${encodeURIComponent(categoryId)}/history`,
  );
  if (history.hasFailed) return <Typography>{text('error.load')}</Typography>;
  if (!history.data) return <Loader>{text('loading')}</Loader>;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
      {history.data.map((entry) => (
        <Entry key={`${entry.validFrom}-${entry.validTo}`} entry={entry} />
      ))}
    </Flex>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { text, time } = useTexts();
  const { operation } = entry;
  const facts = [
    [text('history.name'), entry.name],
    [text('history.path'), entry.path],
    [text('history.organization'), entry.responsibleOrganizationName],
    [text('history.successor'), entry.successorName],
    [text('history.operation'), operation && text(`kind.${operation.kind}`)],
    [text('history.on'), operation?.effectiveOn],
    [text('history.actor'), operation?.actorName],
    [text('history.note'), operation?.note],
  ].filter(([, value]) => value);
  return (
    <Box tag="li" padding={4} background="neutral100" hasRadius>
      <Flex gap={3} paddingBottom={2}>
        <Typography fontWeight="semiBold">
          {text('history.period', {
            from: time(entry.validFrom),
            to: entry.validTo ? time(entry.validTo) : text('history.now'),
          })}
        </Typography>
        <StateBadge of="category" state={entry.state} />
      </Flex>
      {facts.map(([label, value]) => (
        <Flex key={label} gap={4} alignItems="flex-start">
          <Box width="10rem" shrink={0}>
            <Typography textColor="neutral600">{label}</Typography>
          </Box>
          <Typography>{value}</Typography>
        </Flex>
      ))}
    </Box>
  );
}
