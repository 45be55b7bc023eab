import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'work_records.day_to_come': '“{fieldZh}”的日期 {value} 还没有到（今天是 {today}）。',
  'work_records.day_too_early': '“{fieldZh}”的日期 {value} 早于 {earliest}，请核对年份。',
  'work_records.days_reversed': '“{fieldZh}”的日期 {value} 早于开始的日期 {first}。',
  'work_records.not_a_number': '“{fieldZh}”的值“{value}”不是数字。',
  'work_records.negative': '“{fieldZh}”的值“{value}”不能小于 0。',
  'work_records.not_whole': '“{fieldZh}”的值“{value}”应为整数。',
  'work_records.too_precise': '“{fieldZh}”的值“{value}”最多保留两位小数。',
  'work_records.too_large': '“{fieldZh}”的值“{value}”过大，最大为 {most}。',
  'work_records.year_after_spending': '“{fieldZh}”{value} 晚于支出日期 {spentOn} 的年份。',
  'work_records.organization_has_records':
    '机关“{name}”还有 {count} 条工作台账，不能删除；请先删除这些记录，或者改到其他机关。',
  'work_records.kept_by_own_people':
    '“{organization}”的工作台账由该机关自己的信息员、统计员登记，上级机关只能查看。',
};

export default texts;
