import { error, type Reason } from '../reasons/reason';
import { CHANNELS } from './classes.data';
import type { Indicator } from './indicator';

/**
 * A source with a parameter it does not know would only fail in the night the round opens. Which sources there are is not
 * asked: a row whose plugin is not there is filled in by hand.
 */
export function checkAutoSource({ code, name, autoSource }: Indicator): Reason[] {
  if (autoSource?.source !== 'ledger.by_channel') return [];
  const channel = autoSource.params?.channel ?? '';
  if (CHANNELS.some((one) => one === channel)) return [];
  const params = { code, name, value: channel, allowed: CHANNELS.join(', ') };
  return [error('statistics.source_unknown_channel', params, 'autoSource')];
}
