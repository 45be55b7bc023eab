import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'notifications.subject_missing': '请填写主题',
  'notifications.line_missing': '请填写正文',
  'notifications.subject_one_line': '主题只能有一行',
  'notifications.text_too_long': '文字为 {length} 个字符，最多 {max} 个',
  'notifications.unknown_placeholder': '没有占位符 {value}，这里可用：{allowed}',
  'notifications.unknown_event': '没有“{value}”这种消息',
};

export default texts;
