import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'changes.bad_cursor':
    '参数 {parameter} 的值“{value}”不是有效的游标：请原样使用上次返回的 meta.next；不带此参数则从头读取。',
  'changes.bad_limit': '参数 {parameter} 的值“{value}”无效：请填写 1 至 {max} 的整数。',
  'changes.bad_type': '参数 {parameter} 的值“{value}”不在可选类型范围内（{options}）。',
  'changes.bad_category': '参数 {parameter} 的值“{value}”既不是栏目代码，也不是栏目路径。',
  'changes.unknown_category': '参数 {parameter}：没有栏目“{value}”。',
  'changes.bad_organization': '参数 {parameter} 的值“{value}”不是机关单位的 documentId。',
  'changes.unknown_organization': '参数 {parameter}：没有机关单位“{value}”。',
  'changes.unknown_parameter': '没有参数 {parameter}（所给的值为“{value}”）。',
};

export default texts;
