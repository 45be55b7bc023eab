import type { Core } from '@strapi/strapi';
import { getService } from './get-service';

export default async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await getService(strapi, 'worker').stop();
}
