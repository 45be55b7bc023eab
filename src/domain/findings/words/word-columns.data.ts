import type { Choice, Column } from '../../table-import/column';
import type { FindingSeverity } from '../kinds';

export const SEVERITY_CHOICES: readonly (Choice & { code: FindingSeverity })[] = [
  { code: 'block', label: '不能公开', aliases: ['禁止', '阻断', '禁用'] },
  { code: 'confirm', label: '须确认', aliases: ['确认', '警告'] },
  { code: 'hint', label: '提示', aliases: ['提醒', '建议'] },
];

/** The columns of a word list, in the order in which it is written and in which a list without headers is read. */
export const WORD_COLUMNS: readonly Column[] = [
  {
    attribute: 'wrong',
    header: '错误写法',
    aliases: ['错词', '错误', '错别字', '敏感词'],
    isRequired: true,
    format: 'text',
    note: '要找的写法，最多 50 个字。',
  },
  {
    attribute: 'right',
    header: '正确写法',
    aliases: ['正词', '正确', '建议写法'],
    isRequired: true,
    format: 'text',
    note: '应当怎样写，最多 50 个字。',
  },
  {
    attribute: 'severity',
    header: '级别',
    aliases: ['严重程度', '类别'],
    isRequired: false,
    format: 'choice',
    choices: SEVERITY_CHOICES,
    note: '不能公开、须确认或提示。不填时新词条为“提示”，已有的词条不变。',
  },
  {
    attribute: 'note',
    header: '备注',
    aliases: ['说明'],
    isRequired: false,
    format: 'text',
    note: '最多 200 个字。',
  },
  {
    attribute: 'enabled',
    header: '启用',
    aliases: ['是否启用', '状态'],
    isRequired: false,
    format: 'yes_no',
    note: '填“是”或“否”。不填时新词条为“是”，已有的词条不变。',
  },
];
