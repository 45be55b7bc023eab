/** Sentences of the narrative. `{name}` is replaced; amounts come with their unit. */
export const NARRATIVE = {
  opening: '{period}，{unit}政府信息公开情况统计如下。',
  progress:
    '应报送单位 {units} 家，其中已接收 {accepted} 家、待接收 {waiting} 家、未报送 {missing} 家；逾期 {late} 家。',
  value: '{name}{value}',
  previous: '比上期{change}',
  lastYear: '比上年同期{change}',
  grown: '增加{by}',
  shrunk: '减少{by}',
  percent: '（{percent}%）',
  same: '持平',
  yearToDate: '本年累计{value}',
  areaYearToDate: '本行政区域本年累计{value}',
  area: '本行政区域{name}{value}',
  own: '其中本级{value}',
  columns: '按层级分，{columns}',
  comma: '，',
  semicolon: '；',
  stop: '。',
  nothing: '本期没有填报数据。',
  /** Numbers in front of printed names and what stands in brackets behind them. */
  numbering: /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*|其中[：:]\s*)+/u,
  remark: /[（(][^（）()]*[）)]$/u,
  main: '一、主要情况',
  table: '二、统计表',
} as const;
