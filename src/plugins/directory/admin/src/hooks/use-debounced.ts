import { useEffect, useState } from 'react';

/** Long enough that typing a word asks once, short enough to feel at once. */
export const DELAY_MS = 300;

/** A value that follows another once it has stood still for a moment. */
export function useDebounced<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), DELAY_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
