import type { Core } from '@strapi/strapi';
import { searchCategories } from '../workflows/categories';
import { listItems } from '../workflows/list-items';
import { readWorkflowRequest } from '../workflows/read-workflow-request';
import { deleteWorkflow, saveWorkflow } from '../workflows/save-workflow';
import { bodyOf, numberOf, type Context } from './context';

/** The settings page of an administrator. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = { data: await listItems(strapi) };
  },

  /** Categories by name, for choosing where a workflow holds. */
  async categories(ctx: Context) {
    const { q } = ctx.query;
    ctx.body = { data: await searchCategories(strapi, typeof q === 'string' ? q : '') };
  },

  async save(ctx: Context) {
    const key = String(ctx.params.key);
    await saveWorkflow(strapi, await readWorkflowRequest(strapi, key, bodyOf(ctx)));
    const items = await listItems(strapi);
    ctx.body = { data: items.find((item) => item.key === key) };
  },

  async remove(ctx: Context) {
    const key = String(ctx.params.key);
    // Without a version nobody says what they read: 0 is no stored one.
    const version = numberOf(ctx.query.version, { fallback: 0, most: 1_000_000_000 });
    if (!(await deleteWorkflow(strapi, { key, version }))) return ctx.notFound();
    ctx.body = { data: { key } };
  },
});
