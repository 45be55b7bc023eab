import { error, type Reason } from '../reasons/reason';
import type { Day } from '../time/day';
import { isRealDay } from '../time/is-real-day';

/** What happened to the thing that has a deadline. The order in the list does not matter, the days do. */
export type DeadlineEvent =
  /** The information was formed, or the application received: the clock starts. */
  | { kind: 'formed'; on: Day }
  /** The information changed: the clock starts anew. */
  | { kind: 'changed'; on: Day }
  /** The count begins again for a reason of procedure, such as a corrected application. */
  | { kind: 'restarted'; on: Day }
  /** The event a `before_event` rule looks ahead to. */
  | { kind: 'scheduled'; on: Day }
  /**
   * Days that do not count, `from` and `to` both included. For a pause that is still running pass the last day
   * it certainly covers: the due day is then the earliest one possible.
   */
  | { kind: 'paused'; from: Day; to: Day; reason: string }
  /** More time, granted on a day. A restart after that day ends it with the count it belonged to. */
  | { kind: 'extended'; workingDays: number; on: Day };

export type Pause = Extract<DeadlineEvent, { kind: 'paused' }>;
export type Extension = Extract<DeadlineEvent, { kind: 'extended' }>;
export type StartEvent = Extract<DeadlineEvent, { kind: 'formed' | 'changed' | 'restarted' }>;

export function isPause(event: DeadlineEvent): event is Pause {
  return event.kind === 'paused';
}

export function isExtension(event: DeadlineEvent): event is Extension {
  return event.kind === 'extended';
}

export function isStartEvent(event: DeadlineEvent): event is StartEvent {
  return event.kind === 'formed' || event.kind === 'changed' || event.kind === 'restarted';
}

/** What is wrong with the events; empty when they can be counted. */
export function deadlineEventReasons(events: readonly DeadlineEvent[]): Reason[] {
  return events.flatMap((event) => {
    const days = event.kind === 'paused' ? [event.from, event.to] : [event.on];
    const unreal = days.filter((day) => !isRealDay(day));
    if (unreal.length > 0) {
      return unreal.map((value) => error('deadlines.not_a_day', { value }));
    }
    if (event.kind === 'paused' && event.to < event.from) {
      return [error('deadlines.pause_reversed', { from: event.from, to: event.to })];
    }
    if (
      event.kind === 'extended' &&
      !(Number.isInteger(event.workingDays) && event.workingDays > 0)
    ) {
      return [error('deadlines.days_not_positive', { value: String(event.workingDays) })];
    }
    return [];
  });
}
