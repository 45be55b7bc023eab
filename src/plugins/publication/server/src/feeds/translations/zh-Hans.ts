/** What feeds call themselves in a reader's list. */
const feedTexts = {
  all: '政府信息公开',
  of: '{name} - 政府信息公开',
  author: '政府信息公开平台',
};

export default feedTexts;
