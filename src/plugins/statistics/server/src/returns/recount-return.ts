import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { labelParams } from '../../../../../domain/annual-report/label-params';
import { error } from '../../../../../domain/reasons/reason';
import { MOVE_LABELS, STATE_LABELS } from '../../../../../domain/statistics/return-labels.data';
import { refusal } from '../../../../../documents/refuse';
import { countUnits, type CountedUnit } from '../counting/count-units';
import { composeCells } from './compose-cells';
import { refuseFilling, writeFilled } from './save-return';
import { setOfReturn } from './set-of-return';
import { readReturn, type StoredAutoCell, type StoredReturn } from './stored-return';
import { contentOf, type ReturnContent } from './update-return';

/** New numbers under what people wrote over the old ones; what was written stays, with its reason. */
function keepEntered(
  before: Readonly<Record<string, StoredAutoCell>>,
  counted: CountedUnit['cells'],
): Record<string, StoredAutoCell> {
  return Object.fromEntries(
    Object.entries(counted).map(([code, cell]): [string, StoredAutoCell] => {
      const old = before[code];
      if (old?.entered === undefined || old.entered === cell.counted) return [code, cell];
      return [code, { ...cell, entered: old.entered, reason: old.reason }];
    }),
  );
}

/** What a return contains when its cells are counted now. */
export async function recounted(
  strapi: Core.Strapi,
  trx: Knex,
  stored: StoredReturn,
): Promise<ReturnContent> {
  const { asked } = await setOfReturn(trx, stored);
  const { quarter, unitId } = stored;
  const counted = await countUnits(strapi, trx, { asked, quarter, unitIds: [unitId] });
  const own = counted.units.get(unitId);
  if (!own) return contentOf(stored);
  const auto = keepEntered(stored.auto, own.cells);
  return {
    ...contentOf(stored),
    auto,
    cells: composeCells(asked, stored.cells, auto),
    sourceDigests: own.digests,
    sourceBases: counted.bases,
    ledgerSequence: counted.ledgerSequence,
    countedAt: counted.countedAt,
  };
}

/** Counts a return's cells again, for its filler and only while nobody has checked it yet. */
export async function recountReturn(
  strapi: Core.Strapi,
  { id, personId }: { id: string; personId: string },
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const stored = await readReturn(trx, id, { isHeld: true });
    if (!stored) throw new Error(`The return ${id} has gone`);
    await refuseFilling(strapi, stored, { personId, version: stored.version });
    if (stored.state === 'self_reviewed') {
      const params = {
        ...labelParams('state', STATE_LABELS[stored.state]),
        ...labelParams('move', MOVE_LABELS.fill),
      };
      throw refusal([error('statistics.return_wrong_state', params)]);
    }
    await writeFilled(strapi, trx, {
      stored,
      personId,
      content: await recounted(strapi, trx, stored),
      kind: 'recounted',
    });
  });
}
