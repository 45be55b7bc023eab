import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type {
  AssignmentCheck,
  AssignmentInput,
  AssignmentReason,
} from '../../../server/src/contracts/api';
import { useDebounced } from '../hooks/use-debounced';
import { useErrorText } from '../hooks/use-error-text';

export type LiveCheck = {
  state: 'incomplete' | 'checking' | 'checked' | 'failed';
  isAllowed: boolean;
  reasons: AssignmentReason[];
  /** Why the check itself failed. */
  failure?: string;
};

const NOTHING: LiveCheck = { state: 'incomplete', isAllowed: false, reasons: [] };

type Answer = { about: string; check: LiveCheck };

/** Asks the server what speaks against an assignment, whenever it has changed and stood still for a moment. */
export function useAssignmentCheck(input: AssignmentInput | null): LiveCheck {
  const { post } = useFetchClient();
  const errorText = useErrorText();
  const asked = input ? JSON.stringify(input) : '';
  const settled = useDebounced(asked);
  const [answer, setAnswer] = useState<Answer>({ about: '', check: NOTHING });

  useEffect(() => {
    if (!settled) return undefined;
    let isCurrent = true;
    const keep = (check: LiveCheck) => isCurrent && setAnswer({ about: settled, check });
    post<{ data: AssignmentCheck }>('/directory/assignments/check', JSON.parse(settled))
      .then(({ data: { data } }) =>
        keep({ state: 'checked', isAllowed: data.allowed, reasons: data.reasons }),
      )
      .catch((cause: unknown) =>
        keep({ state: 'failed', isAllowed: false, reasons: [], failure: errorText(cause) }),
      );
    return () => {
      isCurrent = false;
    };
  }, [post, settled, errorText]);

  if (!asked) return NOTHING;
  return answer.about === asked ? answer.check : { ...NOTHING, state: 'checking' };
}
