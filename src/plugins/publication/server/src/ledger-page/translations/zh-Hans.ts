import type { LedgerKind, WithdrawalReason } from '../../contracts/ledger';

/** What stands in an exported ledger. Chinese always: it is an official record, whatever language the desk has. */
const texts = {
  fileName: '公开台账',
  columns: {
    sequence: '序号',
    time: '时间',
    kind: '事由',
    title: '标题',
    indexNumber: '索引号',
    organization: '机关',
    category: '栏目',
    categoryPath: '栏目路径',
    actor: '操作人',
    weight: '变更程度',
    note: '说明',
    reason: '撤回原因',
    isFirst: '首次公开',
    formedOn: '形成日期',
    firstPublishedAt: '首次公开时间',
    legacyPublishedAt: '迁移数据公开时间',
    eventId: '事件编号',
  },
  kinds: {
    published: '公开',
    changed: '变更',
    unchanged: '重新发布（无变化）',
    corrected: '更正',
    withdrawn: '撤回',
    restored: '恢复',
    expired: '失效',
    moved: '调整栏目',
  } satisfies Record<LedgerKind, string>,
  reasons: {
    error: '差错',
    superseded: '已被替代',
    secrecy: '涉及国家秘密',
    privacy: '涉及个人隐私或者商业秘密',
    court: '司法裁判',
    other: '其他',
  } satisfies Record<WithdrawalReason, string>,
  major: '重要',
  minor: '轻微',
  yes: '是',
  no: '否',
};

export default texts;
