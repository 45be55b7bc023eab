/**
 * What other plugins use. They say it again in their own words, for this plugin's folder may be deleted:
 *
 * ```ts
 * if (strapi.plugins.notifications) {
 *   strapi.plugin('notifications').service<Events>('events').register({
 *     name: 'review.assigned',
 *     titleKey: 'review.event.assigned',
 *     texts: {
 *       'zh-Hans': { subject: texts.subject, line: texts.line }, // '…《{title}》…{step}…'
 *       en: { subject: 'To review: {title}', line: '“{title}” waits for you at the step “{step}”.' },
 *     },
 *   });
 * }
 * ```
 */
import type { TextParams } from '../../../../../domain/notifications/placeholders';

export type { TextParams };

export type Urgency = 'normal' | 'urgent';

/** What a message says, with `{placeholders}`: the subject in one line, and one line of text below it. */
export type EventText = { subject: string; line: string };

/** A kind of message. Register it in `register()` or `bootstrap()`. */
export type EventDefinition = {
  /** `topic.what_happened`; it is stored with the messages, so renaming leaves them without a text. */
  name: string;
  /** Key of the event's name in the admin's translations. */
  titleKey: string;
  /** The shipped texts. Both languages use the same placeholders; an administrator may change the Chinese one. */
  texts: { 'zh-Hans': EventText; en: EventText };
};

/** The part of a Knex transaction that is needed here. */
export type Transaction = { raw(sql: string, bindings: unknown[]): PromiseLike<unknown> };

/** A file that goes with a message: into the inbox of each recipient, and into the mail. */
export type Attachment = {
  /** With its ending, at most 120 characters; may be Chinese. */
  name: string;
  /** `application/pdf`, in lower case. */
  contentType: string;
  /** At most 5 MB. */
  content: Buffer;
};

export type NotifyArgs = {
  /** The caller's transaction: the messages exist if and only if it commits. */
  trx: Transaction;
  /** Ids of admin users; the same one twice counts once, nobody is no error. */
  recipients: readonly string[];
  event: string;
  /** A value for every placeholder of the event's texts. */
  params: TextParams;
  /** Where the message leads, a path of the admin panel: `/content-manager/…`. */
  link: string;
  urgency: Urgency;
  /** While a message with this key is unread, the same recipient gets no second one. */
  deduplicationKey?: string;
  /** At most five. They are deleted with the message; a mail that would grow past 10 MB leaves the last ones out. */
  attachments?: readonly Attachment[];
};

export type Outbox = {
  /**
   * Writes one message for each recipient, and queues the mail of the urgent ones.
   * Throws on an unknown event, a missing parameter, a recipient that is no id, a link that leaves the panel,
   * a file that is too large, empty or badly named.
   */
  notify(args: NotifyArgs): Promise<void>;
};

export type Events = {
  /** Throws on a name that is taken or malformed, and on languages that differ in their placeholders. */
  register(event: EventDefinition): void;
  /** Throws on a name nobody registered. */
  get(name: string): EventDefinition;
  find(name: string): EventDefinition | undefined;
  list(): EventDefinition[];
};
