import type { IndicatorSet } from '../indicator-set';
import { DINGXI_2008 } from './dingxi-2008.data';
import { NATIONAL_2014 } from './national-2014/index.data';
import { WEBSITE_YEARLY } from './website-yearly.data';

/** The forms an installation can begin with; the first is the one of the quarterly return. */
export const READY_SETS: readonly IndicatorSet[] = [NATIONAL_2014, DINGXI_2008, WEBSITE_YEARLY];
