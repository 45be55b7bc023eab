import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'finding.in_attachment': '附件“{attachment}”：',
  'secrecy.mark': '含有国家秘密标志“{mark}”，不得公开。',
  'secrecy.internal_mark': '含有内部标识“{mark}”，不得公开。',
  'secrecy.restricted_mark': '含有标识“{mark}”，请确认可以主动公开。',
  'secrecy.mention': '提到“{mark}”，请确认所述内容不涉密。',
  'secrecy.term': '提到“{mark}”，请留意所述内容。',
  'citation.unpublished_number': '引用了本级尚未公开的文号“{number}”，请确认该文件可以提及。',
  'link.malformed': '链接地址“{url}”不完整或有误。',
  'link.internal_network': '链接地址“{url}”指向内部网络，公众无法访问。',
  'link.not_public': '链接“{url}”指向的内容尚未公开。',
  'image.alt_missing': '图片“{image}”没有替代文字。',
  'text.typo': '“{wrong}”疑为“{right}”之误。',
  'attachment.unreadable': '附件“{attachment}”无法读取，自动检查没有进行，请人工检查。',
  'attachment.not_inspected': '附件“{attachment}”的格式不能自动检查，请人工检查。',
  'attachment.partly_inspected':
    '附件“{attachment}”过长，自动检查只进行了一部分，请人工检查其余部分。',
  'attachment.no_text':
    '附件“{attachment}”没有文字层（可能是扫描件），文字内容没有检查，请人工检查。',
  'attachment.tracked_changes': '附件“{attachment}”中留有 {count} 处修订痕迹。',
  'attachment.comments': '附件“{attachment}”中留有 {count} 条批注或备注。',
  'attachment.hidden_text': '附件“{attachment}”中有隐藏文字：“{text}”。',
  'attachment.hidden_sheet': '附件“{attachment}”中有隐藏的工作表“{sheet}”。',
  'attachment.hidden_cells': '附件“{attachment}”中有 {count} 处隐藏的行或列。',
  'attachment.hidden_slide': '附件“{attachment}”中有 {count} 张隐藏的幻灯片。',
  'attachment.embedded_file': '附件“{attachment}”中嵌有其他文件“{file}”。',
  'attachment.script': '附件“{attachment}”中含有脚本或宏。',
  'attachment.location': '附件“{attachment}”中的图片带有拍摄地点坐标。',
  'attachment.author': '附件“{attachment}”的属性中有作者“{value}”。',
  'attachment.organization': '附件“{attachment}”的属性中有单位“{value}”。',
  'attachment.software': '附件“{attachment}”的属性中有制作软件“{value}”。',
};

export default texts;
