const texts: Record<string, string> = {
  'annual-report-table.label': '年度报告表格',
  'annual-report-table.description': '按全国统一格式填写政府信息公开工作年度报告的表格',
  'annual-report-table.usage':
    '像电子表格一样填写：回车和方向键移动，可从 Excel 成块粘贴；留空、“/”和“—”按 0 计。',
  'annual-report-table.fillSums': '按分项填写合计',
  'annual-report-table.expected': '应为 {computed}',
  'annual-report-table.balanced': '相符',
  'annual-report-table.difference': '相差 {difference}',
  'annual-report-table.clean': '未发现需要更正的问题。',
  'annual-report-table.problems': '需要更正的问题（{count} 处），点击可跳转到对应的格：',
  'annual-report-table.pasted': '已粘贴 {count} 格。',
  'annual-report-table.pastedPartly': '已粘贴 {count} 格，另有 {outside} 格超出表格范围，未粘贴。',
  'annual-report-table.unknown':
    '字段设置中的表格“{table}”不存在，应为 proactive、applications 或 remedies。',
};

export default texts;
