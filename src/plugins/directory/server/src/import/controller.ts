import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { error } from '../../../../../domain/reasons/reason';
import { IMPORT_KINDS, type ImportKind } from './contract';
import { takeImportFile } from '../../../../../table-import/take-import-file';
import { IMPORT_SIZE_LIMIT_BYTES } from './limits';
import { makeTemplate } from './make-template';
import { runImport } from './run-import';

type Context = Parameters<Core.MiddlewareHandler>[0];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function toDryRun(value: unknown): boolean {
  if (value === undefined || value === 'true') return true;
  if (value === 'false') return false;
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  refuseOnErrors([error('import.bad_parameter', { name: 'dryRun', value: shown }, 'dryRun')]);
  return true;
}

function toKind(value: string): ImportKind {
  const kind = IMPORT_KINDS.find((one) => one === value);
  if (!kind) throw new errors.NotFoundError();
  return kind;
}

/** Files of organizations and people; the routes say who may. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const run = (kind: ImportKind) => async (ctx: Context) => {
    const { files } = ctx.request as { files?: unknown };
    const file = await takeImportFile(files, { sizeLimitBytes: IMPORT_SIZE_LIMIT_BYTES });
    const { dryRun, digest } = ctx.query;
    ctx.body = {
      data: await runImport({
        strapi,
        kind,
        file,
        isDryRun: toDryRun(dryRun),
        digest: typeof digest === 'string' ? digest : undefined,
      }),
    };
  };
  return {
    organizations: run('organizations'),
    people: run('people'),
    async template(ctx: Context) {
      const kind = toKind(String(ctx.params.kind));
      ctx.type = XLSX;
      ctx.attachment(`${kind}.xlsx`);
      ctx.body = await makeTemplate(kind);
    },
  };
};
