import { Flex, Typography } from '@strapi/design-system';
import type { PanelAction, ReviewPanel } from '../../../server/src/contracts/api';
import { ActionDialog } from '../dialogs/ActionDialog';
import { ApproveForm } from '../dialogs/ApproveForm';
import { ReassignForm } from '../dialogs/ReassignForm';
import { ReturnForm } from '../dialogs/ReturnForm';
import { ScheduleForm } from '../dialogs/ScheduleForm';
import { SubmitForm } from '../dialogs/SubmitForm';
import { UnscheduleForm } from '../dialogs/UnscheduleForm';
import { WithdrawForm } from '../dialogs/WithdrawForm';
import { useTexts } from '../hooks/use-texts';
import type { DocumentKey } from '../review-api';
import { stepOf, type PanelRun } from './panel-run';

type RunAction = Exclude<PanelAction, 'submit' | 'publish'>;

/** What makes sense in a state at all; whether this person may, the server says. */
function actionsIn(run: PanelRun): RunAction[] {
  switch (run.state) {
    case 'open':
      return ['approve', 'return', 'reassign', 'withdraw'];
    case 'approved':
      return [run.publishAt ? 'unschedule' : 'schedule', 'withdraw'];
    case 'completing':
      return ['approve', 'reassign'];
    case 'returned':
      return ['withdraw'];
    default:
      return [];
  }
}

const FORMS = {
  approve: ApproveForm,
  return: ReturnForm,
  reassign: ReassignForm,
  withdraw: WithdrawForm,
  schedule: ScheduleForm,
  unschedule: UnscheduleForm,
} as const;

/** Left out for whom they are not meant; the others are shown disabled, with the reason. */
const HIDDEN_UNLESS_ALLOWED: ReadonlySet<RunAction> = new Set([
  'withdraw',
  'reassign',
  'unschedule',
]);

/** Reasons that stand above already are not repeated: whoever may not approve may not return, for the same reasons. */
const SAID_BY: Partial<Record<RunAction, PanelAction>> = { return: 'approve', schedule: 'publish' };

const VARIANTS = {
  approve: 'default',
  return: 'danger-light',
  reassign: 'tertiary',
  withdraw: 'tertiary',
  schedule: 'secondary',
  unschedule: 'secondary',
} as const;

/** Whether the approved text may now be published; the button for it is Strapi's own. */
function PublishHint({ can }: { can: ReviewPanel['can']['publish'] }) {
  const { text, said } = useTexts();
  const lines = can.allowed ? [text('publish.allowed')] : can.reasons.map(said);
  return (
    <>
      {lines.map((line) => (
        <Typography key={line} tag="p" variant="pi" textColor="neutral700">
          {line}
        </Typography>
      ))}
    </>
  );
}

type RunActionsProps = Pick<ReviewPanel, 'can' | 'findings'> & { run: PanelRun };

/** The buttons of one run. */
export function RunActions({ run, can, findings }: RunActionsProps) {
  const { text } = useTexts();
  const isSecrecyReview = stepOf(run)?.kind === 'secrecy_review';
  const shown = actionsIn(run).filter(
    (action) => can[action].allowed || !HIDDEN_UNLESS_ALLOWED.has(action),
  );
  const canOf = (action: RunAction) => {
    const said = SAID_BY[action];
    const above = said ? can[said].reasons.map(({ code }) => code) : [];
    const { allowed, reasons } = can[action];
    return { allowed, reasons: reasons.filter(({ code }) => !above.includes(code)) };
  };
  return (
    <>
      {run.state === 'approved' && <PublishHint can={can.publish} />}
      {shown.map((action) => {
        const Form = FORMS[action];
        const isReview = action === 'approve' && isSecrecyReview;
        return (
          <ActionDialog
            key={action}
            label={text(isReview ? 'secrecy.button' : `${action}.button`)}
            variant={VARIANTS[action]}
            can={canOf(action)}
          >
            {(onClose) => <Form run={run} findings={findings} onClose={onClose} />}
          </ActionDialog>
        );
      })}
    </>
  );
}

type Props = { panel: ReviewPanel; documentKey: DocumentKey };

/** The buttons of the panel. */
export function Actions({ panel, documentKey }: Props) {
  const { text } = useTexts();
  const { run, can } = panel;
  // Whoever makes an approval up for confirms what was found in the published text.
  const { findings } = panel.completing?.run.id === run?.id ? (panel.completing ?? panel) : panel;
  const isUnderWay = run !== null && ['open', 'approved', 'completing'].includes(run.state);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {(!isUnderWay || can.submit.allowed) && (
        <ActionDialog
          label={text(run?.state === 'returned' || isUnderWay ? 'submit.again' : 'submit.button')}
          variant="default"
          can={can.submit}
        >
          {(onClose) => <SubmitForm panel={panel} documentKey={documentKey} onClose={onClose} />}
        </ActionDialog>
      )}
      {run && <RunActions run={run} can={can} findings={findings} />}
    </Flex>
  );
}
