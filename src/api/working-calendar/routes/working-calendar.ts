import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::working-calendar.working-calendar');
