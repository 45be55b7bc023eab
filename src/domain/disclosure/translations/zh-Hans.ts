import type { ReasonTexts } from '../../reasons/reason';

const texts: ReasonTexts = {
  'disclosure.expires_before_effective': '失效日期 {expiresOn} 早于施行日期 {effectiveOn}。',
  'disclosure.category_not_leaf': '栏目“{category}”还有下级栏目，信息只能归入最末一级栏目。',
  'disclosure.duplicate_document_number':
    '文号“{value}”重复：“{organization}”已有同一文号的信息《{other}》。',
  'disclosure.linked_to_itself': '关联“{fieldZh}”不能指向这条信息自己。',
  'disclosure.term_retired': '词条“{name}”已停用，请另选。',
  'disclosure.term_of_other_scheme': '“{fieldZh}”不能选“{name}”：它属于另一个词表。',
  'disclosure.active_address': '公开渠道的地址“{value}”含有可执行代码，不能使用。',
  'disclosure.basis_without_reason': '主动公开的信息不应填写不主动公开的依据（{basis}）。',
  'disclosure.ground_forbids_disclosure':
    '依据 {basis} 属于条例第十四条不得公开的情形，不能作为依申请公开发布。',
  'disclosure.not_public': '《{title}》的公开方式是“不予公开”，不能发布。',
  'disclosure.legal_basis_missing':
    '公开方式为 {mode}，不是主动公开，请选择不主动公开的依据（条例第十四条至第十六条）。',
  'disclosure.content_on_application':
    '《{title}》依申请公开：发布时只公开目录信息，请先清空正文和附件。',
  'disclosure.field_missing': '发布前请填写“{fieldZh}”。',
  'disclosure.category_closed': '栏目“{category}”已关闭或已合并，不再收录新的信息；请另选栏目。',
  'disclosure.organization_inactive': '“{organization}”已撤销或已合并，不能再发布新的信息。',
};

export default texts;
