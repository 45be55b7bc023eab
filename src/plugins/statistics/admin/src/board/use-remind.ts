import { useNotification } from '@strapi/strapi/admin';
import { readRefusal } from '../../../../../admin-kit/read-refusal';
import type { ReturnLine } from '../../../server/src/contracts/returns';
import { useRemindStatisticsUnitsMutation, type RoundKey } from '../api/rounds-api';
import { useTexts } from '../hooks/use-texts';
import { byOffice } from './by-office';

/**
 * Reminds units of a round and tells how many were. Asked office by office: whoever sees units that report to somebody else
 * reminds their own all the same; why not is told only where nobody could be reminded.
 */
export function useRemind({ setKey, quarter }: RoundKey) {
  const { text, said } = useTexts();
  const { toggleNotification } = useNotification();
  const [remindUnits, { isLoading: isBusy }] = useRemindStatisticsUnitsMutation();

  const remind = async (lines: readonly ReturnLine[]) => {
    let count = 0;
    let refused: unknown = null;
    for (const unitIds of byOffice(lines)) {
      const outcome = await remindUnits({ round: { setKey, quarter }, unitIds });
      if ('data' in outcome) count += outcome.data.reminded;
      else refused = outcome.error;
    }
    if (count > 0 || refused === null) {
      toggleNotification({ type: 'success', message: text('remind.done', { count }) });
      return;
    }
    const unknown = text('error.unknown');
    const { reasons } = readRefusal(refused, { zh: unknown, en: unknown });
    toggleNotification({ type: 'danger', message: reasons.map(said).join('\n') });
  };
  return { remind, isBusy };
}
