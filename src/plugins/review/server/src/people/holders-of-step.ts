import type { Core } from '@strapi/strapi';
import { currentStep } from '../../../../../domain/review/run';
import type { StoredRun } from '../runs/stored-run';
import { directoryOf, type Person } from './directory';

/** The people whose duty it is to act in the current step, in the organization of the document. */
export async function holdersOfStep(strapi: Core.Strapi, run: StoredRun): Promise<Person[]> {
  const step = currentStep(run);
  if (!step || run.organizationId === null) return [];
  return directoryOf(strapi).holders(step.duty, run.organizationId);
}
