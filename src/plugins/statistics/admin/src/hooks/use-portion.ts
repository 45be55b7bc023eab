import { useState } from 'react';

const PORTION = 100;

/** The first rows of a long list, a portion more each time: a thousand rows at once make a page slow. */
export function usePortion<Row>(rows: readonly Row[], portion = PORTION) {
  const [count, setCount] = useState(portion);
  return {
    shown: rows.slice(0, count),
    /** How many are not shown. */
    more: Math.max(0, rows.length - count),
    showMore: () => setCount((last) => last + portion),
  };
}
