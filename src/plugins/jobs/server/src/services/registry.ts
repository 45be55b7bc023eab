import type { JsonObject } from '../contracts/json';
import type { TaskDefinition } from '../contracts/task';
import { toUtcTimes } from '../schedule/to-utc-times';

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const DEFAULT_MAX_ATTEMPTS = 8;

export type RegisteredTask = Required<Omit<TaskDefinition, 'schedule'>> &
  Pick<TaskDefinition, 'schedule'>;

export type Registry = {
  register<Payload extends JsonObject>(task: TaskDefinition<Payload>): void;
  /** Throws on a name nobody registered. */
  get(name: string): RegisteredTask;
  list(): RegisteredTask[];
  /** No task can come later: the worker has read the list. */
  close(): void;
};

/** All tasks of all plugins. The contract, with an example, is in contracts/task.ts. */
export default function registry(): Registry {
  const tasks = new Map<string, RegisteredTask>();
  let isClosed = false;
  return {
    register(task) {
      if (isClosed) throw new Error(`Task "${task.name}" comes after the worker has started`);
      if (!NAME.test(task.name) || task.name.length > 100) {
        throw new Error(`"${task.name}" is not a kebab-case task name`);
      }
      if (tasks.has(task.name)) throw new Error(`Task "${task.name}" is registered twice`);
      if (task.schedule) toUtcTimes(task.schedule); // throws on an impossible time
      tasks.set(task.name, {
        backfillHours: 0,
        maxAttempts: DEFAULT_MAX_ATTEMPTS,
        ...(task as unknown as TaskDefinition), // its payload is what its own callers enqueue
      });
    },
    get(name) {
      const task = tasks.get(name);
      if (!task) throw new Error(`No task "${name}" is registered`);
      return task;
    },
    list: () => [...tasks.values()],
    close() {
      isClosed = true;
    },
  };
}
