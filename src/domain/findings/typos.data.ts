import type { TypoEntry } from './finding-document';

/**
 * The word list an administrator starts from: slips often seen in official Chinese. Each wrong form is wrong wherever it
 * stands; forms that are right in some sentence are left out.
 */
export const TYPOS: readonly TypoEntry[] = [
  { wrong: '安排布署', right: '安排部署', severity: 'confirm' },
  { wrong: '工作布署', right: '工作部署', severity: 'confirm' },
  { wrong: '会议记要', right: '会议纪要', severity: 'confirm' },
  { wrong: '截止目前', right: '截至目前', severity: 'confirm' },
  { wrong: '帐户', right: '账户', severity: 'hint' },
  { wrong: '帐号', right: '账号', severity: 'hint' },
  { wrong: '渡假村', right: '度假村', severity: 'confirm' },
  { wrong: '一如继往', right: '一如既往', severity: 'confirm' },
  { wrong: '再接再励', right: '再接再厉', severity: 'confirm' },
  { wrong: '迫不急待', right: '迫不及待', severity: 'confirm' },
  { wrong: '粗旷', right: '粗犷', severity: 'confirm' },
  { wrong: '穿流不息', right: '川流不息', severity: 'confirm' },
  { wrong: '甘败下风', right: '甘拜下风', severity: 'confirm' },
  { wrong: '各行其事', right: '各行其是', severity: 'hint' },
  { wrong: '名列前矛', right: '名列前茅', severity: 'confirm' },
  { wrong: '相辅相承', right: '相辅相成', severity: 'confirm' },
  { wrong: '因地制易', right: '因地制宜', severity: 'confirm' },
  { wrong: '融汇贯通', right: '融会贯通', severity: 'hint' },
  { wrong: '松驰', right: '松弛', severity: 'confirm' },
  { wrong: '针贬', right: '针砭', severity: 'confirm' },
  { wrong: '竞竞业业', right: '兢兢业业', severity: 'confirm' },
  { wrong: '震憾', right: '震撼', severity: 'confirm' },
  { wrong: '寒喧', right: '寒暄', severity: 'confirm' },
  { wrong: '膺品', right: '赝品', severity: 'confirm' },
  { wrong: '一诺千斤', right: '一诺千金', severity: 'confirm' },
];
