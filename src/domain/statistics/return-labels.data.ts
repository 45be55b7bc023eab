import type { Label } from '../annual-report/form';
import type { Footer } from './check-footer';
import type { ReturnMoveName, ReturnRole, ReturnState } from './return-state';

/** What states, moves, roles and the parts of the footer are called where messages name them. */
export const STATE_LABELS: Readonly<Record<ReturnState, Label>> = {
  draft: { zh: '草稿', en: 'draft' },
  self_reviewed: { zh: '已自审', en: 'reviewed by the unit' },
  submitted: { zh: '已报送', en: 'submitted' },
  returned: { zh: '已退回', en: 'sent back' },
  accepted: { zh: '已接收', en: 'accepted' },
  aggregated: { zh: '已汇总', en: 'aggregated' },
  frozen: { zh: '已冻结', en: 'frozen' },
};

export const MOVE_LABELS: Readonly<Record<ReturnMoveName, Label>> = {
  fill: { zh: '填报', en: 'fill in' },
  self_review: { zh: '自审', en: 'review' },
  submit: { zh: '报送', en: 'submit' },
  send_back: { zh: '退回', en: 'send back' },
  accept: { zh: '接收', en: 'accept' },
  aggregate: { zh: '汇总', en: 'aggregate' },
  freeze: { zh: '冻结', en: 'freeze' },
  correct: { zh: '更正', en: 'correct' },
};

export const ROLE_LABELS: Readonly<Record<ReturnRole, Label>> = {
  filler: { zh: '填报人', en: 'filler' },
  self_reviewer: { zh: '审核人', en: 'reviewer' },
  upper_officer: { zh: '上级经办人', en: 'officer of the upper unit' },
};

export const FOOTER_LABELS: Readonly<Record<keyof Footer, Label>> = {
  responsiblePerson: { zh: '单位负责人', en: 'responsible person' },
  reviewer: { zh: '审核人', en: 'reviewer' },
  filler: { zh: '填报人', en: 'filler' },
  phone: { zh: '联系电话', en: 'telephone' },
  filledOn: { zh: '填报日期', en: 'day of filling in' },
};
