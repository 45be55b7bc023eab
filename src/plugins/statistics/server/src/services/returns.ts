import type { Core } from '@strapi/strapi';
import { reproduceReturn, type Reproduced } from '../freezing/reproduce-return';
import { reproduceTotal } from '../freezing/reproduce-total';
import { openRound, type RoundKey } from '../rounds/open-round';

/** What the application and tests may ask of rounds and frozen numbers. */
export type Returns = {
  /** Opens a round or adds what is missing in it; answers how many returns are new. */
  openRound(round: RoundKey): Promise<number>;
  /** A frozen return, as kept and as made again. */
  reproduceReturn(args: { returnId: string; revision: number }): Promise<Reproduced | null>;
  reproduceTotal(args: {
    round: RoundKey;
    unitId: string;
    revision: number;
  }): Promise<Reproduced | null>;
};

export default function returns({ strapi }: { strapi: Core.Strapi }): Returns {
  return {
    openRound: (round) => openRound(strapi, round),
    reproduceReturn: (args) => reproduceReturn(strapi, args),
    reproduceTotal: (args) => reproduceTotal(strapi, args),
  };
}
