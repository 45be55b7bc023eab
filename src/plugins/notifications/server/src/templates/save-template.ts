import type { Core } from '@strapi/strapi';
import { checkTemplate } from '../../../../../domain/notifications/check-template';
import { error } from '../../../../../domain/reasons/reason';
import { refusal, refuseOnErrors } from '../../../../../documents/refuse';
import type { EventDefinition, EventText } from '../contracts/notifications';
import { query } from '../../../../../database/query';
import { getService } from '../get-service';
import { placeholdersOfEvent } from '../services/events';

const SAVE = `
  insert into zhaoshi_notifications.templates (event, subject, line, updated_by, updated_at)
  values (?, ?, ?, ?, now())
  on conflict (event) do update set subject = excluded.subject, line = excluded.line,
    updated_by = excluded.updated_by, updated_at = excluded.updated_at`;

function knownEvent(strapi: Core.Strapi, name: string): EventDefinition {
  const event = getService(strapi, 'events').find(name);
  if (!event) throw refusal([error('notifications.unknown_event', { value: name })]);
  return event;
}

/** Changes the Chinese text of an event. Refuses (400) an unknown event, blanks and unknown placeholders. */
export async function saveTemplate(
  strapi: Core.Strapi,
  args: { event: string; text: EventText; by: string },
): Promise<void> {
  const event = knownEvent(strapi, args.event);
  refuseOnErrors(checkTemplate(args.text, placeholdersOfEvent(event)));
  const { subject, line } = args.text;
  await query(strapi.db.connection, SAVE, [event.name, subject.trim(), line.trim(), args.by]);
}

/** Goes back to the shipped text of an event. */
export async function resetTemplate(strapi: Core.Strapi, name: string): Promise<void> {
  const event = knownEvent(strapi, name);
  const statement = 'delete from zhaoshi_notifications.templates where event = ?';
  await query(strapi.db.connection, statement, [event.name]);
}
