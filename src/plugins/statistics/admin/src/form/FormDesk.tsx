import { Flex } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import type { ReturnForm } from '../../../server/src/contracts/returns';
import { useGetStatisticsSetQuery } from '../api/settings-api';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import { FilePanel } from './FilePanel';
import { FindingList } from './FindingList';
import { FooterFields } from './FooterFields';
import { FrozenRevisions } from './FrozenRevisions';
import { History } from './History';
import { judgeDraft } from './judge-draft';
import { LeaveGuard } from './LeaveGuard';
import { MovePanel } from './MovePanel';
import { RecountButton } from './RecountButton';
import { footerOf, isUnchanged } from './return-draft';
import { ReturnGrid } from './ReturnGrid';
import { SaveBar } from './SaveBar';
import { setAsked } from './set-asked';
import { useReturnDraft } from './use-return-draft';

/** The form beside what is to be done with it; below each other where the window is narrow. */
const Desk = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 30rem;
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;

  @media (max-width: 1080px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

/** What is done with the form stays in view while the form is scrolled. */
const Side = styled.div`
  position: sticky;
  top: 6.4rem;
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
  max-height: calc(100vh - 7.2rem);
  overflow: auto;

  @media (max-width: 1080px) {
    position: static;
    max-height: none;
  }
`;


type Props = { form: ReturnForm; onReload: () => void };

/** One return: its cells, what is wrong with them, who signs, what happens next and what has happened. */
export function FormDesk({ form, onReload }: Props) {
  const { text } = useTexts();
  const { quarterName } = useNames();
  const { draft, actions } = useReturnDraft(form.rows);
  const { data: set = null, isError: isSetMissing } = useGetStatisticsSetQuery(setAsked(form));
  const today = shanghaiDay(new Date());
  const judged = useMemo(() => judgeDraft({ form, set, draft, today }), [form, set, draft, today]);
  const hasChanges = !isUnchanged(draft);
  const { mayFill } = form;
  return (
    <Desk>
      <LeaveGuard hasChanges={hasChanges} />
      <Flex direction="column" alignItems="stretch" gap={4} style={{ minWidth: 0 }}>
        <ReturnGrid form={form} draft={draft} judged={judged} actions={actions} />
        <FooterFields
          footer={footerOf(form, draft)}
          findings={judged.findings}
          mayFill={mayFill}
          onChange={actions.sign}
        />
        <History history={form.history} rows={form.rows} />
        <FrozenRevisions
          revisions={form.frozen}
          urlOf={(revision) => `/statistics/returns/${form.id}/frozen/${revision}`}
          nameOf={(revision) =>
            text('frozen.fileName', {
              unit: form.unitName,
              quarter: quarterName(form.quarter),
              number: revision,
            })
          }
        />
      </Flex>
      <Side>
        {mayFill && (
          <SaveBar form={form} draft={draft} onSaved={actions.forget} onReload={onReload} />
        )}
        <MovePanel form={form} hasChanges={hasChanges} />
        <FindingList
          findings={judged.findings}
          mayFill={mayFill}
          isLive={!isSetMissing}
          onExplain={actions.explain}
        />
        <FilePanel form={form} hasChanges={hasChanges} />
        {mayFill && <RecountButton id={form.id} isDisabled={hasChanges} />}
      </Side>
    </Desk>
  );
}
