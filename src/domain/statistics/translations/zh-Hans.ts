import type { ReasonTexts } from '../../reasons/reason';
import handling from './handling-zh-Hans';

const texts: ReasonTexts = {
  ...handling,

  // 指标
  'statistics.unknown_choice': '“{at}”的“{value}”不可用，只能是：{allowed}。',
  'statistics.code_missing': '指标“{name}”没有代码。',
  'statistics.code_malformed':
    '指标“{name}”的代码“{code}”应由半角字母、数字组成，中间可用点或者短横线，不超过40个字符。',
  'statistics.source_unknown_channel':
    '指标 {code}“{name}”统计的渠道“{value}”无法识别，应为 {allowed} 之一。',
  'statistics.set_without_name': '统计表没有名称。',
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
  'statistics.return_empty': '{quarter} 的报表一个数也没有填。',
  'statistics.cell_not_asked': '本期不填报“{code}”，却填了“{value}”。',

  // 报表办理
  'statistics.return_changed_meanwhile':
    '报表已被他人改动（您看到的是第 {seen} 次保存，现在是第 {version} 次），请刷新后再办。',
  'statistics.return_is_frozen':
    '报表第 {revision} 版已冻结，不能再改；确需更正的，另起更正版并说明理由。',
  'statistics.return_wrong_state': '报表当前状态为“{stateZh}”，不能办理“{moveZh}”。',
  'statistics.return_role_missing': '您不是本单位报表“{moveZh}”环节的经办人（{rolesZh}）。',
  'statistics.filler_reviews_own': '填报人不能审核自己填的报表，请由他人审核。',
  'statistics.unit_accepts_own': '填报或者审核过本报表的人不能代表上级接收它，请由他人接收。',
  'statistics.reason_missing': '办理“{moveZh}”须说明理由。',
  'statistics.warning_unexplained': '有一处提示尚未说明原因：{key}。',
  'statistics.override_without_reason': '{cell}自动统计为 {counted}，改为 {value} 须说明理由。',
  'statistics.footer_missing': '表尾没有填全：{partZh}。',
  'statistics.footer_same_person': '审核人和填报人同为“{value}”，应为两人。',
  'statistics.footer_phone': '联系电话“{value}”不像电话号码。',
  'statistics.footer_not_a_day': '填报日期“{value}”不是一个日期。',
  'statistics.footer_before_period': '填报日期 {value} 早于报告期开始之日 {firstDay}。',
  'statistics.footer_in_future': '填报日期 {value} 还没有到。',

  // 导入报表
  'statistics.import_not_xlsx': '文件“{name}”不能导入：只接受本平台导出、另存为 .xlsx 的报表。',
  'statistics.import_unreadable':
    '文件“{name}”已损坏、解压后过大，或者不是有效的 .xlsx 文件，无法读取。',
  'statistics.import_not_our_form':
    '文件“{name}”不是本平台导出的报表，请在导出的报表上填写，不要复制到新的文件里。',
  'statistics.import_sheet_missing': '文件“{name}”里没有报表所在的工作表“{sheet}”。',
  'statistics.import_other_form': '这是另一种报表（{value}），应为“{expected}”。',
  'statistics.import_other_version':
    '文件用的是第 {value} 版指标，现在是第 {expected} 版，请重新导出后填写。',
  'statistics.import_wrong_period': '文件的报告期是 {value}，应为 {expected}。',
  'statistics.import_other_unit': '文件是“{value}”的报表，应为“{expected}”的。',
  'statistics.import_code_unknown': '{place} 的代码“{code}”不在这张报表里，请不要改动代码。',
  'statistics.import_code_twice': '{place} 的代码“{code}”重复出现，请不要改动代码。',
  'statistics.import_code_moved':
    '{place} 的代码“{code}”对应的指标是“{expected}”，文件里却是“{name}”，请不要改动代码和指标。',
  'statistics.import_row_missing': '{place} 一行没有了：{indicator}，请不要删除行。',
  'statistics.import_formula_error': '{cell}的公式结果是错误值“{value}”。',
  'statistics.import_formula_without_value':
    '{cell}是公式，文件里没有存下结果；请用 Excel 或 WPS 打开保存后再导入，或者直接填数。',
  'statistics.import_sum_differs': '{cell}填的是 {value}，按各分项计算应为 {expected}。',
  'statistics.import_year_differs':
    '{cell}的本年累计是 {value}，应为 {expected}；本年累计由平台计算，不导入。',
  'statistics.import_not_a_day':
    '{cell} 的填报日期“{value}”不是日期：请写成 2026年4月3日或者 2026-04-03。',
  'statistics.import_footer_too_long': '{cell} 的文字过长，最多 {most} 个字。',

  // 报送轮次
  'statistics.number_out_of_range': '“{value}”不可用，应为 {least} 到 {most} 的整数。',
  'statistics.city_due_before_district':
    '报市的期限（{city} 日）不能早于报区县的期限（{district} 日）：区县要先收齐再报市。',

  // 起报单位
  'statistics.unit_without_name': '起报单位（{id}）没有名称。',
  'statistics.unit_validity_reversed': '“{name}”的停报期 {to} 早于起报期 {from}。',
  'statistics.unit_merged_but_open': '“{name}”已并入其他单位，须填写停报期。',
  'statistics.unit_names_itself':
    '“{name}”不能把自己设为报送对象、所在地区、并入单位或者指导部门。',
  'statistics.unit_unknown': '“{name}”所指的单位“{other}”同期不存在。',
  'statistics.unit_orphaned':
    '“{name}”隶属的单位“{other}”在 {quarter} 已经停报，也没有并入其他单位，“{name}”会漏出汇总。',
  'statistics.unit_merged_into_nothing': '“{name}”并入的单位“{other}”在 {quarter} 不存在。',
  'statistics.unit_region_no_government': '“{name}”的所在地区应为一级政府（街道），“{other}”不是。',
  'statistics.unit_twice': '“{name}”和“{other}”是同一起报单位，时间重叠。',
  'statistics.unit_organization_twice': '“{name}”和“{other}”同期对应同一个机关，会重复统计。',
  'statistics.units_in_circle': '报送关系绕成了圈：{names}。',
  'statistics.units_below_not_yours':
    '“{name}”的起报单位由该单位的统计员确定，管理报送轮次的人员也可以调整。',
  'statistics.unit_of_others':
    '编号“{id}”已用于“{other}”，该单位不在本单位的名单内，“{name}”请另编编号。',
  'statistics.unit_not_below': '“{name}”的报送对象应为“{root}”或者其名单内的单位。',
  'statistics.unit_names_outsider':
    '“{name}”的所在地区和并入单位应为“{root}”或者其名单内的单位，“{other}”不是。',
  'statistics.unit_organization_outside':
    '“{name}”的机关不在“{root}”之下。垂直管理单位须填写所在地区；其他地区的机关不能列入。',
};

export default texts;
