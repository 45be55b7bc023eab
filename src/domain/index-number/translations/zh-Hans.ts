import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'index_number.empty': '没有填写索引号。',
  'index_number.malformed': '索引号“{value}”无法识别，应为“机构代码/四位年份-五位流水号”。',
  'index_number.month_out_of_range': '索引号“{value}”中的月份 {month} 不在 1 至 12 之间。',
  'index_number.serial_zero': '索引号“{value}”的流水号为零，流水号应从 00001 开始。',
};

export default texts;
