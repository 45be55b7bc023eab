/** What the admin routes answer; the admin part imports these types. Instants are ISO 8601 in UTC. */
import type { Schedule } from '../schedule/schedule';
import type { JsonObject } from './json';

export type Outcome = 'succeeded' | 'failed';

export type RunItem = {
  id: string;
  jobId: string | null;
  task: string;
  titleKey: string | null;
  scheduledFor: string;
  isBackfilled: boolean;
  startedAt: string;
  durationMs: number;
  attempt: number;
  maxAttempts: number;
  outcome: Outcome;
  result: JsonObject | null;
  error: string | null;
  /** The last run of a job that still waits in the queue: it can be tried again now. */
  canRetry: boolean;
  /** When the queue tries again by itself; null when it does not. */
  nextAttemptAt: string | null;
};

export type TaskItem = {
  name: string;
  titleKey: string;
  schedule: Schedule | null;
  /** Null without a schedule. */
  nextRunAt: string | null;
  lastRun: RunItem | null;
  waiting: number;
  running: number;
  /** Jobs that used up their attempts. */
  failed: number;
};

export type TaskList = { workerState: 'disabled' | 'stopped' | 'running'; tasks: TaskItem[] };

export type RunList = {
  runs: RunItem[];
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
};
