import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  // 指标
  'statistics.code_missing': '指标“{name}”没有代码。',
  'statistics.name_missing': '代码为“{code}”的指标没有名称。',
  'statistics.legal_basis_missing': '指标 {code}“{name}”没有写明依据。',
  'statistics.validity_reversed': '指标 {code}“{name}”的停用期 {to} 早于启用期 {from}。',
  'statistics.heading_with_number': '{code}“{name}”是标题，不能设置自动取数或计算公式。',
  'statistics.text_with_number': '{code}“{name}”不是数字，不能设置计算公式或小数位数。',
  'statistics.code_twice': '代码“{code}”在同一时期用于两个指标：“{name}”和“{other}”。',
  'statistics.parent_unknown': '指标 {code}“{name}”的上级指标“{parent}”同期不存在。',
  'statistics.parents_in_circle': '上级指标绕成了圈：{codes}。',
  'statistics.formulas_in_circle': '计算公式绕成了圈：{codes}。',
  'statistics.formula_unknown_code':
    '指标 {code}“{name}”的计算公式引用了“{other}”，没有这个数字指标。',
  'statistics.identity_unknown_code': '勾稽关系 {identity} 引用了“{other}”，没有这个数字指标。',
  'statistics.identity_empty_side': '勾稽关系 {identity} 有一边没有指标。',
  'statistics.identity_validity_reversed': '勾稽关系 {identity} 的停用期 {to} 早于启用期 {from}。',
  'statistics.identity_twice': '勾稽关系编号“{identity}”在同一时期用了两次。',
};

export default texts;
