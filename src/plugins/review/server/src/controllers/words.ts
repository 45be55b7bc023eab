import type { Core } from '@strapi/strapi';
import { FINDING_SEVERITIES } from '../../../../../domain/findings/kinds';
import { shanghaiDay } from '../../../../../domain/time/shanghai-day';
import { wordListTexts } from '../translations/zh-Hans';
import type { WordRequest, WordsImportRequest } from '../words/contract';
import { exportWords } from '../words/export-words';
import { importWords } from '../words/import-words';
import { listWords } from '../words/list-words';
import { readWordRequest, refuseCommonWord } from '../words/read-word-request';
import { addWord, changeWord, deleteWord } from '../words/save-word';
import { bodyOf, numberOf, type Context } from './context';

const CSV = 'text/csv; charset=utf-8';

/** The word list of an administrator. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function read(ctx: Context) {
    const body = bodyOf<WordRequest & { version: number }>(ctx);
    const word = readWordRequest(body);
    const id = String(ctx.params.id ?? '');
    await refuseCommonWord(strapi, word, { id, isAccepted: body.isCommonAccepted });
    return { id, word, version: body.version };
  }

  return {
    async list(ctx: Context) {
      const { q, severity, page, pageSize } = ctx.query;
      ctx.body = {
        data: await listWords(strapi.db.connection, {
          q: typeof q === 'string' ? q.trim().slice(0, 100) : '',
          severity: FINDING_SEVERITIES.find((one) => one === severity) ?? null,
          page: numberOf(page, { fallback: 1, most: 10_000 }),
          pageSize: numberOf(pageSize, { fallback: 50, most: 100 }),
        }),
      };
    },

    async add(ctx: Context) {
      const { word } = await read(ctx);
      ctx.body = { data: { id: await addWord(strapi, word) } };
      ctx.status = 201;
    },

    async change(ctx: Context) {
      const { id, word, version } = await read(ctx);
      if (!(await changeWord(strapi, { id, version, word }))) return ctx.notFound();
      ctx.body = { data: { id } };
    },

    async remove(ctx: Context) {
      const id = String(ctx.params.id);
      const { version } = ctx.query;
      if (!(await deleteWord(strapi, { id, version }))) return ctx.notFound();
      ctx.body = { data: { id } };
    },

    async import(ctx: Context) {
      ctx.body = { data: await importWords(strapi, bodyOf<WordsImportRequest>(ctx)) };
    },

    async exportCsv(ctx: Context) {
      const csv = await exportWords(strapi.db.connection);
      ctx.attachment(`${wordListTexts.fileName}-${shanghaiDay(Date.now())}.csv`);
      // After `attachment`, which sets a type of its own.
      ctx.type = CSV;
      ctx.set('Cache-Control', 'no-store');
      ctx.body = csv;
    },
  };
};
