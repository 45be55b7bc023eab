import { useIntl } from 'react-intl';
import { shanghaiTime } from '../../../../../admin-kit/shanghai-time';
import type { Schedule } from '../../../server/src/schedule/schedule';

type Values = Record<string, string | number>;

/** Texts of this plugin in the language of the user; every time is shown in Shanghai time. */
export function useTexts() {
  const intl = useIntl();
  const text = (key: string, values?: Values) => intl.formatMessage({ id: `jobs.${key}` }, values);
  return {
    text,
    /** The title of a task; its name when it has none in this language, or is no longer registered. */
    title: (task: { titleKey: string | null; name: string }) =>
      task.titleKey
        ? intl.formatMessage({ id: task.titleKey, defaultMessage: task.name })
        : task.name,
    time: (instant: string | null) => shanghaiTime(intl, instant),
    duration: (milliseconds: number) =>
      milliseconds < 1000
        ? text('duration.milliseconds', { value: milliseconds })
        : text('duration.seconds', {
            value: intl.formatNumber(milliseconds / 1000, { maximumFractionDigits: 1 }),
          }),
    schedule: (schedule: Schedule | null) => {
      if (!schedule) return text('schedule.none');
      if ('everyDayAt' in schedule) return text('schedule.day', { time: schedule.everyDayAt });
      if ('everyHourAt' in schedule) return text('schedule.hour', { minute: schedule.everyHourAt });
      return text('schedule.minutes', { minutes: schedule.everyMinutes });
    },
  };
}
