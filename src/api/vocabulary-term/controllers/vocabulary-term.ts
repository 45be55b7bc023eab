import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::vocabulary-term.vocabulary-term');
