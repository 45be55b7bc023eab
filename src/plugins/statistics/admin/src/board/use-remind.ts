import { useNotification } from '@strapi/strapi/admin';
import { readRefusal } from '../../../../../admin-kit/read-refusal';
import { useRemindStatisticsUnitsMutation, type RoundKey } from '../api/rounds-api';
import { useTexts } from '../hooks/use-texts';

/** Reminds units of a round and tells how many were. */
export function useRemind({ setKey, quarter }: RoundKey) {
  const { text, said } = useTexts();
  const { toggleNotification } = useNotification();
  const [remindUnits, { isLoading: isBusy }] = useRemindStatisticsUnitsMutation();

  const remind = async (unitIds: string[]) => {
    const outcome = await remindUnits({ round: { setKey, quarter }, unitIds });
    if ('data' in outcome) {
      const message = text('remind.done', { count: outcome.data.reminded });
      toggleNotification({ type: 'success', message });
      return;
    }
    const unknown = text('error.unknown');
    const { reasons } = readRefusal(outcome.error, { zh: unknown, en: unknown });
    toggleNotification({ type: 'danger', message: reasons.map(said).join('\n') });
  };
  return { remind, isBusy };
}
