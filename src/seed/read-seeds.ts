import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

export type SeedRecord = Record<string, unknown>;

export type SeedName =
  | 'vocabulary-terms'
  | 'organizations'
  | 'catalog-categories'
  | 'disclosures'
  | 'disclosure-guides'
  | 'annual-reports'
  | 'working-calendars'
  | 'reporting-units'
  | 'trainings'
  | 'meetings'
  | 'staff-members'
  | 'fundings'
  | 'dedicated-offices';

/** The records of one seed file in database/seeds. */
export function readSeeds(strapi: Core.Strapi, name: SeedName): SeedRecord[] {
  const file = path.join(strapi.dirs.app.root, 'database', 'seeds', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as SeedRecord[];
}
