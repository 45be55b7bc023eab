import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { applyMove } from '../../../../../domain/statistics/apply-move';
import { canMove } from '../../../../../domain/statistics/can-move';
import { changesOfReturn, type FillKind } from '../../../../../domain/statistics/changes-of-return';
import { currentActor } from '../../../../../documents/actor';
import { refuseOnErrors } from '../../../../../documents/refuse';
import { rolesOf } from '../people/roles-of';
import { applySave } from './apply-save';
import { appendHistory } from './history';
import type { SaveRequest } from './read-save-request';
import { refuseMove } from './refuse-move';
import { setOfReturn } from './set-of-return';
import { readReturn, recordOf, type StoredReturn } from './stored-return';
import { updateReturn, type ReturnContent } from './update-return';

/** Why the person may not fill in; what the checks say does not matter to a draft. */
export async function refuseFilling(
  strapi: Core.Strapi,
  stored: StoredReturn,
  { personId, version }: { personId: string; version: number },
): Promise<void> {
  const roles = await rolesOf(strapi, personId, stored);
  refuseMove(
    canMove({
      record: recordOf(stored),
      move: 'fill',
      actor: { personId, roles },
      expectedVersion: version,
      reason: null,
      findings: [],
      explanations: new Map(),
    }),
  );
}

/** Writes what somebody filled in, with the history of what changed. */
export async function writeFilled(
  strapi: Core.Strapi,
  trx: Knex,
  args: {
    stored: StoredReturn;
    personId: string;
    content: ReturnContent;
    kind: FillKind;
    at?: Date;
  },
): Promise<void> {
  const { stored, personId, content, kind, at = new Date() } = args;
  const after = applyMove(recordOf(stored), {
    move: 'fill',
    personId,
    roles: new Set(['filler']),
    reason: null,
  });
  await updateReturn(trx, stored, { ...after, ...content, at });
  await appendHistory(trx, {
    returnId: stored.id,
    revision: after.revision,
    version: after.version,
    move: 'fill',
    from: stored.state,
    to: after.state,
    reason: null,
    kind,
    changes: changesOfReturn(stored, content),
    person: currentActor(strapi),
    at,
  });
}

/**
 * Saves what a filler sent. A cell that cannot be read is refused (400) with its name and value, and nothing is written;
 * what identities say is told by the form and only keeps the return from being handed in. `kind` is what the history calls it;
 * `at` is now, unless returns of the past are brought in.
 */
export async function saveReturn(
  strapi: Core.Strapi,
  args: {
    id: string;
    personId: string;
    request: SaveRequest;
    kind?: Exclude<FillKind, 'recounted'>;
    at?: Date;
  },
): Promise<void> {
  const { id, personId, request, kind = 'typed', at } = args;
  await strapi.db.transaction(async ({ trx }) => {
    const stored = await readReturn(trx, id, { isHeld: true });
    if (!stored) throw new Error(`The return ${id} has gone`);
    await refuseFilling(strapi, stored, { personId, version: request.version });
    const form = await setOfReturn(trx, stored);
    const { content, reasons } = applySave(stored, form, request);
    refuseOnErrors(reasons);
    await writeFilled(strapi, trx, { stored, personId, content, kind, at });
  });
}
