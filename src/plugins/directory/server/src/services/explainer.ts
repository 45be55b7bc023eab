import type { Core } from '@strapi/strapi';
import { today } from '../clock';
import type { Explanation } from '../contracts/api';
import { explain, type Question } from '../explain/explain';

export type Explainer = {
  /** Why a person can, or cannot, do this here. */
  explain(question: Question): Promise<Explanation>;
};

export default ({ strapi }: { strapi: Core.Strapi }): Explainer => ({
  explain: (question) => explain({ strapi, question, onDay: today() }),
});
