import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import { error } from '../../../../../domain/reasons/reason';
import { refusal } from '../../../../../documents/refuse';
import { reviewedTypes } from '../reviewed-types';
import { noteImportBelow } from './imports-below';

/** The end of a data transfer that writes into this application. */
type Destination = {
  options: { getStrapi(): Core.Strapi | Promise<Core.Strapi> };
  bootstrap: (this: Destination, diagnostics?: unknown) => Promise<void>;
  isGuarded?: boolean;
};

type Transfer = {
  strapi: {
    providers: { createLocalStrapiDestinationProvider(options: object): Destination };
  };
};

/** The copy of Strapi's data transfer that its commands and its remote endpoints use. */
function destinationPrototype(): Destination {
  const ofStrapi = createRequire(createRequire(__filename).resolve('@strapi/strapi'));
  const { strapi } = ofStrapi('@strapi/data-transfer') as Transfer;
  const provider = strapi.providers.createLocalStrapiDestinationProvider({});
  return Object.getPrototypeOf(provider) as Destination;
}

function isAllowed(): boolean {
  return process.env.ZHAOSHI_ALLOW_IMPORT_BELOW_REVIEW === '1';
}

/**
 * `strapi import`, `strapi transfer` and the remote endpoints write below the Document Service, where no gate looks:
 * refused before anything is written, unless whoever runs the server says that they mean it. What became public that
 * way is marked as imported at the next start.
 */
export function guardTransfers(): void {
  const prototype = destinationPrototype();
  if (prototype.isGuarded) return;
  const { bootstrap } = prototype;
  prototype.isGuarded = true;
  prototype.bootstrap = async function guarded(diagnostics) {
    const strapi = await this.options.getStrapi();
    if (reviewedTypes(strapi).length > 0) {
      if (!isAllowed()) throw refusal([error('review.import_below_review')]);
      await noteImportBelow(strapi);
    }
    return bootstrap.call(this, diagnostics);
  };
}
