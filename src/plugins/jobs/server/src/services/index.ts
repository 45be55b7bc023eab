import queue, { type Queue } from './queue';
import registry, { type Registry } from './registry';
import runner, { type Runner } from './runner';
import worker, { type Worker } from './worker';

/** What other plugins may use: `strapi.plugin('jobs').service<JobsServices['queue']>('queue')`. */
export type JobsServices = { registry: Registry; queue: Queue; runner: Runner; worker: Worker };

export default { registry, queue, runner, worker };
