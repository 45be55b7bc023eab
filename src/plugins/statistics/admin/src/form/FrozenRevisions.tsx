import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { saveFile } from '../../../../../admin-kit/save-file';
import { Section } from '../../../../../admin-kit/Section';
import { useTexts } from '../hooks/use-texts';

type Revision = { revision: number; digest: string; frozenAt: string };
type Answer = { data: { text: string; isReproduced: boolean } };

type Props = {
  revisions: readonly Revision[];
  /** The address a revision is read at. */
  urlOf: (revision: number) => string;
  /** The name of its file, without the ending. */
  nameOf: (revision: number) => string;
};

/** What was frozen, with its digest; fetched again it is made anew from its sources and compared. */
export function FrozenRevisions({ revisions, urlOf, nameOf }: Props) {
  const { text, time } = useTexts();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState<number | null>(null);

  const fetchRevision = async (revision: number) => {
    setBusy(revision);
    try {
      const { data } = await get<Answer>(urlOf(revision));
      const { text: json, isReproduced } = data.data;
      saveFile(new Blob([json], { type: 'application/json' }), `${nameOf(revision)}.json`);
      toggleNotification({
        type: isReproduced ? 'success' : 'danger',
        message: text(isReproduced ? 'frozen.same' : 'frozen.differs'),
      });
    } catch {
      toggleNotification({ type: 'danger', message: text('error.load') });
    } finally {
      setBusy(null);
    }
  };

  if (revisions.length === 0) return null;
  return (
    <Section title={text('frozen.title')} intro={text('frozen.intro')}>
      <ol>
        {revisions.map(({ revision, digest, frozenAt }) => (
          <Box key={revision} tag="li" paddingTop={1} paddingBottom={1}>
            <Flex gap={3} wrap="wrap">
              <Typography>{text('return.revision', { number: revision })}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {time(frozenAt)}
              </Typography>
              <Typography variant="pi" textColor="neutral600" title={digest}>
                {text('frozen.digest', { digest: digest.slice(0, 16) })}
              </Typography>
              <Button
                size="S"
                variant="tertiary"
                startIcon={<Download />}
                loading={busy === revision}
                onClick={() => void fetchRevision(revision)}
              >
                {text('frozen.fetch')}
              </Button>
            </Flex>
          </Box>
        ))}
      </ol>
    </Section>
  );
}
