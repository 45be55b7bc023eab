import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useDownload } from '../../../../../admin-kit/use-download';
import type { MessageItem } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

/** The files that came with a message. */
export function MessageFiles({ message }: { message: MessageItem }) {
  const { text } = useTexts();
  const { busy, download } = useDownload(() => text('inbox.downloadFailed'));
  if (message.attachments.length === 0) return null;
  return (
    <Flex gap={2} wrap="wrap" paddingTop={2} paddingBottom={2}>
      {message.attachments.map(({ place, name }) => {
        const url = `/notifications/messages/${message.id}/attachments/${place}`;
        return (
          <Button
            key={place}
            size="S"
            variant="tertiary"
            startIcon={<Download />}
            aria-label={text('inbox.download', { name })}
            loading={busy === url}
            disabled={busy !== null}
            onClick={() => void download({ url, name })}
          >
            {name}
          </Button>
        );
      })}
    </Flex>
  );
}
