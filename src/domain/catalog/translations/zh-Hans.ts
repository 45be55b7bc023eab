import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'catalog.cycle': '栏目“{name}”的上级不能是“{parent}”：目录树成了循环。',
  'catalog.parent_holds_content':
    '上级栏目“{parent}”下已有 {count} 条信息，不能再设下级栏目；请先把这些信息移到别的栏目。',
  'catalog.time_limit_days_missing': '栏目“{name}”的公开时限要填写天数，不能为 0。',
  'catalog.in_use': '栏目“{name}”下还有 {children} 个下级栏目、{disclosures} 条信息，不能删除。',
  'catalog.has_history':
    '栏目“{name}”下公开过信息（共 {count} 条记录），不能删除；请在“目录调整”中关闭或合并。',
  'catalog.is_successor': '栏目“{name}”承接了被合并的栏目，不能删除。',
  'catalog.note_missing': '请填写调整依据或理由，以便记入目录沿革。',
  'catalog.note_length': '调整依据或理由为 {length} 个字，应为 {min} 至 {max} 个字。',
  'catalog.day_in_future': '日期 {value} 还没有到（今天是 {today}），请填写今天或以前的日期。',
  'catalog.unknown_category': '没有这个栏目：“{value}”。',
  'catalog.unknown_operation': '没有这种调整：“{value}”。',
  'catalog.parent_not_open': '栏目“{parent}”已关闭或已合并，不能作为上级栏目。',
  'catalog.merged_stays': '栏目“{name}”已并入别的栏目，不能再调整。',
  'catalog.already_there': '栏目“{name}”已在这个上级栏目下。',
  'catalog.into_itself': '栏目“{name}”不能并入它自己。',
  'catalog.target_not_open': '栏目“{name}”已关闭或已合并，不能承接信息。',
  'catalog.target_not_leaf': '栏目“{name}”还有下级栏目，不能承接信息；请选择最末一级栏目。',
  'catalog.has_children':
    '栏目“{name}”下有 {children} 个下级栏目；请先调整下级栏目，或者选择“下级栏目一并转入”。',
  'catalog.not_open': '栏目“{name}”已关闭或已合并，不能这样调整。',
  'catalog.already_open': '栏目“{name}”没有关闭。',
  'catalog.has_open_children': '栏目“{name}”下还有 {children} 个开放的下级栏目，请先关闭或移走。',
  'catalog.split_without_parts': '请至少填写一个拆分出的栏目。',
  'catalog.name_missing': '拆分出的栏目（代码“{code}”）没有名称。',
  'catalog.bad_code': '栏目代码“{value}”有误：只用小写字母、数字和连字符。',
  'catalog.code_taken': '栏目代码“{value}”已被使用。',
  'catalog.not_filed_here': '信息“{value}”不在栏目“{name}”中。',
  'catalog.chosen_twice': '信息“{value}”被分到了两个栏目。',
  'catalog.unknown_rest': '其余信息的去处“{value}”有误，可选：{allowed}。',
  'catalog.rest_unplaced': '还有 {count} 条信息没有安排去处，请指定其余信息归入哪个栏目。',
  'catalog.unreadable_period': '统计期间有误：开始日期 {from} 晚于结束日期 {to}。',
};

export default texts;
