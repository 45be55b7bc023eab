import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { LedgerEvent } from '../../../server/src/contracts/ledger';
import { EventDifference } from '../difference/EventDifference';
import { useTexts } from '../hooks/use-texts';
import type { DocumentKey } from '../publication-api';
import { KindBadge } from './KindBadge';

/** Shown before somebody asks for the rest. */
const FIRST_SHOWN = 5;

/** Kinds that are weighed as a major or minor change. */
const WEIGHED = new Set(['changed', 'corrected']);

type Props = { events: LedgerEvent[]; documentKey: DocumentKey };

function Event({
  event,
  previous,
  documentKey,
}: { event: LedgerEvent; previous?: LedgerEvent } & Pick<Props, 'documentKey'>) {
  const { text, time } = useTexts();
  const note = event.explanation ?? event.changeNote;
  // Without the event before it (the list is cut at 50) there is nothing to compare with.
  const canCompare = event.isFirst || (previous && event.changedFields.length > 0);
  return (
    <Box
      tag="li"
      paddingTop={2}
      paddingBottom={2}
      borderColor="neutral150"
      style={{ borderWidth: '1px 0 0' }}
    >
      <Flex gap={2} wrap="wrap">
        <KindBadge kind={event.kind} />
        {WEIGHED.has(event.kind) && (
          <Typography
            variant="pi"
            fontWeight={event.isMajor ? 'semiBold' : 'regular'}
            textColor="neutral700"
          >
            {text(event.isMajor ? 'weight.major' : 'weight.minor')}
          </Typography>
        )}
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {time(event.occurredAt)} · {event.actorName}
      </Typography>
      {note && (
        <Typography
          tag="p"
          variant="omega"
          textColor="neutral800"
          style={{ overflowWrap: 'anywhere' }}
        >
          {note}
        </Typography>
      )}
      {canCompare && (
        <EventDifference
          documentKey={documentKey}
          event={event}
          {...(event.isFirst ? {} : { previous })}
        />
      )}
    </Box>
  );
}

/** What happened to a document in public, newest first. */
export function Events({ events, documentKey }: Props) {
  const { text } = useTexts();
  const [showsAll, setShowsAll] = useState(false);
  if (events.length === 0) return null;
  const shown = showsAll ? events : events.slice(0, FIRST_SHOWN);
  return (
    <Box width="100%">
      <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
        {text('panel.events')}
      </Typography>
      <ol>
        {shown.map((event, index) => (
          <Event
            key={event.sequence}
            event={event}
            previous={events[index + 1]}
            documentKey={documentKey}
          />
        ))}
      </ol>
      {shown.length < events.length && (
        <Button variant="tertiary" size="S" onClick={() => setShowsAll(true)}>
          {text('panel.allEvents', { count: events.length })}
        </Button>
      )}
    </Box>
  );
}
