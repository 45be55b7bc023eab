/** Texts of the exported report. */
export const reportTexts = {
  fileName: '审核统计',
  totals: {
    sheet: '概况',
    headers: ['期间', '提交', '发布', '不予公开', '曾退回', '退回率'],
  },
  steps: { sheet: '各步骤', headers: ['步骤', '通过次数', '用时中位数（小时）', '按时率'] },
  overdue: { sheet: '超期', headers: ['单位', '超期项数', '最早的期限'] },
  exceptions: {
    sheet: '例外情况',
    headers: ['标题', '单位', '使用快速通道的事由', '提交人', '提交时间', '发布时间', '是否已补办'],
  },
  yes: '是',
  no: '否',
  never: '未补办即终止',
} as const;
