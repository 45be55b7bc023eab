/**
 * What the admin routes take and answer; the admin part imports these types. Every answer is wrapped as
 * `{ data: … }`, every body is sent bare. Instants are ISO 8601 in UTC, days `YYYY-MM-DD` in Asia/Shanghai.
 */
import type { EventText, Urgency } from './notifications';

export type Bilingual = { zh: string; en: string };

export type Pagination = { page: number; pageSize: number; pageCount: number; total: number };

/** GET /notifications/messages/:id/attachments/:place is the file itself, for the recipient alone. */
export type AttachmentItem = { place: number; name: string; bytes: number };

export type MessageItem = {
  id: string;
  event: string;
  subject: Bilingual;
  line: Bilingual;
  link: string;
  urgency: Urgency;
  createdAt: string;
  readAt: string | null;
  attachments: AttachmentItem[];
};

/** GET /notifications/messages?state=all|unread&page&pageSize – one's own, newest first. */
export type MessageList = { messages: MessageItem[]; unread: number; pagination: Pagination };

/** GET /notifications/unread-count. POST /notifications/messages/:id/read and …/read-all answer it too. */
export type UnreadCount = { unread: number };

/** POST /notifications/messages/read-all: everything up to the newest message that was on the screen. */
export type ReadAllRequest = { upTo: string };

/** GET and PUT /notifications/preferences – one's own. */
export type Preferences = {
  /** False: no mail at all, the inbox only. */
  mail: boolean;
  /** Urgent messages at once instead of in the digest of the next working day. */
  immediateUrgent: boolean;
  /** With `immediateUrgent`: on rest days too. */
  urgentOnRestDays: boolean;
};

export type DeliveryState = 'queued' | 'sent' | 'failed';
export type DeliveryKind = 'digest' | 'urgent';
export type AttemptItem = { at: string; error: string | null };

export type DeliveryItem = {
  id: string;
  kind: DeliveryKind;
  day: string;
  recipientId: number;
  /** Null when the account is gone. */
  recipientName: string | null;
  address: string;
  messageCount: number;
  state: DeliveryState;
  attempts: AttemptItem[];
  createdAt: string;
  sentAt: string | null;
  /** The later mail that took over the messages of this one, which did not get through. */
  supersededBy: string | null;
};

/** GET /notifications/deliveries?state&page&pageSize – `plugin::notifications.read-deliveries`. */
export type DeliveryList = { deliveries: DeliveryItem[]; pagination: Pagination };

/** GET /notifications/templates – `plugin::notifications.edit-templates`. */
export type TemplateItem = EventText & {
  event: string;
  titleKey: string;
  placeholders: string[];
  /** The text as shipped. */
  shipped: EventText;
  isChanged: boolean;
  updatedBy: string | null;
  updatedAt: string | null;
};

/** PUT /notifications/templates/:event; DELETE goes back to the shipped text. Refusals: `notifications.*`. */
export type TemplateRequest = EventText;
