import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'files.in_publication':
    '文件“{name}”已随公开信息《{title}》发布，不能替换或删除，也不能修改名称、说明和替代文本。请上传新文件，在草稿中换上后重新发布；或者先撤回该信息。',
};

export default texts;
