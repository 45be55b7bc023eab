import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'rich_text.forbidden_element': 'The text must not use the element <{element}>.',
  'rich_text.forbidden_attribute':
    'The element <{element}> in the text must not have the attribute {attribute}.',
  'rich_text.forbidden_url':
    'The address "{url}" of an element <{element}> in the text is not allowed: use the address of a web page.',
  'rich_text.ambiguous_markup':
    'The text contains markup that cannot be read reliably, "{found}": remove it.',
  'rich_text.unclosed_tag': 'The tag "{found}" in the text does not end: complete or remove it.',
};

export default texts;
