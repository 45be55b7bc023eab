import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'import.file_missing': '请选择要导入的文件（字段 file）。',
  'import.file_too_large': '文件“{name}”过大：{size} MB，导入文件不得超过 {limit} MB。',
  'import.format_not_supported': '文件“{name}”不能导入：只接受 .xlsx 和 .csv 文件。',
  'import.file_unreadable': '文件“{name}”已损坏或不是有效的表格文件，无法读取。',
  'import.encoding_unknown': '文件“{name}”的编码无法识别：请保存为 UTF-8 或 GB18030（GBK）编码。',
  'import.bad_csv': '文件“{name}”第 {line} 行附近的引号不配对，无法读取。',
  'import.file_empty': '文件“{name}”中没有可导入的数据：第一行应为列名，以下每行一条。',
  'import.too_many_rows': '文件有 {rows} 行数据，一次最多导入 {limit} 行，请拆分后导入。',
  'import.bad_parameter': '参数“{name}”的值“{value}”有误，应为 true 或 false。',
  'import.digest_missing': '请先检查文件，再凭检查所得的 digest 导入。',
  'import.digest_differs': '文件与检查时的不同，请重新检查后再导入。',
  'import.has_problems': '文件有 {count} 处错误，未导入任何内容。请改正后重新检查。',
  'import.column_unknown': '不认识列“{column}”，该列不导入。',
  'import.column_twice': '列“{column}”重复出现。',
  'import.required': '“{column}”必须填写。',
  'import.not_a_day':
    '“{column}”的值“{value}”不是日期：请写成 2026-03-01、2026/3/1 或 2026年3月1日，且日期须真实存在。',
  'import.not_yes_or_no': '“{column}”的值“{value}”有误：请填“是”或“否”。',
  'import.not_an_email': '“{column}”的值“{value}”不是电子邮箱地址。',
  'import.unknown_choice': '“{column}”的值“{value}”不在可选范围内（{options}）。',
  'import.too_long': '“{column}”的内容过长：最多 {max} 个字符，现有 {actual} 个。',
  'import.invalid_character': '“{column}”含有不可用的字符。',
  'import.formula_error': '“{column}”的公式结果是错误值“{value}”。',
  'import.number_too_long':
    '“{column}”的值“{value}”是数字格式，位数过长已失去精度：请把单元格设为文本格式后重新填写。',
  'import.organization_unknown': '找不到单位“{value}”：请填写平台上已有单位的名称或代码。',
  'import.organization_ambiguous': '有多个单位叫“{value}”，请改填代码。',
  'import.duplicate_row': '“{value}”与第 {row} 行重复。',
  'import.parent_cycle': '“{name}”的上级单位成了循环：上级的上级又是它自己。',
  'import.waits_for_row': '上级单位在第 {row} 行，该行有错误，改正后本行才能检查。',
  'import.code_changes': '“{name}”已有代码 {from}，导入后改为 {value}，请核对是否同一单位。',
  'import.name_differs':
    '邮箱 {email} 的账号已存在，姓名为“{existing}”，与“{value}”不同；导入不改姓名。',
  'import.name_differs_in_file':
    '邮箱 {email} 在第 {row} 行的姓名是“{other}”，本行却是“{value}”：一个邮箱只对应一人。',
  'import.row_refused': '本行未被接受：{message}',
};

export default texts;
