import type { EventText } from '../contracts/notifications';

/** Subject and opening of the mails themselves; the messages follow below, one by one. */
const ownTexts: Record<'digest' | 'urgent', { 'zh-Hans': EventText; en: EventText }> = {
  digest: {
    'zh-Hans': {
      subject: '【昭示】{count} 条消息待处理（{day}）',
      line: '{name}，您好：\n昭示平台有 {count} 条未读消息，列在下面。',
    },
    en: {
      subject: '[Zhaoshi] {count} messages for you ({day})',
      line: 'Dear {name},\nthere are {count} unread messages for you, listed below.',
    },
  },
  urgent: {
    'zh-Hans': {
      subject: '【昭示·紧急】{count} 条紧急消息（{day}）',
      line: '{name}，您好：\n昭示平台有 {count} 条紧急消息，请尽快处理。',
    },
    en: {
      subject: '[Zhaoshi, urgent] {count} urgent messages for you ({day})',
      line: 'Dear {name},\nthere are {count} urgent messages for you; please look at them soon.',
    },
  },
};

export default ownTexts;
