import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { BilingualText } from './bilingual-text';

export type Clock = {
  startsOn: string;
  dueOn: string;
  state: 'open' | 'overdue' | 'late' | 'met';
  /** Working days, whichever belongs to the state; missing where the calendar does not cover the years. */
  workingDaysLeft?: number | null;
  workingDaysOverdue?: number | null;
  workingDaysLate?: number | null;
  trace: ({ on: string } & BilingualText)[];
};

export type ClockState =
  | { status: 'loading' }
  | { status: 'failed'; message?: string }
  /** No formed-on date is stored yet. */
  | { status: 'empty' }
  | { status: 'ready'; clock: Clock };

function messageOf(failure: unknown): string | undefined {
  return failure instanceof Error && failure.message ? failure.message : undefined;
}

function stateOf(answer: Clock | { startsOn: null }): ClockState {
  return answer.startsOn === null ? { status: 'empty' } : { status: 'ready', clock: answer };
}

/** The article 26 clock of a stored disclosure, read again whenever `version` (its last save) changes. */
export function useClock(documentId: string, version: string): [ClockState, () => void] {
  const { get } = useFetchClient();
  const [state, setState] = useState<ClockState>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    setState({ status: 'loading' });
    get<Clock | { startsOn: null }>(`/clock/disclosures/${documentId}`)
      .then(({ data }) => isCurrent && setState(stateOf(data)))
      .catch(
        (failure: unknown) =>
          isCurrent && setState({ status: 'failed', message: messageOf(failure) }),
      );
    return () => {
      isCurrent = false;
    };
  }, [get, documentId, version, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return [state, retry];
}
