import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'rich_text.forbidden_element': '正文中不能使用 <{element}> 元素。',
  'rich_text.forbidden_attribute': '正文中的 <{element}> 元素不能带有属性 {attribute}。',
  'rich_text.forbidden_url': '正文中 <{element}> 元素的地址“{url}”不允许使用，请改用网页地址。',
  'rich_text.ambiguous_markup': '正文中含有无法可靠识别的标记“{found}”，请删除。',
  'rich_text.unclosed_tag': '正文中的标记“{found}”没有结束，请补全或删除。',
};

export default texts;
