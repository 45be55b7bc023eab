import { Field, Flex, Radio, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import type { Track, Workflow } from '../../../../../domain/review/step';
import { Notice } from '../../../../../admin-kit/Notice';
import type { ReviewPanel } from '../../../server/src/contracts/api';
import { LongText } from '../components/LongText';
import { StepName } from '../components/StepName';
import { useCommand, useFieldError } from '../hooks/use-command';
import { useTexts } from '../hooks/use-texts';
import { useSubmitForReviewMutation, type DocumentKey } from '../review-api';
import { useHasUnsavedChanges } from '../strapi-internals';
import { DialogBody } from './DialogBody';
import { DialogFooter } from './DialogFooter';

type Props = { panel: ReviewPanel; documentKey: DocumentKey; onClose: () => void };

const FIELDS = new Set(['note']);

function StepChain({ workflow }: { workflow: Workflow }) {
  return (
    <Flex tag="ol" gap={3} wrap="wrap" paddingLeft={6}>
      {workflow.steps.map(({ key, name, color }) => (
        <li key={key}>
          <StepName name={name} color={color} />
        </li>
      ))}
    </Flex>
  );
}

type OffersProps = {
  offers: ReviewPanel['offers'];
  value: Track | undefined;
  onChange: (track: Track) => void;
};

/** The tracks a submission can take, each with the steps it would go through. */
function Offers({ offers, value, onChange }: OffersProps) {
  const { text } = useTexts();
  const labelId = useId();
  if (offers.length === 0) return null;
  return (
    <Field.Root>
      <Field.Label id={labelId}>{text('submit.track')}</Field.Label>
      <Radio.Group
        value={value ?? ''}
        onValueChange={(track: string) => onChange(track as Track)}
        aria-labelledby={labelId}
      >
        <Flex direction="column" alignItems="stretch" gap={3}>
          {offers.map(({ track, workflow }) => (
            <Flex key={track} direction="column" alignItems="stretch" gap={1}>
              <Radio.Item value={track}>
                {text('submit.offer', { track: text(`track.${track}`), workflow: workflow.name })}
              </Radio.Item>
              <StepChain workflow={workflow} />
            </Flex>
          ))}
        </Flex>
      </Radio.Group>
    </Field.Root>
  );
}

/** The track of the review that would go on, where it may be submitted on it again. */
function ownTrack({ run, offers }: ReviewPanel): Track | undefined {
  const isUnderWay = run !== null && ['open', 'returned', 'approved'].includes(run.state);
  return isUnderWay ? offers.find(({ track }) => track === run.track)?.track : undefined;
}

/** Hands a document in for review: on which track, and, in an emergency, why. */
export function SubmitForm({ panel, documentKey, onClose }: Props) {
  const { text } = useTexts();
  const isUnsaved = useHasUnsavedChanges();
  const own = ownTrack(panel);
  const [track, setTrack] = useState<Track | undefined>(own ?? panel.offers[0]?.track);
  const [note, setNote] = useState('');
  const [submit] = useSubmitForReviewMutation();
  const { send, isSending, refusals } = useCommand({
    done: 'submit.done',
    onDone: onClose,
    onConflict: onClose,
  });
  const errorAt = useFieldError(refusals);
  const isEmergency = track === 'emergency';
  const data = { ...(track ? { track } : {}), ...(note.trim() ? { note: note.trim() } : {}) };
  return (
    <>
      <DialogBody refusals={refusals} shownElsewhere={(field) => FIELDS.has(field)}>
        {isUnsaved && <Notice kind="warning">{text('submit.unsaved')}</Notice>}
        <Typography tag="p">{text('submit.consequence')}</Typography>
        <Offers offers={panel.offers} value={track} onChange={setTrack} />
        {own && track !== own && <Notice kind="warning">{text('submit.otherTrack')}</Notice>}
        <LongText
          label={text(isEmergency ? 'submit.reason' : 'submit.note')}
          isRequired={isEmergency}
          {...(isEmergency ? { hint: text('submit.reasonHint') } : {})}
          value={note}
          onChange={setNote}
          error={errorAt('note')}
        />
      </DialogBody>
      <DialogFooter
        confirm={text('submit.confirm')}
        isSending={isSending}
        isDisabled={isEmergency && note.trim() === ''}
        onConfirm={() => void send(submit({ key: documentKey, data }))}
      />
    </>
  );
}
