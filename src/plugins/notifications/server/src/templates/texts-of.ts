import type { Core } from '@strapi/strapi';
import { fillText } from '../../../../../domain/notifications/placeholders';
import type { Bilingual } from '../contracts/api';
import type { EventText, TextParams, Transaction } from '../contracts/notifications';
import { query } from '../../../../../database/query';
import { getService } from '../get-service';

type Row = EventText & { event: string };

export type SpokenMessage = { subject: Bilingual; line: Bilingual };
export type Speak = (event: string, params: TextParams) => SpokenMessage;

/**
 * Says messages in both languages: Chinese as an administrator has changed it, else as shipped. Of a plugin that is no
 * longer installed only the name of the event and the parameters are left.
 */
export async function textsOf(
  strapi: Core.Strapi,
  connection: Transaction = strapi.db.connection,
): Promise<Speak> {
  const rows = await query<Row>(
    connection,
    'select event, subject, line from zhaoshi_notifications.templates',
  );
  const changed = new Map(rows.map((row) => [row.event, row]));
  return (event, params) => {
    const known = getService(strapi, 'events').find(event);
    const left = { subject: event, line: Object.values(params).join(' ') };
    const zh = changed.get(event) ?? known?.texts['zh-Hans'] ?? left;
    const en = known?.texts.en ?? left;
    const say = (part: keyof EventText) => ({
      zh: fillText(zh[part], params),
      en: fillText(en[part], params),
    });
    return { subject: say('subject'), line: say('line') };
  };
}
