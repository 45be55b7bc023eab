import { Button, Flex } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { errorAt } from '../../../../../admin-kit/read-refusal';
import { useCommand } from '../../../../../admin-kit/use-command';
import { Refusals } from '../components/Refusals';
import { useSaveFreshnessPolicyMutation } from '../policies-api';
import { useTexts } from '../hooks/use-texts';
import { ConsequenceFields } from './ConsequenceFields';
import { DemandFields } from './DemandFields';
import { FIELDS, type PartProps } from './fields';
import { GeneralFields } from './GeneralFields';
import { toRequest, type PolicyDraft } from './policy-draft';
import { Preview } from './Preview';
import { ReadyPicker } from './ReadyPicker';
import { TargetFields } from './TargetFields';

type Props = {
  initial: PolicyDraft;
  /** What the stored target is called. */
  targetName: string | null;
  onClose: () => void;
};

/** Edits a policy beside what it would change today. Saved as a whole, against its version. */
export function PolicyEditor({ initial, targetName, onClose }: Props) {
  const { text, said } = useTexts();
  const [draft, setDraft] = useState(initial);
  const [save] = useSaveFreshnessPolicyMutation();
  const { send, isSending, refusals } = useCommand({
    done: text('policy.saved'),
    unknown: text('error.unknown'),
    onDone: onClose,
  });
  const refusalsRef = useRef<HTMLDivElement>(null);
  // Whoever saves from further down would not see it otherwise.
  useEffect(() => {
    if (refusals.length > 0) refusalsRef.current?.scrollIntoView({ block: 'center' });
  }, [refusals]);
  const isNew = initial.version === 0;
  const parts: PartProps = {
    draft,
    onChange: (part) => setDraft((last) => ({ ...last, ...part })),
    errorAt: errorAt(refusals, said),
  };
  return (
    <>
      <Layouts.Header
        title={text(isNew ? 'policy.add' : 'policy.editTitle')}
        subtitle={text('policy.editSubtitle')}
        primaryAction={
          <Flex gap={2}>
            <Button variant="tertiary" onClick={onClose}>
              {text('policy.discard')}
            </Button>
            <Button loading={isSending} onClick={() => void send(save(toRequest(draft)))}>
              {text('policy.save')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <div ref={refusalsRef}>
            <Refusals refusals={refusals} shownElsewhere={FIELDS} />
          </div>
          <Preview draft={draft} />
          {isNew && <ReadyPicker draft={draft} onTake={setDraft} />}
          <GeneralFields {...parts} />
          <TargetFields {...parts} targetName={targetName} onReplace={setDraft} />
          <DemandFields {...parts} />
          <ConsequenceFields {...parts} />
        </Flex>
      </Layouts.Content>
    </>
  );
}
