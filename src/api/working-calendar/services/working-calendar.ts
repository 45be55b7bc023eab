import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::working-calendar.working-calendar');
