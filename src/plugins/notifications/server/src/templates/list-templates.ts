import type { Core } from '@strapi/strapi';
import type { TemplateItem } from '../contracts/api';
import type { EventText } from '../contracts/notifications';
import { query } from '../../../../../database/query';
import { getService } from '../get-service';
import { placeholdersOfEvent } from '../services/events';

type Row = EventText & { event: string; updated_by: string; updated_at: Date };

/** The Chinese texts of every kind of message, in the order in which plugins registered them. */
export async function listTemplates(strapi: Core.Strapi): Promise<TemplateItem[]> {
  const rows = await query<Row>(
    strapi.db.connection,
    'select event, subject, line, updated_by, updated_at from zhaoshi_notifications.templates',
  );
  return getService(strapi, 'events')
    .list()
    .map((event) => {
      const row = rows.find((candidate) => candidate.event === event.name);
      const shipped = event.texts['zh-Hans'];
      const { subject, line } = row ?? shipped;
      return {
        event: event.name,
        titleKey: event.titleKey,
        placeholders: placeholdersOfEvent(event),
        subject,
        line,
        shipped,
        isChanged: row !== undefined,
        updatedBy: row?.updated_by ?? null,
        updatedAt: row?.updated_at.toISOString() ?? null,
      };
    });
}
