import { shanghaiDay } from '../../../../domain/time/shanghai-day';

/** Today in Asia/Shanghai; the rules get the day as a parameter. */
export function today(): string {
  return shanghaiDay(Date.now());
}
