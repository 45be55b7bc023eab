import type { Core } from '@strapi/strapi';
import { readAvailability, type AvailabilityArgs } from '../availability/read-availability';
import type { SiteAvailability } from '../contracts/checks';

/** What the inspection would say of the sites' being reachable, on any day. */
export type Availability = { read(args: AvailabilityArgs): Promise<SiteAvailability[]> };

export default function availability({ strapi }: { strapi: Core.Strapi }): Availability {
  return { read: (args) => readAvailability(strapi, args) };
}
