import { placeholdersOf } from '../../../../../domain/notifications/placeholders';
import type { EventDefinition, Events } from '../contracts/notifications';

const NAME = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9_-]*)+$/;

/** The placeholders an event can fill: those of its shipped texts. */
export function placeholdersOfEvent(
  { texts }: EventDefinition,
  language: 'zh-Hans' | 'en' = 'zh-Hans',
) {
  const { subject, line } = texts[language];
  return placeholdersOf(`${subject} ${line}`);
}

/** All kinds of messages of all plugins. The contract, with an example, is in contracts/notifications.ts. */
export default function events(): Events {
  const known = new Map<string, EventDefinition>();
  return {
    register(event) {
      if (!NAME.test(event.name)) throw new Error(`"${event.name}" is no name of an event`);
      if (known.has(event.name)) throw new Error(`Event "${event.name}" is registered twice`);
      const [zh, en] = (['zh-Hans', 'en'] as const).map((language) =>
        placeholdersOfEvent(event, language).sort().join(),
      );
      if (zh !== en) {
        throw new Error(`The languages of event "${event.name}" differ in their placeholders`);
      }
      known.set(event.name, event);
    },
    get(name) {
      const event = known.get(name);
      if (!event) throw new Error(`No event "${name}" is registered`);
      return event;
    },
    find: (name) => known.get(name),
    list: () => [...known.values()],
  };
}
