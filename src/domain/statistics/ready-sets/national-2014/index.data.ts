import type { IndicatorSet } from '../../indicator-set';
import { readyIdentities, readyIndicators } from '../ready-rows';
import { remedies, requests } from './access-requests-and-remedies.data';
import { capacity, meetings } from './capacity-and-meetings.data';
import { identities } from './identities.data';
import { proactive, responses } from './proactive-and-responses.data';

const LEGAL_TITLE =
  '《国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知》（国办发〔2014〕32号）';

/** 政府信息公开情况统计表, all nine sections. */
export const NATIONAL_2014: IndicatorSet = {
  key: 'national_2014',
  name: '政府信息公开情况统计表',
  indicators: readyIndicators([proactive, responses, requests, ...remedies, capacity, meetings], {
    legalTitle: LEGAL_TITLE,
    legalProvision: '附件：政府信息公开情况统计表',
  }),
  identities: readyIdentities(identities, { legalTitle: LEGAL_TITLE }),
};
