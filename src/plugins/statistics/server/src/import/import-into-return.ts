import type { Core } from '@strapi/strapi';
import type { ImportFile } from '../../../../../table-import/take-import-file';
import type { Asker } from '../people/reach';
import { readForm } from '../returns/read-form';
import { saveReturn } from '../returns/save-return';
import { setOfReturn } from '../returns/set-of-return';
import type { StoredReturn } from '../returns/stored-return';
import type { ReturnImportReport } from './contract';
import { importReturn } from './import-return';

type Asked = {
  stored: StoredReturn;
  asker: Asker;
  file: ImportFile;
  overrideReason: string | null;
  isDryRun: boolean;
  digest: string | undefined;
};

/**
 * A filled form into the return it was made for, as a save of whoever sends it: all of it or nothing, refused (400) as a
 * save is, 409 where the return was changed since the dry run.
 */
export async function importIntoReturn(
  strapi: Core.Strapi,
  { stored, asker, file, overrideReason, isDryRun, digest }: Asked,
): Promise<ReturnImportReport> {
  const form = await readForm(strapi, stored, asker);
  const { set } = await setOfReturn(strapi.db.connection, stored);
  const counted = new Set(form.rows.flatMap(({ code, auto }) => (auto ? [code] : [])));
  const reasonsFor = (codes: string[]) =>
    overrideReason === null
      ? {}
      : Object.fromEntries(
          codes.filter((code) => counted.has(code)).map((code) => [code, overrideReason]),
        );
  const run = isDryRun ? { isDryRun, digest: undefined } : { isDryRun, digest };
  return importReturn({
    file,
    form,
    set,
    overrideReason,
    ...run,
    save: (cells, footer) =>
      saveReturn(strapi, {
        id: stored.id,
        personId: asker.personId,
        kind: 'imported',
        request: {
          version: stored.version,
          cells: new Map(Object.entries(cells)),
          overrideReasons: reasonsFor(Object.keys(cells)),
          asCounted: [],
          footer,
          explanations: {},
        },
      }),
  });
}
