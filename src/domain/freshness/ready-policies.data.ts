import { INSPECTION_MORE, NATIONAL } from './ready-policies-national.data';
import { CLASSES, JURONG_RULES, PINGCHANG_CLASSES } from './ready-policies-to-choose.data';
import { ready, type ReadyPolicy } from './ready-policy';

export type { ReadyPolicy };

/** Every policy the platform brings along; numbers and texts are data an administrator changes. */
export const READY_POLICIES: readonly ReadyPolicy[] = [
  ...NATIONAL.map(ready('national')),
  ...INSPECTION_MORE.map(ready('inspection')),
  ...CLASSES.map(ready('class')),
  ...PINGCHANG_CLASSES.map(ready('pingchang')),
  ...JURONG_RULES.map(ready('jurong')),
];
