import { useCallback, useEffect, useRef } from 'react';
import { DELAY_MS } from './use-debounced';

/** Calls with the last value once calling pauses, and then as it is defined by then; not after the component is gone. */
export function useDebouncedCallback<Value>(callback: (value: Value) => void) {
  const latest = useRef(callback);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    latest.current = callback;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback((value: Value) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(value), DELAY_MS);
  }, []);
}
