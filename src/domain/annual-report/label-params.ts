import type { ReasonParams } from '../reasons/reason';
import type { Label } from './form';

/**
 * A printed label as reason parameters, once per language (`leftZh`, `leftEn`): a reason is rendered in any
 * language from its texts alone, without looking the form up again.
 */
export function labelParams(name: string, label: Label): ReasonParams {
  return { [`${name}Zh`]: label.zh, [`${name}En`]: label.en };
}
