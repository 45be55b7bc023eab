import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'annual_report.table_missing': '《{tableZh}》尚未填写；没有发生的，请填 0 后保存。',
  'annual_report.table_unreadable': '《{tableZh}》不是可读的表格数据：{value}。',
  'annual_report.row_unreadable': '“{rowZh}”一行不是可读的表格数据：{value}。',
  'annual_report.row_unknown': '《{tableZh}》没有代码为“{row}”的行。',
  'annual_report.column_unknown': '“{rowZh}”一行没有代码为“{column}”的列。',
  'annual_report.cell_not_a_number': '{cellZh}填的是“{value}”，应为大于或等于 0 的数字。',
  'annual_report.cell_not_whole': '{cellZh}填的是“{value}”，应为大于或等于 0 的整数。',
  'annual_report.cell_too_precise': '{cellZh}填的是“{value}”，最多保留两位小数。',
  'annual_report.cell_too_large': '{cellZh}填的是“{value}”，数字过大，请核对。',
  'annual_report.applications_unbalanced':
    '“{scopeZh}”列：{leftZh}为 {leftValue}，{rightZh}为 {rightValue}，两者应相等。',
  'annual_report.results_total_differs':
    '“{scopeZh}”列：{leftZh}填的是 {leftValue}，{rightZh}为 {rightValue}，两者应相等。',
  'annual_report.applicants_total_differs':
    '“{scopeZh}”行：{leftZh}填的是 {leftValue}，{rightZh}为 {rightValue}，两者应相等。',
  'annual_report.remedies_total_differs':
    '“{scopeZh}”：{leftZh}填的是 {leftValue}，{rightZh}为 {rightValue}，两者应相等。',
  'annual_report.carry_over_differs':
    '本年{leftZh}为 {leftValue}，上一年度年报{rightZh}为 {rightValue}，两者应一致，请核对。',
  'annual_report.in_force_differs':
    '本年{leftZh}为 {leftValue}，而上一年度{rightZh}加本年制发、减本年废止为 {rightValue}；如因清理旧文件所致，可以保留。',
  'annual_report.quoted_number_differs':
    '“{sectionZh}”写有“{quote}”（{leftValue}），表中{rightZh}为 {rightValue}，请核对。',
  'annual_report.consolidation_differs':
    '本报告{leftZh}为 {leftValue}，{count} 份汇总来源年报{rightZh}之和为 {rightValue}，两者应相等。',
  'annual_report.second_for_year':
    '“{organization}”已有 {year} 年年度报告《{other}》，同一年度只能有一份。',
  'annual_report.impossible_year': '年度“{value}”不合理，应为 2008 年以后的年份。',
  'annual_report.unknown_form': '没有格式版本“{value}”，可用的是“{known}”。',
  'annual_report.section_missing': '“{sectionZh}”尚未填写；没有内容的，请写明“无”。',
  'annual_report.organization_missing': '请选择年度报告所属的机关单位。',
};

export default texts;
