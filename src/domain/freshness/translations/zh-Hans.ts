import type { ReasonTexts } from '../../reasons/reason';
import told from './told-zh-Hans';

const texts: ReasonTexts = {
  // Policies
  'freshness.key_missing': '请填写规则代码。',
  'freshness.key_twice': '规则代码“{value}”重复。',
  'freshness.name_missing': '请填写规则名称。',
  'freshness.legal_basis_missing': '请填写依据：规定这一期限的文件名称。',
  'freshness.unknown_choice': '“{value}”不是可选的值，可选：{allowed}。',
  'freshness.target_missing': '适用范围为“{kind}”，但未选择具体对象。',
  'freshness.target_unknown': '适用对象“{value}”（{kind}）不存在。',
  'freshness.home_group': '首页规则应计入“首页”，其他规则不能计入“首页”。',
  'freshness.age_out_of_range': '期限“{value}”无效，应为1至{most}的整数。',
  'freshness.unknown_unit':
    '期限单位“{value}”无效，应为自然日（calendar_day）或工作日（working_day）。',
  'freshness.number_out_of_range': '“{value}”无效，应为{least}至{most}的整数。',
  'freshness.not_in_mode': '“{mode}”方式下不能填写这一项。',
  'freshness.nothing_demanded': '“{mode}”方式下没有填写任何要求，规则不起作用。',
  'freshness.period_without_items': '填写了统计天数，但未填写最少条数。',
  'freshness.gap_incomplete': '最大间隔与回溯天数须同时填写。',
  'freshness.gap_longer_than_period': '最大间隔{most}天应小于回溯天数{within}天。',
  'freshness.points_and_severity': '分值{value}与后果不符：后果为“扣分”时分值应大于0，否则应为0。',
  'freshness.not_a_day': '“{value}”不是有效日期。',
  'freshness.period_reversed': '失效日期{to}早于生效日期{from}。',
  'freshness.policies_overlap': '规则“{name}”与“{other}”适用对象相同，有效期重叠。',

  // Confirming, acknowledging, rectifying
  'freshness.note_missing': '请填写说明。',
  'freshness.evidence_missing': '请填写核对依据（网址、文号或者文件）。',
  'freshness.confirmation_not_allowed': '适用规则“{policy}”不接受核对确认，须有内容更新。',
  'freshness.nothing_to_confirm': '栏目没有公开内容，无从核对确认。',
  'freshness.confirmations_used_up':
    '适用规则“{policy}”最多连续核对确认{most}次，已用完，须有内容更新。',
  'freshness.nothing_to_acknowledge': '没有逾期或者临近期限，无需签收。',
  'freshness.planned_in_the_past': '计划完成日期{value}已过。',
  'freshness.planned_too_late':
    '计划完成日期{value}过晚：应在发现问题后{days}天内，不晚于{latest}。',
  'freshness.rechecked_by_rectifier': '整改须由他人复核，整改人及其代理人不能复核。',
  'freshness.not_rectified': '内容仍为空白或者逾期，不能确认整改完成。',

  'freshness.parameter_not_understood': '参数{parameter}无法识别。',
  'freshness.day_not_kept':
    '没有{value}的记录：系统每天结束时保存当日状态，只能查看有记录的日期或今天。',
  'freshness.nothing_to_recheck': '没有等待复核的整改。',
  'freshness.policy_conflict': '规则已被他人修改，请刷新后重试。',

  ...told,
};

export default texts;
