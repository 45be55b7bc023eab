export default {
  'duties.two_review_steps':
    '初审、复审、终审须由不同的人担任：此人已在“{organization}”担任另一审次，任职时间和单位范围有重叠',
  'duties.secrecy_and_author':
    '保密审查员不得同时担任信息员：此人在“{organization}”的任职与此重叠，自己起草的信息不能由自己作保密审查',
  'duties.secrecy_and_publisher':
    '保密审查员不得同时担任终审或栏目管理员：此人在“{organization}”的任职与此重叠，保密审查与签发、发布应当分开',
  'duties.author_and_reviewer':
    '此人在“{organization}”兼任信息员和审核人员，本人起草的信息须由其他人审核',
  'duties.author_and_publisher':
    '此人在“{organization}”兼任信息员和栏目管理员，本人起草的信息宜由其他人发布',
  'duties.auditor_and_other': '审计员不得兼任其他职责，与此人在“{organization}”的任职冲突',
  'duties.administrator_and_content':
    '系统管理员不得兼任内容方面的职责，与此人在“{organization}”的任职冲突',
  'duties.already_held': '此人在同一时间已在“{organization}”担任该职责，不必重复任职',
  'directory.outside_scope': '该内容属于“{organization}”，不在当前任职的单位范围内',
  'directory.outside_any_organization': '该内容没有所属单位，只有不限单位范围的管理员可以处理',
  'directory.organization_required': '请填写{fieldZh}：只能为任职范围内的单位办理',
  'directory.organization_has_assignments':
    '仍有 {count} 项任职指向该单位，不能删除；请先结束或删除这些任职',
  'directory.public_needs_publisher':
    '该内容已经公开，删除会使其不再公开，须由有发布权限的人员办理',
  'directory.visitors_write_nothing': '前台网站的账号和访客只能读取，不能写入',
  'directory.fixed_field': '“{fieldZh}”只能由不限单位范围的管理员更改',
  'directory.foreign_file': '编号为 {file} 的文件不在您可以使用的范围内，请自行上传后再使用',
  'directory.files_need_full_access': '通过接口替换、修改或删除已有文件，须使用完全访问令牌',
  'directory.needs_super_administrator':
    '不限单位范围的内容权限、超级管理员账号和完全访问令牌只能由超级管理员授予或修改',
  'directory.own_roles': '不能更改自己的角色，也不能更改自己所持角色的权限',
  'directory.role_conflicts_with_duty':
    '{person}担任“{dutyZh}”，不能同时拥有相当于“{otherZh}”的内容权限',
  'directory.move_conflicts_with_duties':
    '移动后，{person}的任职“{dutyZh}”与“{otherZh}”将在同一单位重叠，不得兼任；请先调整任职',
  'directory.unknown_duty': '没有“{value}”这一职责',
  'directory.unknown_person': '没有编号为 {value} 的后台账号',
  'directory.unknown_token': '没有编号为 {value} 的 API 令牌',
  'directory.unknown_organization': '没有找到单位“{value}”',
  'directory.unknown_type': '没有内容类型“{value}”',
  'directory.organization_not_active': '单位“{organization}”已合并或撤销，不能再任职',
  'directory.ends_before_start': '结束日期 {validTo} 早于开始日期 {validFrom}',
  'directory.token_is_unrestricted': '该令牌为完全访问令牌，不受单位范围限制，任职对它不起作用',
  'directory.person_inactive': '该账号尚未激活或已停用，任职在账号启用后才能使用',
  'directory.role_missing':
    '没有“{dutyZh}”的预置角色（可能已被删除），任职只确定单位范围，不授予角色',
  'directory.account_active': '账号已启用',
  'directory.account_inactive': '账号未启用',
  'directory.has_roles': '拥有角色：{roles}',
  'directory.has_no_role': '没有任何角色',
  'directory.no_role_grants': '没有角色授予这项操作',
  'directory.type_has_no_drafts': '该类型没有草稿与发布之分，保存即生效',
  'directory.right_without_condition': '角色“{roles}”授予这项操作，不限单位',
  'directory.right_for_own_organization': '角色“{roles}”授予这项操作，限本单位及下属单位',
  'directory.fields_granted': '可用字段 {count} 个',
  'directory.no_assignment': '今天没有有效的任职',
  'directory.has_assignments': '今天有效的任职：{listZh}（+ 表示含下属单位）',
  'directory.duties_conflict': '职责冲突：“{oneZh}”与“{otherZh}”不得由同一人担任',
  'directory.scope_is_empty': '与该角色对应的任职今天不覆盖任何单位',
  'directory.scope_has_organizations': '可对 {count} 个单位的内容进行这项操作',
  'directory.document_missing': '没有找到这项内容',
  'directory.of_no_organization': '该内容没有所属单位，权限不受单位限制',
  'directory.inside_scope': '该内容属于“{organization}”，在范围之内',
  'directory.may_take_from_public': '该内容已经公开，此人有发布权限，可以删除',
};
