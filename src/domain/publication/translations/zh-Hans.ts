import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'publication.withdrawn': '该信息已撤回，不再公开（索引号：{indexNumber}）',
  'publication.withdraw_with_reason': '撤回公开须说明理由，请使用“撤回公开”',
  'publication.withdraw_before_delete': '“{title}”正在公开，不能直接删除；请先撤回公开并说明理由',
  'publication.restore_explicitly': '“{title}”已撤回公开，不能直接发布；请使用“恢复公开”并说明理由',
  'publication.not_public': '该信息未在公开，无从撤回',
  'publication.not_withdrawn': '该信息未被撤回，无从恢复',
  'publication.unknown_reason': '撤回理由“{value}”无法识别，可选：{allowed}',
  'publication.explanation_missing': '请填写说明，说明将随撤回记录公布',
  'publication.explanation_length': '说明为{length}个字，应为{min}至{max}个字',
  'publication.replacement_not_public': '替代信息“{value}”不是同类的另一条公开信息',
  'publication.organization_missing': '未填写机构，无法编制索引号',
  'publication.organization_code_missing':
    '“{name}”没有统一社会信用代码或者组织机构代码，无法编制索引号；请先在机关单位中补充',
  'publication.code_numbered':
    '代码“{code}”下已有“{name}”公开的信息（如索引号{indexNumber}），索引号永久保留，不能再给其他单位使用',
  'publication.serial_exhausted': '“{name}”{year}年的索引号已用到99999，无法继续编号',
  'publication.legacy_date_forbidden': '填写“原系统公开时间”须有“导入原系统公开时间”的权限',
  'publication.legacy_date_too_late': '原系统公开时间{value}晚于{limit}，不能作为迁移日期',
  'publication.unknown_type': '“{value}”不是可公开的内容类型',
  'revision.missing': '保存时须带上所依据的修订号（revision）',
  'revision.malformed': '修订号“{value}”不是整数',
  'revision.conflict':
    '内容已被他人修改（您依据第{sent}版，现为第{current}版），本次未保存；请核对后再保存',
};

export default texts;
