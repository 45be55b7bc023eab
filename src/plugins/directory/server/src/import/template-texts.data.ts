import type { ImportKind } from './contract';

/** What the template says besides its columns. */
export const TEMPLATE_TEXTS = {
  sheet: { organizations: '单位', people: '人员' } satisfies Record<ImportKind, string>,
  notesSheet: '填写说明',
  notesHeader: ['列名', '是否必填', '说明'],
  required: '必填',
  optional: '选填',
  requiredMark: '*',
  errorTitle: '请从下拉列表中选择',
  errorText: '可选：',
  notes: [
    '第一行是列名，请保留；列的次序可以改，不用的列可以删去。',
    '第二行是示例，导入前请删除。',
    '空单元格不改变平台上已有的内容；要清空某项，请在平台上修改。',
    '一次最多 5000 行、5 MB。整个文件一起生效：有一处错误就什么都不导入。',
    '也可以另存为 CSV 文件（UTF-8 或 GB18030 编码）导入。',
  ],
} as const;
