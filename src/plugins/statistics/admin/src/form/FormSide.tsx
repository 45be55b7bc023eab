import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ReturnForm } from '../../../server/src/contracts/returns';
import { useTexts } from '../hooks/use-texts';
import { cellsWithoutReason, type UnreasonedCell } from './cells-without-reason';
import { FilePanel } from './FilePanel';
import { FindingList } from './FindingList';
import type { MarkedFinding } from './judge-draft';
import { MovePanel } from './MovePanel';
import { RecountButton } from './RecountButton';
import { isUnchanged, type ReturnDraft } from './return-draft';
import { SaveBar } from './SaveBar';
import type { DraftActions } from './use-return-draft';

/** What is done with the form stays in view while the form is scrolled. */
const Side = styled.div`
  position: sticky;
  top: 6.4rem;
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
  max-height: calc(100vh - 7.2rem);
  overflow: auto;

  & > * {
    flex-shrink: 0;
  }

  @media (max-width: 1080px) {
    position: static;
    max-height: none;
  }
`;

type Props = {
  form: ReturnForm;
  draft: ReturnDraft;
  findings: readonly MarkedFinding[];
  /** Whether sums and identities are followed while typing. */
  isLive: boolean;
  actions: DraftActions;
  onReload: () => void;
  onUnreasoned: (cells: UnreasonedCell[]) => void;
};

/** What is done with a return: save it, move it on, settle what is wrong, files, count again. */
export function FormSide(props: Props) {
  const { form, draft, findings, isLive, actions, onReload, onUnreasoned } = props;
  const { text } = useTexts();
  const { mayFill } = form;
  const hasChanges = !isUnchanged(draft);
  const unreasoned = mayFill ? cellsWithoutReason(form.rows, draft) : [];
  return (
    <Side>
      {mayFill && (
        <SaveBar form={form} draft={draft} onSaved={actions.forget} onReload={onReload} />
      )}
      <MovePanel form={form} hasChanges={hasChanges} />
      <FindingList
        findings={findings}
        mayFill={mayFill}
        isLive={isLive}
        onExplain={actions.explain}
        action={
          // A single cell has its own dialog behind its number.
          unreasoned.length > 1 && (
            <Button size="S" variant="secondary" onClick={() => onUnreasoned(unreasoned)}>
              {text('reasons.open', { count: unreasoned.length })}
            </Button>
          )
        }
      />
      <FilePanel form={form} hasChanges={hasChanges} />
      {mayFill && <RecountButton id={form.id} isDisabled={hasChanges} />}
    </Side>
  );
}
