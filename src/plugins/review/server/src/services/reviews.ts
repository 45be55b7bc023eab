import type { Core } from '@strapi/strapi';
import { submit, type SubmitArgs } from '../actions/submit';
import { asImport } from '../import/importing';

/** What the application and other plugins may use: `strapi.plugin('review').service<Reviews>('reviews')`. */
export type Reviews = {
  /** Submits a draft in the name of whoever the code runs for. */
  submit(args: SubmitArgs): Promise<{ id: string }>;
  /** Publishes inside `work` what another system had published before; only a named task may. */
  asImport<Result>(source: string, work: () => Promise<Result>): Promise<Result>;
};

export default function reviews({ strapi }: { strapi: Core.Strapi }): Reviews {
  return {
    submit: (args) => submit(strapi, args),
    asImport: (source, work) => asImport(strapi, source, work),
  };
}
