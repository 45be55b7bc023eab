import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'ledger_query.given_twice': '台账查询参数 {parameter} 只能填写一个值。',
  'ledger_query.unknown_kind': '台账没有“{kind}”这种事由，可选：{kinds}。',
  'ledger_query.too_long': '台账查询参数 {parameter} 过长，最多 {max} 个字符。',
  'ledger_query.not_a_day':
    '台账查询参数 {parameter} 的日期“{value}”不存在，请按 年-月-日 填写真实日期。',
  'ledger_query.reversed_period': '台账查询的起始日期 {from} 晚于截止日期 {to}。',
  'ledger_query.not_a_number': '台账查询参数 {parameter} 的值“{value}”不是 1 至 {max} 之间的整数。',
};

export default texts;
