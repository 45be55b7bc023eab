import type { ReasonTexts } from '../../reasons/reason';

/** What is told beside a status; nothing here refuses anything. */
const told: ReasonTexts = {
  // What an event does to a clock
  'freshness_told.published': '首次公开，计为更新。',
  'freshness_told.brought_along': '迁移带入的信息，按原系统公开日期计，不按导入日期计。',
  'freshness_told.changed': '内容有实质修改，计为内容更新。',
  'freshness_told.corrected': '更正了错误，计为内容更新。',
  'freshness_told.restored_changed': '恢复公开时内容有实质修改，计为内容更新。',
  'freshness_told.link_became_text': '原为单纯链接，现补充正文，计为更新。',
  'freshness_told.unchanged': '重新发布而内容未变，不计为更新。',
  'freshness_told.minor': '编辑标为细微修改（如错别字），不计为更新。',
  'freshness_told.bare_link': '只有链接没有正文，不计为更新。',
  'freshness_told.back_dated': '填写了原系统公开日期，属补录旧信息，不计为更新。',
  'freshness_told.withdrawn': '撤回公开，该信息的更新日期不再计算。',
  'freshness_told.restored_unchanged': '恢复公开而内容未变，沿用原日期，不计为更新。',
  'freshness_told.moved': '调整栏目，沿用原日期，不计为更新。',
  'freshness_told.time_passed': '到期或者生效引起的状态变化，不计为更新。',

  // How a status was counted
  'freshness_told.new_items_calendar_days':
    '最新一条计于{from}，其后{days}天为限，{dueOn}为最后一天。',
  'freshness_told.new_items_working_days':
    '最新一条计于{from}，其后{days}个工作日为限，{dueOn}为最后一天。',
  'freshness_told.content_calendar_days':
    '最近更新或者核对于{from}，其后{days}天为限，{dueOn}为最后一天。',
  'freshness_told.content_working_days':
    '最近更新或者核对于{from}，其后{days}个工作日为限，{dueOn}为最后一天。',
  'freshness_told.record_change_calendar_days':
    '所依据的信息于{from}变动，页面应在其后{days}天内更新，{dueOn}为最后一天。',
  'freshness_told.record_change_working_days':
    '所依据的信息于{from}变动，页面应在其后{days}个工作日内更新，{dueOn}为最后一天。',
  'freshness_told.formed': '形成于{from}，尚未公开，最迟应于{dueOn}公开。',
  'freshness_told.not_countable':
    '自{from}起{days}个工作日涉及{year}年，该年放假安排尚未公布，无法计算；请在“工作日历”中补充。',
  'freshness_told.blank': '栏目没有公开内容，按未更新计。',
  'freshness_told.never_updated': '有公开内容，但没有一条计为更新（补录、链接不计）。',
  'freshness_told.nothing_to_follow': '所依据的信息没有需要跟进的变动。',
  'freshness_told.only_numbers': '规则只要求条数或者间隔，没有更新期限。',
  'freshness_told.closed': '栏目或者单位已停用，不再监测。',
  'freshness_told.no_policy': '没有适用的更新规则。',
  'freshness_told.exempt': '规则规定不作更新要求。',

  // Problems and notes beside a status
  'freshness_told.too_few_items': '共{count}条，少于规定的{least}条。',
  'freshness_told.too_few_new_items': '最近{days}天内{count}条，少于规定的{least}条。',
  'freshness_told.gap_too_long': '{from}至{to}共{days}天没有新信息，超过规定的{most}天。',
  'freshness_told.confirmations_do_not_count': '核对确认{count}次，适用规则不接受核对确认，不计。',
  'freshness_told.confirmations_used_up': '连续核对确认{count}次，只计前{most}次。',
  'freshness_told.rest_days_unknown': '{year}年放假安排尚未公布，提醒日期未避开休息日。',

  // Why a policy is the one
  'freshness_told.nearest': '最具体，适用。',
  'freshness_told.less_near': '有更具体的规则，不适用。',
  'freshness_told.elsewhere': '适用范围不包括此处。',
  'freshness_told.not_in_force': '当日不在有效期内。',
  'freshness_told.for_columns': '要求栏目有新信息，不适用于单条信息。',

  // Veto items of the inspection
  'freshness_told.inspection_v1': '严重表述错误、泄密等严重问题',
  'freshness_told.inspection_v2': '站点无法访问',
  'freshness_told.inspection_v3': '首页不更新',
  'freshness_told.inspection_v4a': '动态要闻类和通知公告、政策文件类栏目不更新',
  'freshness_told.inspection_v4b': '应更新但长期未更新的栏目',
  'freshness_told.inspection_v4c': '空白栏目',
  'freshness_told.inspection_v5a': '没有有效的政务咨询类渠道',
  'freshness_told.inspection_v5b': '超过三个月未答复的留言',
  'freshness_told.inspection_v6a': '未提供办事服务',
  'freshness_told.inspection_v6b': '重点要素缺失的办事指南',
  'freshness_told.deduction_blank': '空白栏目',
  'freshness_told.deduction_other_stale': '应更新未更新的其他栏目',

  // What to do with a column
  'freshness_told.keep_young': '开设{days}天，不足{least}天，暂不建议调整。',
  'freshness_told.keep_by_law': '属法定公开内容，应保留并及时更新。',
  'freshness_told.keep_alive': '一年内新增{items}条，逾期{days}天，建议保留。',
  'freshness_told.keep_alone': '一年内新增{items}条，逾期{days}天，但没有可以合并的相邻栏目。',
  'freshness_told.keep_blank_recently': '连续{days}天没有公开内容，不足{least}天，暂不建议调整。',
  'freshness_told.close_blank': '连续{days}天没有公开内容，建议关闭。',
  'freshness_told.merge_neglected': '一年内新增{items}条，逾期{days}天，建议并入“{into}”。',
};

export default told;
