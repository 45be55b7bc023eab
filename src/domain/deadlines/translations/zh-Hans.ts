import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  // Why no deadline can be computed
  'deadlines.start_event_missing': '缺少起算日：没有信息形成、变更或重新起算的日期。',
  'deadlines.scheduled_event_missing':
    '缺少事件日期：期限按事件发生前的天数计算，但未填写事件日期。',
  'deadlines.not_a_day': '“{value}”不是有效日期，应为“年-月-日”格式的实际日期。',
  'deadlines.pause_reversed': '暂停计算的结束日期{to}早于开始日期{from}。',
  'deadlines.days_not_positive': '天数“{value}”无效，应为大于零的整数。',
  'deadlines.date_not_in_calendar': '{month}月{day}日不是有效日期。',

  // The steps of a computation
  'deadlines.formed': '{on}信息形成（或收到申请）。',
  'deadlines.changed': '{on}信息变更，期限自变更之日起计算。',
  'deadlines.restarted': '{on}期限重新起算。',
  'deadlines.scheduled': '事件日期为{on}，应在此前{n}天完成，向前倒推，事件当日不计入。',
  'deadlines.set_by_date': '期限为固定日期{date}。',
  'deadlines.start_day_not_counted': '起算当日{on}不计入期限，自次日起计算。',
  'deadlines.due_at_once': '要求及时公开，当日{on}即为期限。',
  'deadlines.working_days_counted': '{from}至{to}：计工作日{days}天，累计{counted}天。',
  'deadlines.make_up_days_counted':
    '{from}至{to}：{nameZh}调休上班，计工作日{days}天，累计{counted}天。',
  'deadlines.unnamed_make_up_days_counted':
    '{from}至{to}：调休上班，计工作日{days}天，累计{counted}天。',
  'deadlines.calendar_days_counted': '{from}至{to}：计自然日{days}天，累计{counted}天。',
  'deadlines.weekend_skipped': '{from}至{to}：周末休息{days}天，不计为工作日。',
  'deadlines.holiday_skipped': '{from}至{to}：{nameZh}放假{days}天，不计为工作日。',
  'deadlines.unnamed_rest_days_skipped': '{from}至{to}：放假{days}天，不计为工作日。',
  'deadlines.pause_excluded': '{from}至{to}：因“{reason}”暂停计算，{days}天不计入期限。',
  'deadlines.moved_forward': '期限最后一日{from}不能作为期限届满日，顺延至下一个工作日{to}。',
  'deadlines.moved_backward': '倒推所得的{from}为休息日，提前至上一个工作日{to}。',
  'deadlines.extended': '{on}批准延长{days}个工作日，自{after}的次日起继续计算。',
  'deadlines.extension_superseded':
    '{on}批准的延长{days}个工作日属于重新起算之前的期限，不再适用。',
  'deadlines.pauses_and_extensions_without_effect': '期限由固定日期确定，暂停和延长不影响该日期。',
  'deadlines.due': '期限届满日为{on}。',
};

export default texts;
