import type { ReasonTexts } from '../../reasons/reason';

/** What requests about returns, rounds and sets are refused for. */
const texts: ReasonTexts = {
  'statistics.value_not_understood': '{parameter}的值“{value}”无法识别。',
  'statistics.parameter_not_understood': '参数{parameter}无法识别。',
  'statistics.cell_is_sum': '{cell}由公式得出，应为“{sum}”，不能填“{value}”。',
  'statistics.code_in_use': '指标“{code}”已有填报数据，不能删除；不再使用的请填写停用期。',
  'statistics.set_changed_meanwhile': '指标已被他人修改，请刷新后重试。',
  'statistics.set_unknown': '没有“{set}”这套指标。',
  'statistics.unit_collects_nothing': '“{unit}”不汇总其他单位的报表，本单位的报表由上级冻结。',
  'statistics.units_changed_meanwhile': '起报单位已被他人修改，请刷新后重试。',
  'statistics.not_your_unit': '您不是“{unit}”的统计员，不能办理。',
  'statistics.quarter_to_come': '{quarter}尚未开始，不能填报。',
  'statistics.round_empty': '{quarter}没有起报单位或者没有需要填报的指标。',
  'statistics.round_unknown': '“{setKey}”没有{quarter}这一期。',
};

export default texts;
