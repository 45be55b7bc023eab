import { Flex } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import type { ReturnForm } from '../../../server/src/contracts/returns';
import { useGetStatisticsSetQuery } from '../api/settings-api';
import { useNames } from '../hooks/use-names';
import { useTexts } from '../hooks/use-texts';
import type { UnreasonedCell } from './cells-without-reason';
import { FooterFields } from './FooterFields';
import { FormSide } from './FormSide';
import { FrozenRevisions } from './FrozenRevisions';
import { History } from './History';
import { judgeDraft } from './judge-draft';
import { LeaveGuard } from './LeaveGuard';
import { ReasonDialog } from './ReasonDialog';
import { footerOf, isUnchanged } from './return-draft';
import { ReturnGrid } from './ReturnGrid';
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

type Props = { form: ReturnForm; onReload: () => void };

/** One return: its cells, what is wrong with them, who signs, what happens next and what has happened. */
export function FormDesk({ form, onReload }: Props) {
  const { text } = useTexts();
  const { quarterName } = useNames();
  const { draft, actions } = useReturnDraft(form.rows);
  const { data: set = null, isError: isSetMissing } = useGetStatisticsSetQuery(setAsked(form));
  const today = shanghaiDay(new Date());
  const judged = useMemo(() => judgeDraft({ form, set, draft, today }), [form, set, draft, today]);
  const [askedFor, setAskedFor] = useState<readonly UnreasonedCell[]>([]);
  return (
    <Desk>
      <LeaveGuard hasChanges={!isUnchanged(draft)} />
      <Flex direction="column" alignItems="stretch" gap={4} style={{ minWidth: 0 }}>
        <ReturnGrid
          form={form}
          draft={draft}
          judged={judged}
          actions={actions}
          onUnreasoned={setAskedFor}
        />
        <FooterFields
          footer={footerOf(form, draft)}
          findings={judged.findings}
          mayFill={form.mayFill}
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
      <FormSide
        form={form}
        draft={draft}
        findings={judged.findings}
        isLive={!isSetMissing}
        actions={actions}
        onReload={onReload}
        onUnreasoned={setAskedFor}
      />
      {askedFor.length > 0 && (
        <ReasonDialog cells={askedFor} actions={actions} onClose={() => setAskedFor([])} />
      )}
    </Desk>
  );
}
