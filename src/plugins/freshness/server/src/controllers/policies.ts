import type { Core } from '@strapi/strapi';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { lock } from '../../../../../documents/lock';
import { listPolicies } from '../policies/list-policies';
import { previewPolicy } from '../policies/preview-policy';
import { checkPolicyAmong, readPolicy } from '../policies/read-policy-request';
import { removePolicy, savePolicy } from '../policies/save-policy';
import { readPolicies } from '../policies/stored-policy';
import { bodyOf, type Context } from '../../../../../documents/read-request';

const versionOf = (value: unknown) => (Number.isInteger(Number(value)) ? Number(value) : 0);

/** The settings page of the rules. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = { data: await listPolicies(strapi) };
  },

  async save(ctx: Context) {
    const body = bodyOf(ctx);
    const policy = readPolicy(String(ctx.params.key), body);
    const isEnabled = body.isEnabled !== false;
    await strapi.db.transaction(async ({ trx }) => {
      // Two that overlap each other must not both be found free.
      await lock(trx, 'freshness.policies');
      const others = isEnabled ? await readPolicies(trx) : [];
      refuseOnErrors(await checkPolicyAmong(strapi, policy, others));
      await savePolicy(strapi, trx, { policy, version: versionOf(body.version), isEnabled });
    });
    const items = await listPolicies(strapi);
    ctx.body = { data: items.find(({ key }) => key === policy.key) };
  },

  async remove(ctx: Context) {
    const key = String(ctx.params.key);
    await removePolicy(strapi, { key, version: versionOf(ctx.query.version) });
    ctx.body = { data: { key } };
  },

  async preview(ctx: Context) {
    const body = bodyOf(ctx);
    const key = typeof body.key === 'string' && body.key !== '' ? body.key : 'preview';
    const policy = readPolicy(key, body);
    const others = await readPolicies(strapi.db.connection);
    refuseOnErrors(await checkPolicyAmong(strapi, policy, others));
    ctx.body = { data: await previewPolicy(strapi, policy) };
  },
});
