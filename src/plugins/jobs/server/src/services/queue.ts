import type { Core } from '@strapi/strapi';
import { enqueue, type EnqueueArgs } from '../actions/enqueue';

export type Queue = { enqueue(args: EnqueueArgs): Promise<string> };

export default function queue({ strapi }: { strapi: Core.Strapi }): Queue {
  return { enqueue: (args) => enqueue(strapi, args) };
}
