import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'document_number.none': '没有填写文号。',
  'document_number.malformed':
    '文号“{value}”无法识别，请按“机关代字〔年份〕序号号”或“……令第序号号”的样式填写。',
  'document_number.year_out_of_range': '文号“{value}”中的年份 {year} 不在 1900 至 2099 之间。',
  'document_number.serial_out_of_range': '文号“{value}”中的序号 {serial} 不在 1 至 99999 之间。',
};

export default texts;
