import { expireDocuments, type ExpireDocumentsArgs } from './expire-documents';

type RunArgs = Pick<ExpireDocumentsArgs, 'strapi' | 'now' | 'signal'>;

/**
 * The nightly task for the registry of plugin `jobs`. It runs just after midnight in Asia/Shanghai, and downtime is
 * made up for by the next start.
 */
export function expireDocumentsTask(options: Pick<ExpireDocumentsArgs, 'onPublishedChange'> = {}) {
  return {
    name: 'expire-documents',
    titleKey: 'jobs.task.expire-documents',
    schedule: { everyDayAt: '00:10' },
    backfillHours: 48,
    run: ({ strapi, now, signal }: RunArgs) => expireDocuments({ strapi, now, signal, ...options }),
  };
}
