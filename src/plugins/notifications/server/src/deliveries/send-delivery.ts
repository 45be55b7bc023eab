import type { Core } from '@strapi/strapi';
import { personName, type NamedPerson } from '../../../../../documents/person-name';
import { attachmentsOfDelivery } from '../attachments/attachments-of-delivery';
import type { DeliveryKind } from '../contracts/api';
import type { TextParams, Transaction } from '../contracts/notifications';
import { query } from '../../../../../database/query';
import { textsOf } from '../templates/texts-of';
import { composeMail, type Mail } from './compose-mail';

type Delivery = NamedPerson & {
  id: string;
  mailId: string;
  address: string;
  kind: DeliveryKind;
  day: string;
  attempts: number;
};

type Row = { id: string; event: string; params: string; link: string };

/** A mail that is locked for an attempt, with the messages it holds. */
type Opened = { trx: Transaction; delivery: Delivery; rows: Row[] };

type EmailService = {
  send(letter: Mail & { to: string; messageId: string }): Promise<unknown>;
};

const MAX_ERROR_CHARACTERS = 1_000;

/** Locked until the attempt is on record: nobody else sends it meanwhile, and a process that dies lets go of it. */
const OPEN = `
  select d.id::text, d.mail_id as "mailId", d.address, d.kind, d.day::text, d.attempts, u.firstname, u.lastname, u.username
  from zhaoshi_notifications.deliveries d left join admin_users u on u.id = d.recipient_id
  where d.id = ?::bigint and d.state <> 'sent' and d.superseded_by is null for update of d`;

const MESSAGES = `
  select id::text, event, params::text, link from zhaoshi_notifications.messages
  where delivery_id = ?::bigint order by urgency = 'urgent' desc, id`;

const RECORD_ATTEMPT = `
  insert into zhaoshi_notifications.delivery_attempts (delivery_id, attempt, attempted_at, error)
  values (?::bigint, ?, ?, ?)`;

const RECORD_OUTCOME = `
  update zhaoshi_notifications.deliveries
  set attempts = ?, last_error = ?, state = ?, sent_at = ? where id = ?::bigint`;

const RECORD_MAILED = `
  update zhaoshi_notifications.messages set mailed_at = ? where delivery_id = ?::bigint`;

async function compose(strapi: Core.Strapi, { trx, delivery, rows }: Opened): Promise<Mail> {
  const speak = await textsOf(strapi, trx);
  const name = personName(delivery) || delivery.address;
  const params = { count: rows.length, name, day: delivery.day };
  const frame = speak(`notifications.${delivery.kind}`, params);
  const files = await attachmentsOfDelivery(trx, delivery.id);
  const messages = rows.map(({ id, event, params: json, link }) => {
    const { subject, line } = speak(event, JSON.parse(json) as TextParams);
    const own = files.filter(({ messageId }) => messageId === id);
    return { subject: subject.zh, line: line.zh, link, files: own };
  });
  return composeMail({
    frame: { subject: frame.subject.zh, line: frame.line.zh },
    messages,
    panel: strapi.config.get<string>('admin.absoluteUrl').replace(/\/$/, ''),
  });
}

/** Where the mails come from: what follows the @ of the sender's address. */
function senderDomain(strapi: Core.Strapi): string {
  const from = strapi.config.get<string>('plugin::email.settings.defaultFrom');
  return /@([^\s>]+)>?$/.exec(from)?.[1] ?? 'localhost';
}

/** Sends it; the answer is what went wrong. */
async function attempt(strapi: Core.Strapi, opened: Opened): Promise<string | null> {
  const { delivery } = opened;
  try {
    const mail = await compose(strapi, opened);
    // The same for each attempt, also of another node: should an answer get lost after the server took the mail, the
    // second copy is known.
    const messageId = `<${delivery.mailId}@${senderDomain(strapi)}>`;
    const letter = { ...mail, to: delivery.address, messageId };
    await strapi.plugin('email').service<EmailService>('email').send(letter);
    return null;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.replaceAll('\0', '').slice(0, MAX_ERROR_CHARACTERS) || 'Error';
  }
}

async function record(
  trx: Transaction,
  delivery: Delivery,
  { error, now }: { error: string | null; now: Date },
): Promise<void> {
  const number = delivery.attempts + 1;
  const state = error === null ? 'sent' : 'failed';
  const sentAt = error === null ? now : null;
  await query(trx, RECORD_ATTEMPT, [delivery.id, number, now, error]);
  await query(trx, RECORD_OUTCOME, [number, error, state, sentAt, delivery.id]);
  if (error === null) await query(trx, RECORD_MAILED, [now, delivery.id]);
}

/**
 * Tries once to send a mail and puts the attempt on record. False when there is nothing to send any more: sent, or its
 * messages went into a later one. Throws what the mail server said, so that the queue tries again.
 */
export async function sendDelivery(
  strapi: Core.Strapi,
  { deliveryId, now }: { deliveryId: string; now: Date },
): Promise<boolean> {
  const outcome = await strapi.db.transaction(async ({ trx }) => {
    const [delivery] = await query<Delivery>(trx, OPEN, [deliveryId]);
    if (!delivery) return null;
    const rows = await query<Row>(trx, MESSAGES, [deliveryId]);
    const error = await attempt(strapi, { trx, delivery, rows });
    await record(trx, delivery, { error, now });
    return { error };
  });
  if (outcome?.error) throw new Error(outcome.error);
  return outcome !== null;
}
