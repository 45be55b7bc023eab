import { Box, Field, Flex, TimePicker, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { DayPicker } from '../../../../../admin-kit/DayPicker';
import { useFieldError } from '../hooks/use-command';
import { useTexts } from '../hooks/use-texts';
import { DialogBody } from './DialogBody';
import { DialogFooter } from './DialogFooter';
import { useRunCommand, type RunFormProps } from './run-form';

/** The instant of a wall clock in Shanghai, which has kept one offset since 1991; null while something is missing. */
function instantOf(day: string, time: string): string | null {
  const instant = new Date(`${day}T${time}:00+08:00`);
  return day && time && !Number.isNaN(instant.getTime()) ? instant.toISOString() : null;
}

/** Has an approved document published by itself at a day and time, in Shanghai time. */
export function ScheduleForm(props: RunFormProps) {
  const { text } = useTexts();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const { send, isSending, refusals } = useRunCommand(props, 'schedule.done');
  const errorAt = useFieldError(refusals);
  const at = instantOf(day, time);
  return (
    <>
      <DialogBody refusals={refusals} shownElsewhere={(field) => field === 'at'}>
        <Typography tag="p">{text('schedule.consequence')}</Typography>
        <Flex gap={4} alignItems="flex-start">
          <Box flex="1">
            <Field.Root required error={errorAt('at')}>
              <Field.Label>{text('schedule.day')}</Field.Label>
              <DayPicker value={day} onChange={setDay} clearLabel={text('picker.clear')} />
              <Field.Error />
            </Field.Root>
          </Box>
          <Box flex="1">
            <Field.Root required hint={text('schedule.timeHint')}>
              <Field.Label>{text('schedule.time')}</Field.Label>
              <TimePicker
                value={time}
                onChange={(next) => setTime(next ?? '')}
                onClear={() => setTime('')}
                clearLabel={text('picker.clear')}
              />
              <Field.Hint />
            </Field.Root>
          </Box>
        </Flex>
      </DialogBody>
      <DialogFooter
        confirm={text('schedule.confirm')}
        isSending={isSending}
        isDisabled={at === null}
        onConfirm={() =>
          at !== null && send({ action: 'schedule', data: { version: props.run.version, at } })
        }
      />
    </>
  );
}
