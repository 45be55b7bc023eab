import { plus, type Identity } from '../identity';
import type { Indicator } from '../indicator';
import { PLAIN_IDENTITY, PLAIN_INDICATOR } from '../plain-rows';

/** A row of a ready form as its table tells it: what is not said is plain. Rows below it follow in `rows`. */
export type ToldRow = Pick<Indicator, 'code' | 'name'> &
  Partial<Omit<Indicator, 'code' | 'name' | 'parentCode' | 'order' | 'formula'>> & {
    /** The row is the sum of these. */
    readonly sum?: readonly string[];
    readonly rows?: readonly ToldRow[];
  };

type Common = Partial<Indicator> & Pick<Indicator, 'legalTitle'>;

/** The rows of a form as indicators, each with its parent and its place among its siblings. */
export function readyIndicators(
  told: readonly ToldRow[],
  common: Common,
  parentCode: string | null = null,
): Indicator[] {
  return told.flatMap(({ rows = [], sum, ...own }, index) => [
    {
      ...PLAIN_INDICATOR,
      ...common,
      ...own,
      parentCode,
      order: index + 1,
      formula: sum ? plus(...sum) : null,
    },
    ...readyIndicators(rows, common, own.code),
  ]);
}

/** An identity of a ready form: what is not said is plain. */
export type ToldIdentity = Pick<Identity, 'id' | 'left' | 'relation' | 'right'> & Partial<Identity>;

export function readyIdentities(
  told: readonly ToldIdentity[],
  common: Pick<Identity, 'legalTitle'>,
): Identity[] {
  return told.map((identity) => ({
    ...PLAIN_IDENTITY,
    ...common,
    ...identity,
  }));
}
