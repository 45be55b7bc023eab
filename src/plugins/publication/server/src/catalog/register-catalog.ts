import type { Core } from '@strapi/strapi';
import { addWriteStage } from '../../../../../documents/write-stages';
import { addAddressRoute } from './addresses/address-route';
import { historyStage } from './history/history-stage';

/** What the catalog adds to the plugin before anything is written or served. */
export function registerCatalog(strapi: Core.Strapi): void {
  addWriteStage(strapi, historyStage());
  addAddressRoute(strapi);
}
