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

  // 勾稽关系
  'statistics.sides_differ':
    '勾稽关系 {identity}：{left}，合计 {leftValue}；{right}，合计 {rightValue}；两边应相等。',
  'statistics.left_too_large':
    '勾稽关系 {identity}：{left}，合计 {leftValue}，不应大于 {right}，合计 {rightValue}。',
  'statistics.left_too_small':
    '勾稽关系 {identity}：{left}，合计 {leftValue}，不应小于 {right}，合计 {rightValue}。',
  'statistics.differs_from_largest':
    '勾稽关系 {identity}：{left}，为 {leftValue}；{right}，为 {rightValue}；应与其中最大的一项相等。',
  'statistics.larger_than_largest':
    '勾稽关系 {identity}：{left}，为 {leftValue}，不应大于以下各项中最大的一项：{right}，最大 {rightValue}。',
  'statistics.smaller_than_largest':
    '勾稽关系 {identity}：{left}，为 {leftValue}，不应小于以下各项中最大的一项：{right}，最大 {rightValue}。',
  'statistics.blank_is_known':
    '{cell}没有填，按勾稽关系 {identity} 应为 {value}：{left}；{right}。',
  'statistics.year_is_not_sum':
    '{cell}全年为 {value}，各期之和为 {expected}：{quarters}；两者应相等。',
  'statistics.year_is_not_last_value':
    '{cell}全年为 {value}，最近一期为 {expected}：{quarters}；期末数应取最近一期。',

  // 填表
  'statistics.cell_is_heading': '{cell}是标题行，不填数：“{value}”。',
  'statistics.cell_not_readable': '{cell}填的是“{value}”，无法识别。',
  'statistics.cell_text_too_long': '{cell}填的文字超过 255 个字：“{value}”。',
  'statistics.cell_not_yes_no': '{cell}填的是“{value}”，应填“是”或“否”。',
  'statistics.cell_not_a_number': '{cell}填的是“{value}”，应填数字；没有数据的留空。',
  'statistics.cell_negative': '{cell}填的是“{value}”，不能是负数。',
  'statistics.cell_too_large': '{cell}填的是“{value}”，整数部分超过 12 位，请核对。',
  'statistics.cell_not_whole': '{cell}填的是“{value}”，应填整数。',
  'statistics.cell_too_precise': '{cell}填的是“{value}”，最多保留两位小数。',
  'statistics.cell_not_asked': '本期不填报“{code}”，却填了“{value}”。',
};

export default texts;
