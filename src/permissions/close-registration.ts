import type { Core } from '@strapi/strapi';

type Advanced = Record<string, unknown> & { allow_register?: boolean };

/** Nobody registers by REST or GraphQL: accounts of front-end sites are made by an administrator. */
export async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = ((await store.get({ key: 'advanced' })) ?? {}) as Advanced;
  if (advanced.allow_register === false) return;
  await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
}
