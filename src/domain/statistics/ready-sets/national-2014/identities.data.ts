import { largestOf, sumOf } from '../../identity';
import type { ToldIdentity } from '../ready-rows';
import { CHANNELS, GROUNDS, REPLIES } from './lists.data';

/** R1–R9. R10 (the year and its quarters) is about several returns: `checkYear`. */
export const identities: ToldIdentity[] = [
  { id: 'R1', left: sumOf('3.1'), relation: '=', right: sumOf('3.1.1', '3.1.2', '3.1.3', '3.1.4') },
  { id: 'R2', left: sumOf('3.2'), relation: '=', right: sumOf('3.2.1', '3.2.2') },
  { id: 'R3', left: sumOf('3.3'), relation: '=', right: sumOf(...REPLIES) },
  { id: 'R4', left: sumOf('3.3.4'), relation: '=', right: sumOf(...GROUNDS) },
  {
    id: 'R5',
    level: 'warning',
    left: sumOf('3.2'),
    relation: '=',
    right: sumOf('3.3'),
    isUnsure: true,
  },
  { id: 'R6a', left: sumOf('4'), relation: '=', right: sumOf('4.1', '4.2', '4.3') },
  { id: 'R6b', left: sumOf('5'), relation: '=', right: sumOf('5.1', '5.2', '5.3') },
  { id: 'R7', left: sumOf('8.3'), relation: '=', right: sumOf('8.3.1', '8.3.2') },
  { id: 'R8a', left: sumOf('1.1.1'), relation: '<=', right: sumOf('1.1'), isUnsure: true },
  {
    id: 'R8b',
    // A document issued in an earlier quarter may be disclosed in this one.
    level: 'warning',
    left: sumOf('1.1.1'),
    relation: '<=',
    right: sumOf('1.1.2'),
    isUnsure: true,
  },
  { id: 'R8c', left: sumOf('2.2.1a'), relation: '<=', right: sumOf('2.2.1'), isUnsure: true },
  { id: 'R8d', left: sumOf('2.2.2a'), relation: '<=', right: sumOf('2.2.2'), isUnsure: true },
  {
    id: 'R9a',
    level: 'warning',
    left: sumOf('1.1'),
    relation: '>=',
    right: largestOf(...CHANNELS),
    isUnsure: true,
  },
  {
    id: 'R9b',
    level: 'warning',
    left: sumOf('1.1'),
    relation: '<=',
    right: sumOf(...CHANNELS),
    isUnsure: true,
  },
];
