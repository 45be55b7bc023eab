import type { Core } from '@strapi/strapi';
import { deleteOldProbes } from './availability/delete-old-probes';
import { probeSites } from './availability/probe-sites';
import { checkLinks } from './links/check-links';
import { deleteUnusedLinks } from './links/delete-unused-links';
import { deleteOldHosts } from './net/delete-old-hosts';

// The contract of the plugin `jobs`, in our own words: its folder may be deleted.
type Context = { now: Date; signal: AbortSignal };
type Task = {
  name: string;
  titleKey: string;
  schedule: { everyDayAt: string } | { everyMinutes: number };
  maxAttempts?: number;
  run(context: Context): Promise<Record<string, number>>;
};
type Registry = { register(task: Task): void };

/** Every site is probed once in an hour of its own; the task looks who is due. */
function tasks(strapi: Core.Strapi): Task[] {
  return [
    {
      name: 'probe-sites',
      titleKey: 'freshness.task.probe-sites',
      schedule: { everyMinutes: 5 },
      maxAttempts: 1,
      run: (context) => probeSites(strapi, context),
    },
    {
      name: 'check-links',
      titleKey: 'freshness.task.check-links',
      schedule: { everyMinutes: 10 },
      maxAttempts: 1,
      run: (context) => checkLinks(strapi, context),
    },
    {
      name: 'delete-old-checks',
      titleKey: 'freshness.task.delete-old-checks',
      schedule: { everyDayAt: '03:40' },
      run: async (context) => ({
        probes: await deleteOldProbes(strapi, context),
        links: await deleteUnusedLinks(strapi),
        hosts: await deleteOldHosts(strapi),
      }),
    },
  ];
}

/** Probes and checks, for as long as the plugin that runs tasks is installed. */
export function registerCheckTasks(strapi: Core.Strapi): void {
  if (!strapi.plugins.jobs) return;
  const registry = strapi.plugin('jobs').service<Registry>('registry');
  for (const task of tasks(strapi)) registry.register(task);
}
