/**
 * When a task runs, in local time of Asia/Shanghai (UTC+08:00 all year). Day-of-month rules are deliberately
 * missing: UTC cron cannot express them for local hours 00–07, so such a task runs daily and decides itself.
 */
export type Schedule =
  /** 'HH:MM', 24-hour clock. */
  | { everyDayAt: string }
  /** Minute of each hour, 0–59. */
  | { everyHourAt: number }
  /** A divisor of 60, counted from the full hour. */
  | { everyMinutes: number };
