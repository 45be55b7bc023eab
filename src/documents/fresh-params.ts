import { copyData } from './copy-data';

/**
 * What a caller asked for, to work on: rules and stages write into the data (canonical forms, the next revision), and
 * an attempt that is rolled back must leave nothing of that to the next one, nor to the caller.
 */
export function freshParams<Asked extends { data?: unknown }>(asked: Asked): Asked {
  return 'data' in asked ? { ...asked, data: copyData(asked.data) } : { ...asked };
}
