import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ToneBadge, type Tone } from '../../../../../admin-kit/ToneBadge';
import type { RecordedAction, ReviewRecord } from '../../../server/src/contracts/api';
import { useTexts } from '../hooks/use-texts';

/** Shown before somebody asks for the rest. */
const FIRST_SHOWN = 4;

const TONES: Partial<Record<RecordedAction, Tone>> = {
  approve: 'success',
  publish: 'success',
  return_to_author: 'warning',
  return_to_step: 'warning',
  content_changed: 'warning',
  decline: 'danger',
  end: 'danger',
  schedule_refused: 'danger',
  restart: 'warning',
  refer: 'secondary',
  submit: 'primary',
  resubmit: 'primary',
};

function Line({ children }: { children: string }) {
  return (
    <Typography
      tag="p"
      variant="pi"
      textColor="neutral700"
      style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
    >
      {children}
    </Typography>
  );
}

/** Who acted: with the duty, and with whom they stood in for. */
function useActorOf() {
  const { text, dutyName } = useTexts();
  return ({ actorName, onBehalfOfName, duty }: ReviewRecord) => {
    const who = onBehalfOfName
      ? text('record.onBehalf', { actor: actorName, person: onBehalfOfName })
      : actorName;
    return duty ? text('record.actor', { who, duty: dutyName(duty) }) : who;
  };
}

function Record({ record }: { record: ReviewRecord }) {
  const { text, time, names, said } = useTexts();
  const actorOf = useActorOf();
  return (
    <Box
      tag="li"
      paddingTop={2}
      paddingBottom={2}
      borderColor="neutral150"
      style={{ borderWidth: '1px 0 0' }}
    >
      <Flex gap={2} wrap="wrap">
        <ToneBadge tone={TONES[record.action] ?? 'neutral'}>
          {text(`action.${record.action}`)}
        </ToneBadge>
        {record.stepName && <Typography variant="omega">{record.stepName}</Typography>}
        {record.isOnTime !== null && (
          <Typography variant="pi" textColor={record.isOnTime ? 'success700' : 'danger700'}>
            {text(record.isOnTime ? 'record.onTime' : 'record.late')}
          </Typography>
        )}
      </Flex>
      <Line>{actorOf(record)}</Line>
      <Line>{time(record.at)}</Line>
      {record.result && (
        <Line>{text('record.result', { result: text(`result.${record.result}`) })}</Line>
      )}
      {record.changedFields.length > 0 && (
        <Line>{text('record.changedFields', { fields: names(record.changedFields) })}</Line>
      )}
      {record.reasons.map((reason) => (
        <Line key={reason.code}>{said(reason)}</Line>
      ))}
      {record.because && <Line>{text(`because.${record.because}`)}</Line>}
      {record.opinion && (
        <Typography
          tag="p"
          variant="omega"
          textColor="neutral800"
          style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
        >
          {record.opinion}
        </Typography>
      )}
    </Box>
  );
}

/** The review record of a document, newest first. */
export function Records({ records }: { records: ReviewRecord[] }) {
  const { text } = useTexts();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? records : records.slice(0, FIRST_SHOWN);
  return (
    <>
      <ol>
        {shown.map((record) => (
          <Record key={record.id} record={record} />
        ))}
      </ol>
      {shown.length < records.length && (
        <Button variant="tertiary" size="S" onClick={() => setShowsAll(true)}>
          {text('record.all', { count: records.length })}
        </Button>
      )}
    </>
  );
}
