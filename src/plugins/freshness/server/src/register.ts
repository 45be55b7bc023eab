import type { Core } from '@strapi/strapi';

export default function register({ strapi: _strapi }: { strapi: Core.Strapi }): void {}
