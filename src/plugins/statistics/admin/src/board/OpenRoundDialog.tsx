import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { OpeningModal } from '../../../../../admin-kit/OpeningModal';
import { SelectField } from '../../../../../admin-kit/SelectField';
import { SendFooter } from '../../../../../admin-kit/SendFooter';
import { useCommand } from '../../../../../admin-kit/use-command';
import { previousQuarter, quarterOf } from '../../../../../domain/statistics/period';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { useOpenStatisticsRoundMutation } from '../api/rounds-api';
import { useGetStatisticsSetsQuery } from '../api/settings-api';
import { Refusals } from '../components/Refusals';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';

const QUARTERS_OFFERED = 8;

/** The running quarter and those before it, the newest first. */
function quartersOffered(): string[] {
  const quarters = [quarterOf(shanghaiDay(new Date()))];
  while (quarters.length < QUARTERS_OFFERED) {
    const last = quarters.at(-1);
    if (last) quarters.push(previousQuarter(last));
  }
  return quarters;
}

function OpenForm({ onClose }: { onClose: () => void }) {
  const { text } = useTexts();
  const { quarterName } = useNames();
  const { data: sets = [] } = useGetStatisticsSetsQuery();
  const quarters = quartersOffered();
  const [quarter, setQuarter] = useState(quarters[1] ?? '');
  const [chosenSet, setChosenSet] = useState('');
  const [open] = useOpenStatisticsRoundMutation();
  const { send, isSending, refusals } = useCommand({
    done: text('round.opened'),
    unknown: text('error.unknown'),
    onDone: onClose,
  });
  const setKey = chosenSet || (sets.find(({ isEnabled }) => isEnabled)?.key ?? '');
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">{text('round.openIntro')}</Typography>
          <SelectField
            label={text('return.set')}
            value={setKey}
            onChange={setChosenSet}
            options={sets.map(({ key, name }) => ({ value: key, label: name }))}
          />
          <SelectField
            label={text('return.quarter')}
            value={quarter}
            onChange={setQuarter}
            options={quarters.map((value) => ({ value, label: quarterName(value) }))}
          />
          <Refusals refusals={refusals} />
        </Flex>
      </Modal.Body>
      <SendFooter
        texts={{ cancel: text('cancel'), send: text('round.open') }}
        isSending={isSending}
        isDisabled={setKey === ''}
        onSend={() => void send(open({ setKey, quarter }))}
      />
    </>
  );
}

/** Opens a round by hand; units that have their return already keep it. */
export function OpenRoundDialog() {
  const { text } = useTexts();
  return (
    <OpeningModal
      trigger={
        <Button variant="secondary" startIcon={<Plus />}>
          {text('round.open')}
        </Button>
      }
      title={text('round.open')}
    >
      {(close) => <OpenForm onClose={close} />}
    </OpeningModal>
  );
}
