import type { Core, UID } from '@strapi/strapi';
import { isRealDay } from '../domain/time/is-real-day';
import { error, type Reason } from '../domain/reasons/reason';
import { refuseOnErrors } from './refuse';

type Attribute = { type: string; component?: string };

function impossibleDates(
  strapi: Core.Strapi,
  uid: string,
  data: Record<string, unknown>,
  at: string[],
): Reason[] {
  const { attributes } = strapi.getModel(uid as UID.Schema);
  return Object.entries(attributes as Record<string, Attribute>).flatMap(([name, attribute]) => {
    const value = data[name];
    const field = [...at, name];
    if (value === null || value === undefined || value === '') return [];
    if (attribute.type === 'date' && !(typeof value === 'string' && isRealDay(value))) {
      const params = {
        field: field.join('.'),
        value: typeof value === 'string' ? value : JSON.stringify(value),
      };
      return [error('request.impossible_date', params, field.join('.'))];
    }
    if (attribute.type === 'component' && attribute.component) {
      const parts = Array.isArray(value) ? value : [value];
      return parts.flatMap((part: unknown, index) =>
        part && typeof part === 'object'
          ? impossibleDates(strapi, attribute.component ?? '', part as Record<string, unknown>, [
              ...field,
              String(index),
            ])
          : [],
      );
    }
    return [];
  });
}

/** Refuses days that are not in the calendar (30 February), in the document and its components, before Strapi turns them into something else. */
export function refuseImpossibleDates(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  data: Record<string, unknown>,
): void {
  refuseOnErrors(impossibleDates(strapi, uid, data, []));
}
