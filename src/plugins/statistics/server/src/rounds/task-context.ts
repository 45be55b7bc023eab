import type { Core } from '@strapi/strapi';

/** What a task of this plugin is run with: its clock, and what tells it that the server is stopping. */
export type TaskContext = { strapi: Core.Strapi; now: Date; signal: AbortSignal };
