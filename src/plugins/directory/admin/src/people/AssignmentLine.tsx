import { ToneBadge } from '../../../../../admin-kit/ToneBadge';
import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { ConfirmDialog, useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { AssignmentItem, DutyItem } from '../../../server/src/contracts/api';
import { useErrorText } from '../hooks/use-error-text';
import { useTexts } from '../hooks/use-texts';

type Props = {
  assignment: AssignmentItem;
  person: string;
  duties: DutyItem[];
  canManage: boolean;
  onChange: () => void;
};

const TONES = { current: 'primary', future: 'secondary', ended: 'neutral' } as const;

/** One duty in one organization, with its days, and the button that ends it. */
export function AssignmentLine({ assignment, person, duties, canManage, onChange }: Props) {
  const { text, said } = useTexts();
  const { organization, state, includesSubordinates } = assignment;
  const item = duties.find(({ code }) => code === assignment.duty);
  const duty = item ? said(item.name) : assignment.duty;
  const tone = TONES[state];
  const isOpen = organization.operatingStatus === 'active';
  return (
    <Flex gap={2} justifyContent="space-between">
      <Flex gap={2} wrap="wrap">
        <ToneBadge tone={tone}>{duty}</ToneBadge>
        <Typography textColor={state === 'ended' ? 'neutral600' : 'neutral800'}>
          {organization.name}
          {includesSubordinates && text('assignment.andBelow')}
          {!isOpen && text('assignment.organizationClosed')}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          <Period assignment={assignment} />
        </Typography>
      </Flex>
      {canManage && state !== 'ended' && (
        <EndButton
          assignment={assignment}
          what={text('assignment.of', { person, duty, organization: organization.name })}
          onChange={onChange}
        />
      )}
    </Flex>
  );
}

function Period({ assignment: { validFrom, validTo, state } }: { assignment: AssignmentItem }) {
  const { text } = useTexts();
  const parts = [
    validFrom && text('assignment.from', { day: validFrom }),
    validTo && text('assignment.to', { day: validTo }),
    state !== 'current' && text(`state.${state}`),
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}

type EndProps = { assignment: AssignmentItem; what: string; onChange: () => void };

function EndButton({ assignment, what, onChange }: EndProps) {
  const { text } = useTexts();
  const errorText = useErrorText();
  const { del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const end = async () => {
    try {
      await del(`/directory/assignments/${encodeURIComponent(assignment.documentId)}`);
      toggleNotification({ type: 'success', message: text('end.done') });
    } catch (cause) {
      toggleNotification({ type: 'danger', message: errorText(cause) });
    }
    onChange();
  };
  const question = assignment.state === 'future' ? 'end.questionFuture' : 'end.question';
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="ghost" size="S" aria-label={text('end.label', { what })}>
          {text('end.button')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        title={text('end.title')}
        icon={<WarningCircle width="2.4rem" height="2.4rem" fill="danger600" />}
        onConfirm={end}
      >
        {text(question, { what })}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
