import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { readRefusal } from '../../../../../admin-kit/read-refusal';
import type { ReminderAnswer, ReturnLine } from '../../../server/src/contracts/returns';
import { useRemindStatisticsUnitsMutation, type RoundKey } from '../api/rounds-api';
import { useTexts } from '../hooks/use-texts';

/** Reminds units of a round, all in one request, and keeps which were not reminded and why. */
export function useRemind({ setKey, quarter }: RoundKey) {
  const { text, said } = useTexts();
  const { toggleNotification } = useNotification();
  const [refused, setRefused] = useState<ReminderAnswer['refused']>([]);
  const [remindUnits, { isLoading: isBusy }] = useRemindStatisticsUnitsMutation();

  const remind = async (lines: readonly Pick<ReturnLine, 'unitId'>[]) => {
    const unitIds = lines.map(({ unitId }) => unitId);
    const outcome = await remindUnits({ round: { setKey, quarter }, unitIds });
    if (!('data' in outcome)) {
      const unknown = text('error.unknown');
      const { reasons } = readRefusal(outcome.error, { zh: unknown, en: unknown });
      toggleNotification({ type: 'danger', message: reasons.map(said).join('\n') });
      return;
    }
    const { reminded, refused: notReminded } = outcome.data;
    setRefused(notReminded);
    const numbers = { count: reminded.length, refused: notReminded.length };
    toggleNotification(
      notReminded.length > 0
        ? { type: 'warning', message: text('remind.doneSome', numbers) }
        : { type: 'success', message: text('remind.done', numbers) },
    );
  };
  return { remind, isBusy, refused };
}
