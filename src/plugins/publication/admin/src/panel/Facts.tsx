import { Badge, Flex, IconButton, Status, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import type { PublicationPanel } from '../../../server/src/contracts/api';
import { useCopy } from '../hooks/use-copy';
import { useTexts } from '../hooks/use-texts';
import { Fact } from './Fact';
import { WithdrawalFacts } from './WithdrawalFacts';

const VARIANTS = { never: 'secondary', public: 'success', withdrawn: 'danger' } as const;

function IndexNumber({ indexNumber }: { indexNumber: string }) {
  const { text } = useTexts();
  const copy = useCopy();
  return (
    <Flex gap={1} tag="span">
      <Typography fontWeight="semiBold">{indexNumber}</Typography>
      <IconButton
        size="XS"
        variant="ghost"
        label={text('panel.copyIndexNumber')}
        onClick={() => void copy(indexNumber)}
      >
        <Duplicate />
      </IconButton>
    </Flex>
  );
}

/** Where a document stands: state, number, times, and why it was withdrawn. */
export function Facts({ panel, model }: { panel: PublicationPanel; model: string }) {
  const { text, time } = useTexts();
  const times = ['firstPublishedAt', 'lastChangedAt', 'lastCheckedAt'] as const;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Status variant={VARIANTS[panel.state]} size="S" width="100%">
        <Typography tag="span" variant="omega" fontWeight="bold" textColor="neutral800">
          {text(`state.${panel.state}`)}
        </Typography>
      </Status>
      {panel.withdrawal && <WithdrawalFacts withdrawal={panel.withdrawal} model={model} />}
      {panel.state !== 'never' && (
        <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
          {panel.indexNumber && (
            <Fact label={text('panel.indexNumber')}>
              <IndexNumber indexNumber={panel.indexNumber} />
            </Fact>
          )}
          {times.map((name) => (
            <Fact key={name} label={text(`panel.${name}`)}>
              {time(panel[name])}
            </Fact>
          ))}
          {panel.legacyPublishedAt && (
            <Fact label={text('panel.legacyPublishedAt')}>
              <Flex gap={2} tag="span" wrap="wrap">
                {time(panel.legacyPublishedAt)}
                <Badge>{text('panel.migrated')}</Badge>
              </Flex>
            </Fact>
          )}
        </Flex>
      )}
    </Flex>
  );
}
