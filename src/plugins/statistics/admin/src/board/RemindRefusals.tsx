import { Box } from '@strapi/design-system';
import { Foldout } from '../../../../../admin-kit/Foldout';
import { Notice } from '../../../../../admin-kit/Notice';
import type { ReminderAnswer } from '../../../server/src/contracts/returns';
import { useTexts } from '../hooks/use-texts';

type Refused = ReminderAnswer['refused'];

/** So many are read at a glance; a longer list is unfolded. */
const SHOWN_AT_ONCE = 5;

function Reasons({ refused }: { refused: Refused }) {
  const { said } = useTexts();
  return (
    <ul>
      {refused.map((one) => (
        <li key={one.unitId}>{said(one)}</li>
      ))}
    </ul>
  );
}

/** Which units were not reminded, and why. */
export function RemindRefusals({ refused }: { refused: Refused }) {
  const { text } = useTexts();
  if (refused.length === 0) return null;
  return (
    <Notice kind="warning" title={text('remind.refused', { count: refused.length })}>
      <Reasons refused={refused.slice(0, SHOWN_AT_ONCE)} />
      {refused.length > SHOWN_AT_ONCE && (
        <Box paddingTop={1}>
          <Foldout label={text('more', { count: refused.length - SHOWN_AT_ONCE })}>
            <Reasons refused={refused.slice(SHOWN_AT_ONCE)} />
          </Foldout>
        </Box>
      )}
    </Notice>
  );
}
